package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody who can't see the page or has no mouse learns what is wrong with a form, and can use all of it. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class FaultsTest {

    @Test
    void theSummaryOfFaultsIsReadFirst(Browser browser) {
        // Given
        Person clerk = browser.person(Size.DESK);
        clerk.signIn("clerk-s001");
        clerk.open("/station/register");
        clerk.page().locator("#category").selectOption("LIGHTING");
        clerk.fill("标题", "没有同意");
        clerk.fill("内容", "留了电话而没有同意。");
        clerk.fill("电话", "139");

        // When
        clerk.press("登记");

        // Then
        clerk.sees("请先改正以下内容");
        assertThat(clerk.page().title()).startsWith("错误：");
        assertThat(clerk.page().evaluate("document.activeElement.hasAttribute('data-faults')"))
                .isEqualTo(true);
        assertThat(clerk.page().locator("[data-faults] a").count()).isPositive();
        String beside = clerk.page().locator(".field.wrong .fault").first().innerText();
        String above = clerk.page().locator("[data-faults] a").first().innerText();
        assertThat(beside).isEqualTo("错误：" + above);
        assertThat(clerk.page().locator("#title").inputValue()).isEqualTo("没有同意");
        assertThat(clerk.page().locator("[id='submitter.phone']").inputValue()).isEqualTo("139");
        assertThat(clerk.page().locator("#category").inputValue()).isEqualTo("LIGHTING");
        clerk.checkAccessibility();
        clerk.keep("faults");

        // When
        clerk.page().keyboard().press("Tab");
        clerk.page().keyboard().press("Enter");

        // Then
        assertThat(clerk.page().url()).contains("#");
    }

    @Test
    void aVisitorReportsByKeyboardAlone(Browser browser) {
        // Given
        Keyboard keys = new Keyboard(browser.person(Size.DESK));
        keys.person().open(Poster.of(browser));

        // When
        keys.to("跳到正文");
        keys.assertSeen();
        keys.press("Enter");

        // Then
        assertThat(keys.person().page().evaluate("document.activeElement.id")).isEqualTo("main");

        // When
        keys.to("提意见").press("Enter");
        keys.person().page().waitForURL("**/report?*");
        keys.to("下一步").press("Enter");
        keys.toField("category").press("Space");
        keys.to("下一步").press("Enter");
        keys.toField("title").type(Registered.unique("只用键盘"));
        keys.press("Enter");
        keys.assertSeen();
        keys.toField("content").type("只用键盘写的内容。");
        keys.to("下一步").press("Enter");
        keys.to("下一步").press("Space");
        keys.to("提交意见");
        keys.assertSeen();
        keys.press("Enter");

        // Then
        keys.person().page().waitForURL("**/receipts/*");
        assertThat(keys.person().page().locator("h1").textContent()).isEqualTo("意见已收到");
    }
}
