package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the poster to the rating in browsers that run no script. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class WithoutScriptTest {

    @Test
    void anOpinionGoesItsWholeWay(Browser browser) {
        // Given
        String title = Registered.unique("没有脚本");
        Person visitor = browser.personWithoutScript(Size.PHONE);
        visitor.open(Poster.of(browser));
        visitor.follow("提意见");

        // When: the form is one long page
        visitor.choose("市政照明");
        visitor.fill("标题", title);
        visitor.fill("内容", title + "，一直没人管。");
        visitor.press("提交意见");

        // Then
        visitor.sees("意见已收到");
        String number = visitor.page().locator(".big").first().textContent();
        String code = visitor.page().locator(".big").last().textContent();

        // When
        Person head = browser.personWithoutScript(Size.DESK);
        head.signIn("head-all");
        head.open("/station/opinions?queue=new");
        head.follow(title);
        head.sees(title);
        head.follow("转交承办单位");
        head.sees("审核后的标题");
        Forwarded.forward(head, title, title + "，请检修。");
        String page = head.page().url().replaceFirst("\\?.*", "");
        Person unit = browser.personWithoutScript(Size.DESK);
        unit.signIn("clerk-u02");
        Forwarded.open(unit, title);
        unit.press("接收");
        unit.sees("已接收");
        unit.fill("办理答复", "已更换灯泡。");
        unit.press("提交答复");
        unit.sees("已答复");
        Answered.relay(head, page);
        visitor.open("/receipts");
        visitor.fill("回执编号", number);
        visitor.fill("查询码", code);
        visitor.press("查看进度");
        visitor.sees("已更换灯泡。", "您对办理结果满意吗？");
        visitor.choose("满意");
        visitor.press("提交评价");

        // Then
        visitor.sees("评价已收到", "已办结");
        assertThat(visitor.page().locator("h1").textContent()).isEqualTo("办理进度");
    }
}
