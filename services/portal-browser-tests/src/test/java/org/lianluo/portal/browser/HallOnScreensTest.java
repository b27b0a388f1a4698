package org.lianluo.portal.browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A vote on paper in the hall: two tellers differ, and the head teller decides. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class HallOnScreensTest {

    private final String title = Registered.unique("关于批准财政决算的表决");
    private final String item = Registered.unique("批准财政决算的决议");

    @Test
    void theHeadTellerDecidesWhereTwoCountsDiffer(Browser browser) {
        Person director = browser.person("director", Size.DESK);
        Polling.begin(director, "表决", title, "会场纸质票");
        Polling.item(director, 1, item, "表决事项", null);
        director.press("保存草稿");
        director.sees("草稿已保存");
        Polling.open(director);
        director.sees("已开始");

        Person teller = browser.person("teller", Size.PHONE);
        handOut(teller);
        director.find("/surveys", title);
        director.press("截止");
        director.sees("已截止", "才能计票");

        count(teller, "2", "1");
        teller.sees("计票结果已录入");
        Person second = browser.person("teller-2", Size.PHONE);
        count(second, "3", "0");
        second.sees("两名计票人的结果不一致");
        second.look("hall-differs");
        decide(browser.person("teller-3", Size.DESK));

        director.find("/surveys", title);
        director.sees("共同复核原票");
        director.look("hall-compared");
        director.press("计票");
        director.sees("已计票");
        director.press("公布结果");
        director.sees("已公布。", "通过");
        director.look("hall-announced");
    }

    private void handOut(Person teller) {
        teller.find("/surveys", title);
        teller.follow("发出纸质票");
        teller.choose("陈代表 D410402-0001");
        teller.choose("刘代表 D410402-0002");
        teller.choose("代表〇三 D410402-0003");
        teller.look("hall-issuing");
        teller.press("发出纸质票");
        teller.sees("已登记领票");
    }

    private void count(Person teller, String votesFor, String votesAgainst) {
        teller.find("/surveys", title);
        teller.follow("录入计票结果");
        enter(teller, votesFor, votesAgainst);
        teller.look("hall-counting");
        teller.press("录入");
    }

    private void enter(Person teller, String votesFor, String votesAgainst) {
        teller.fill("发出票数", "3");
        teller.fill("收回票数", "3");
        teller.fill(item + " 赞成", votesFor);
        teller.fill(item + " 反对", votesAgainst);
        teller.fill(item + " 弃权", "0");
    }

    private void decide(Person head) {
        head.find("/surveys", title);
        head.follow("录入计票结果");
        head.sees("总监票人复核原票");
        enter(head, "2", "0");
        head.fill("差异处理记录", "经两名计票人与总监票人共同复核原票，以复核结果为准。");
        head.press("录入");
        head.sees("有效票、无效票之和不等于收回票数");
        head.look("hall-does-not-add-up");
        head.fill(item + " 反对", "1");
        head.press("录入");
        head.sees("计票结果已录入");
    }
}
