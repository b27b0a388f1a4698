package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people who change the same thing at once: the first change stands, and the second person sees it beside theirs. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class TwoAtOnceTest {

    @Test
    void theSecondDecisionOnAnOpinionIsShownBesideTheFirst(Browser browser) {
        // Given
        Person clerk = browser.person(Size.DESK);
        clerk.signIn("clerk-s001");
        Registered opinion = Registered.by(clerk, "两人同时分办");
        Person first = decides(browser, "head-s001", opinion, "ANSWER");
        first.fill("答复", "第一位站长的答复，当天检修。");
        Person second = decides(browser, "head-all", opinion, "REJECT");
        second.choose("内容不明确");
        second.fill("告知内容", "第二位站长写的理由，请说明地点。");

        // When
        first.press("预览");
        first.press("确认提交");
        first.sees("已分办");
        second.press("预览");
        second.press("确认提交");

        // Then
        second.sees("页面已更改", "现在的内容", "已答复，待反馈", "第一位站长的答复，当天检修。", "您填写的内容");
        assertThat(second.page().getByLabel("告知内容").inputValue()).isEqualTo("第二位站长写的理由，请说明地点。");
        second.checkAccessibility();
        second.keep("two-decide");

        // When
        second.press("预览");
        second.press("确认提交");

        // Then
        second.sees("请先改正以下内容");
        first.open(opinion.path());
        assertThat(first.text()).contains("已答复，待反馈", "第一位站长的答复").doesNotContain("第二位站长");
    }

    private static Person decides(Browser browser, String account, Registered opinion, String decision) {
        Person head = browser.person(Size.DESK);
        head.signIn(account);
        head.open(opinion.path() + "/triage/" + decision);
        return head;
    }

    @Test
    void anOlderDraftDoesNotOverwriteANewerOne(Browser browser) {
        // Given
        Person phone = browser.person(Size.PHONE);
        phone.signIn("deputy-0001");
        String draft = Draft.begin(phone, Registered.unique("关于两处同时修改的建议"));
        Person desk = browser.person(Size.DESK);
        desk.signIn("deputy-0001");
        desk.open(draft + "/edit");
        phone.open(draft + "/edit");
        phone.fill("事由", "手机上写的事由，走访了三个小区，情况属实。");
        desk.fill("事由", "电脑上写的事由，还没有走访，只是听说而已。");

        // When
        phone.press("保存并返回");
        phone.sees("已保存");
        desk.press("保存并返回");

        // Then
        desk.sees("页面已更改", "现在的内容", "手机上写的事由", "您填写的内容");
        assertThat(desk.page().locator("#facts").inputValue()).contains("电脑上写的事由");
        desk.checkAccessibility();
        desk.keep("two-drafts");
        phone.open(draft);
        assertThat(phone.text()).contains("手机上写的事由").doesNotContain("电脑上写的事由");
    }

    @Test
    void theSecondDecisionOnASuggestionIsNotTakenAndNotLost(Browser browser) {
        // Given
        Person deputy = browser.person(Size.DESK);
        deputy.signIn("deputy-0001");
        String path = Draft.submitted(deputy, Registered.unique("关于两人同时决定的建议"));
        String page = path.replace("/deputy/", "/office/");
        Person first = browser.person(Size.DESK);
        first.signIn("intake");
        first.open(page + "/registration");
        Person second = browser.person(Size.DESK);
        second.signIn("intake");
        second.open(page + "/refusal");
        second.choose("没有实际内容");
        second.fill("说明", "第二人写的说明，请补充调研。");

        // When
        first.choose("是");
        first.press("登记");
        first.sees("已登记");
        second.press("不予受理");

        // Then
        second.sees("页面已更改", "已登记，待交办", "您填写的内容", "第二人写的说明，请补充调研。");
        first.open(page);
        assertThat(first.text()).contains("已登记，待交办").doesNotContain("第二人写的说明");
    }
}
