package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** After somebody has gone, the browser that they used tells nobody what they did there. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class NothingStaysTest {
    private static final String STORED = """
            async () => JSON.stringify([{...localStorage}, {...sessionStorage}, await caches.keys(),
                (await indexedDB.databases()).map(base => base.name), document.cookie])
            """;
    private static final String NOTHING = "[{},{},[],[],\"\"]";

    @Test
    void theBackButtonShowsNoWorkAfterSigningOut(Browser browser) {
        // Given
        Person clerk = browser.person(Size.DESK);
        clerk.signIn("clerk-s001");
        Registered opinion = Registered.by(clerk, "离开之后");
        clerk.open(opinion.path());
        assertThat(clerk.text()).contains(opinion.title());

        // When
        clerk.signOut();
        clerk.page().waitForURL(PortalExtension.address("/") + "**");
        clerk.page().evaluate("history.go(-1)");
        clerk.page().waitForURL(address -> !address.startsWith(PortalExtension.address("/?")));

        // Then
        clerk.page().waitForSelector("#username");
        assertThat(clerk.page().content()).doesNotContain(opinion.title());
        assertThat(clerk.page().context().cookies(PortalExtension.address("/")))
                .extracting(cookie -> cookie.name)
                .doesNotContain("q_session", "q_session_at", "q_session_rt");
    }

    @Test
    void everyPageOfWorkIsStoredNowhere(Browser browser) {
        // Given
        Person clerk = browser.person(Size.DESK);
        List<Response> pages = new CopyOnWriteArrayList<>();
        clerk.page().onResponse(answer -> {
            if (answer.url().startsWith(PortalExtension.address("/"))
                    && answer.request().resourceType().equals("document")) {
                pages.add(answer);
            }
        });

        // When
        clerk.signIn("clerk-s001");
        Registered opinion = Registered.by(clerk, "不留痕迹");
        List.of("/", "/work", "/station/opinions", opinion.path(), "/station/phone", "/nothing-here")
                .forEach(clerk::open);

        // Then
        assertThat(pages).hasSizeGreaterThan(6).allSatisfy(page -> assertThat(page.headerValue("cache-control"))
                .as(page.url())
                .contains("no-store"));
        assertThat(clerk.page().evaluate(STORED)).isEqualTo(NOTHING);
        assertThat(clerk.page().context().cookies(PortalExtension.address("/")))
                .allSatisfy(
                        cookie -> assertThat(cookie.httpOnly).as(cookie.name).isTrue());
    }

    @Test
    void theCodeOfAReceiptIsInNoAddressAndGoesWhenItsHolderEndsTheVisit(Browser browser) {
        // Given
        Person visitor = browser.person(Size.PHONE);
        Reporting reporting = Reporting.at(visitor, Poster.of(browser));
        visitor.follow("提意见");
        reporting.fill(Registered.unique("公用电脑"), "在公用电脑上提的意见。");
        reporting.send();
        visitor.page().waitForURL("**/receipts/*");
        String receipt = visitor.page().url();
        String code = visitor.page().locator(".big").last().textContent();
        assertThat(receipt).doesNotContain(code);
        assertThat(visitor.page().evaluate(STORED)).isEqualTo(NOTHING);

        // When
        visitor.press("结束查询");
        visitor.sees("已结束查询");
        visitor.page().evaluate("history.back()");

        // Then
        visitor.sees("重新输入编号和查询码");
        assertThat(visitor.page().content()).doesNotContain(code);
        visitor.page().navigate(receipt);
        visitor.sees("重新输入编号和查询码");
        assertThat(visitor.page().content()).doesNotContain(code);
        assertThat(visitor.page().context().cookies(receipt))
                .extracting((Cookie cookie) -> cookie.name)
                .doesNotContain("receipt");
    }
}
