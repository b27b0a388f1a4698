package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A session that ends while a form is open takes nothing away of what somebody wrote there. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class EndedSessionTest {

    @Test
    void whatAClerkWroteIsSentAfterSigningInBesideIt(Browser browser) {
        // Given
        Person clerk = browser.person(Size.DESK);
        clerk.signIn("clerk-s001");
        clerk.open("/station/register");
        String title = Registered.unique("会话结束");
        clerk.page().getByLabel("类别").selectOption("LIGHTING");
        clerk.fill("标题", title);
        clerk.fill("内容", title + " <b>\"五盏灯\"</b>\n第二行");
        clerk.page().context().clearCookies();

        // When
        clerk.press("登记");

        // Then
        clerk.sees("登录已过期", "没有丢失");
        clerk.checkAccessibility();
        clerk.keep("session-ended");

        // When
        Page beside = clerk.page().waitForPopup(() -> clerk.follow("在新窗口登录"));
        beside.locator("#username").fill("clerk-s001");
        beside.locator("#password").fill("Lianluo-Demo-1");
        beside.locator("[type=submit]").click();
        beside.waitForURL("**/work");
        clerk.press("提交填写的内容");

        // Then
        clerk.sees("已登记");
        clerk.follow("查看这件意见");
        clerk.sees("待分办");
        assertThat(clerk.page().locator("h1").textContent()).isEqualTo(title);
        assertThat(clerk.text()).contains(title + " <b>\"五盏灯\"</b>\n第二行");
    }

    @Test
    void aFormIsStillThereWhenItIsSentBeforeSigningIn(Browser browser) {
        // Given
        Person clerk = browser.person(Size.DESK);
        clerk.signIn("clerk-s001");
        clerk.open("/station/register");
        clerk.page().getByLabel("类别").selectOption("LIGHTING");
        clerk.fill("标题", "会话结束");
        clerk.fill("内容", "会话结束，内容还在");
        clerk.page().context().clearCookies();
        clerk.press("登记");
        clerk.sees("登录已过期");

        // When
        clerk.press("提交填写的内容");

        // Then
        clerk.page().waitForLoadState();
        clerk.sees("登录已过期");
        assertThat(clerk.page().locator("input[name=content]").inputValue()).isEqualTo("会话结束，内容还在");
    }

    @Test
    void whatAConstituentWroteStaysInTheForm(Browser browser) {
        // Given
        Person constituent = browser.person(Size.PHONE);
        constituent.signIn("citizen-wang");
        String title = Registered.unique("会话结束");
        Reporting reporting = Reporting.at(constituent, "/report?station=410402-S001");
        reporting.fill(title, "写了很久的内容");
        constituent.page().context().clearCookies();

        // When
        reporting.send();

        // Then
        constituent.sees("请在新窗口登录");
        assertThat(constituent.page().locator("#title").inputValue()).isEqualTo(title);
        assertThat(constituent.page().locator("#content").inputValue()).isEqualTo("写了很久的内容");

        // When
        Page beside = constituent
                .page()
                .waitForPopup(() ->
                        constituent.page().locator("main a[target=_blank]").click());
        beside.locator("#username").fill("citizen-wang");
        beside.locator("#password").fill("Lianluo-Demo-1");
        beside.locator("[type=submit]").click();
        beside.waitForURL("**/work");
        reporting.goOn();
        reporting.send();

        // Then
        constituent.sees("意见已收到");
    }
}
