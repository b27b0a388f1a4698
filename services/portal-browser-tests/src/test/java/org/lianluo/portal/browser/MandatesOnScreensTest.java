package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody with two mandates on a roster sends two papers; who left, or is on no roster, is not offered. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class MandatesOnScreensTest {

    private final String title = Registered.unique("两个代表身份的表决");

    @Test
    void eachMandateHasAPaper(Browser browser) {
        Person director = browser.person("director", Size.DESK);
        Polling.begin(director, "表决", title, "手机和会场纸质票");
        Polling.item(director, 1, title, "表决事项", null);
        director.press("保存草稿");
        director.sees("草稿已保存");
        director.follow("确定名册并开始");
        director.choose("代表〇三 D410402-0003");
        director.choose("代表〇四 D410402-0004");
        director.choose("代表〇五 D410402-0005");
        director.press("确定名册并开始");
        director.sees("已开始");

        Person deputy = browser.person("deputies-other", Size.PHONE);
        deputy.find("/deputy", title);
        deputy.sees("您以 3 个代表身份在名册中");
        deputy.look("poll-mandates");
        send(deputy, "D410402-0003", "赞成");
        deputy.follow("查看另外的票");
        deputy.sees("已收到");
        send(deputy, "D410402-0004", "反对");

        leave(director);
        teller(browser.person("teller", Size.PHONE));
        director.find("/surveys", title);
        director.sees("2", "手机提交");
    }

    private void send(Person deputy, String mandate, String mark) {
        deputy.follow("代表身份 " + mandate);
        deputy.sees(mandate);
        deputy.choose(title, mark);
        deputy.look("poll-paper-of-mandate");
        deputy.press("提交");
        deputy.sees("已收到", mandate);
    }

    /** Nobody but those on the roster is offered. */
    private void leave(Person director) {
        director.find("/surveys", title);
        director.follow("登记离任");
        assertThat(director.page().locator("#deputyCode option").allInnerTexts())
                .containsExactly("请选择", "代表〇三 D410402-0003", "代表〇四 D410402-0004", "代表〇五 D410402-0005");
        director.select("人员", "代表〇五 D410402-0005");
        director.look("poll-departing");
        director.press("登记离任");
        director.sees("已登记离任");
    }

    /** Who left is not offered. Who voted by phone is, since nobody is told that they did, and is then refused. */
    private void teller(Person teller) {
        teller.find("/surveys", title);
        teller.follow("发出纸质票");
        teller.sees("D410402-0003", "D410402-0004");
        assertThat(teller.text()).doesNotContain("D410402-0005", "D410402-0001");
        teller.choose("代表〇三 D410402-0003");
        teller.press("发出纸质票");
        teller.sees("已用手机投票");
        assertThat(teller.page().locator("[id='deputyCodes.0']").innerText()).contains("D410402-0003", "已用手机投票");
        teller.look("poll-no-paper");
    }
}
