package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FetchOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One form, sent more than once, has one effect, and whoever sent it gets the same answer. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class SendAgainTest {

    @Test
    void aDoubleTapRaisesOneOpinion(Browser browser) {
        // Given
        Person constituent = browser.person(Size.PHONE);
        String title = filled(constituent, "连按两次");

        // When
        constituent
                .page()
                .evaluate("() => { const send = document.querySelector('[data-send]'); send.click(); send.click(); }");

        // Then
        constituent.page().waitForURL("**/receipts/*");
        assertThat(raised(constituent, title)).isEqualTo(1);
    }

    @Test
    void twoRequestsAtTheSameMomentGetOneReceipt(Browser browser) {
        // Given
        Person clerk = browser.person(Size.DESK);
        clerk.signIn("clerk-s001");
        String title = register(clerk, "同时送达");

        // When
        Object numbers = clerk.page().evaluate("""
                () => Promise.all([1, 2, 3, 4].map(() => fetch('/station/register', {
                    method: 'POST',
                    body: new URLSearchParams(new FormData(document.querySelector('main form')))
                  }).then(answer => answer.text()).then(page => page.match(/class="big">([^<]+)/)[1])))
                  .then(all => [...new Set(all)].length)
                """);

        // Then
        assertThat(numbers).isEqualTo(1);
        clerk.open("/station/opinions?status=RECEIVED");
        assertThat(clerk.page().getByText(title).count()).isEqualTo(1);
    }

    @Test
    void goingBackAndSendingAgainLeadsToTheSameReceipt(Browser browser) {
        // Given
        Person clerk = browser.person(Size.DESK);
        clerk.signIn("clerk-s001");
        String title = register(clerk, "返回再送");
        clerk.press("登记");
        String number = clerk.page().locator(".big").first().textContent();

        // When
        clerk.page().goBack();
        assertThat(clerk.page().locator("#title").inputValue()).isEqualTo(title);
        clerk.press("登记");

        // Then
        assertThat(clerk.page().locator(".big").first().textContent()).isEqualTo(number);
        clerk.open("/station/opinions?status=RECEIVED");
        assertThat(clerk.page().getByText(title).count()).isEqualTo(1);
    }

    @Test
    void goingBackAndChangingTheFormRaisesAnother(Browser browser) {
        // Given
        Person clerk = browser.person(Size.DESK);
        clerk.signIn("clerk-s001");
        register(clerk, "第一件");
        clerk.press("登记");
        String number = clerk.page().locator(".big").first().textContent();
        clerk.page().goBack();

        // When
        clerk.fill("标题", Registered.unique("第二件"));
        clerk.press("登记");

        // Then
        assertThat(clerk.page().locator(".big").first().textContent()).isNotEqualTo(number);
    }

    /** A browser that shows a tab once more keeps its hidden fields. */
    @Test
    void twoTabsWithTheSameFormRaiseOneOpinion(Browser browser) {
        // Given
        Person constituent = browser.person(Size.PHONE);
        String title = filled(constituent, "两个标签页");
        String key = constituent.page().locator("main form input[name=key]").inputValue();
        Page other = constituent.page().context().newPage();
        Person sameConstituent = new Person(other, Size.PHONE);
        Reporting copy = Reporting.at(sameConstituent, "/report?station=410402-S001");
        copy.fill(title, title + "，一直没人管。");
        other.locator("main form input[name=key]").evaluate("(field, key) => field.value = key", key);

        // When
        constituent.press("提交意见");
        constituent.sees("意见已收到");
        copy.send();

        // Then
        sameConstituent.sees("意见已收到");
        assertThat(other.locator(".big").allTextContents())
                .isEqualTo(constituent.page().locator(".big").allTextContents());
        assertThat(raised(constituent, title)).isEqualTo(1);
    }

    @Test
    void aLineThatIsCutBeforeTheFormIsSentLosesNothing(Browser browser) {
        // Given
        Person constituent = browser.person(Size.PHONE);
        String title = filled(constituent, "断网");

        // When
        constituent.goOffline();
        constituent.press("提交意见");
        constituent.page().waitForURL("chrome-error://**");
        constituent.goOnline();
        constituent.page().reload();

        // Then
        constituent.sees("意见已收到");
        assertThat(raised(constituent, title)).isEqualTo(1);
    }

    @Test
    void anAnswerThatIsLostOnTheWayIsAskedForAgain(Browser browser) {
        // Given
        Person constituent = browser.person(Size.PHONE);
        String title = filled(constituent, "回执丢了");
        boolean[] lost = {false};
        constituent.page().route("**/report", way -> {
            if (lost[0]) {
                way.resume();
            } else {
                lost[0] = true;
                way.fetch(new FetchOptions().setMaxRedirects(0));
                way.abort();
            }
        });

        // When
        constituent.press("提交意见");
        constituent.page().waitForURL("chrome-error://**");
        constituent.page().reload();

        // Then
        constituent.sees("意见已收到");
        assertThat(raised(constituent, title)).isEqualTo(1);
    }

    private static String filled(Person constituent, String words) {
        constituent.signIn("citizen-wang");
        String title = Registered.unique(words);
        Reporting.at(constituent, "/report?station=410402-S001").fill(title, title + "，一直没人管。");
        return title;
    }

    private static String register(Person clerk, String words) {
        String title = Registered.unique(words);
        clerk.open("/station/register");
        clerk.page().locator("#category").selectOption("LIGHTING");
        clerk.fill("标题", title);
        clerk.fill("内容", title + "，请尽快检修。");
        return title;
    }

    /** How often it is among what they raised. */
    private static int raised(Person constituent, String title) {
        constituent.open("/my");
        Locator rows = constituent.page().locator("main li").getByText(title);
        return rows.count();
    }
}
