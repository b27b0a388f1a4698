package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form on a page of another origin does nothing here, whoever is signed in. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class OtherOriginTest {

    /** Another site; and the same host at another port, to which the browser sends all cookies of the portal. */
    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1"})
    void registersNothingForAClerkWhoIsSignedIn(String host, Browser browser) throws IOException {
        // Given
        Person clerk = browser.person(Size.DESK);
        clerk.signIn("clerk-s001");
        clerk.open("/station/register");
        String title = Registered.unique("外来表单");
        String form = form("/station/register", opinion(title, "stationId", Registered.stationOf(clerk)));

        try (SmallSite site = SmallSite.open()) {
            // When
            site.show("/trap", form);
            clerk.page().navigate("http://" + host + ":" + site.port() + "/trap");
            Response answer = sendFrom(clerk.page());

            // Then
            assertThat(answer.status()).isEqualTo(403);
            assertThat(clerk.page().locator("body").innerText()).contains("请从本站页面提交");
            clerk.open("/station/opinions?status=RECEIVED");
            assertThat(clerk.text()).doesNotContain(title);
        }

        // When
        clerk.page().evaluate("html => document.querySelector('main').innerHTML = html", form);
        Response own = sendFrom(clerk.page());

        // Then
        assertThat(own.status()).as("the same form on a page of the portal").isEqualTo(200);
        clerk.open("/station/opinions?status=RECEIVED");
        assertThat(clerk.text()).contains(title);
    }

    @Test
    void raisesNothingForAVisitor(Browser browser) throws IOException {
        // Given
        String poster = Poster.of(browser);
        String token = poster.substring(poster.indexOf("t=") + 2);
        Map<String, String> fields = opinion(Registered.unique("外来表单"), "station", Poster.STATION);
        fields.put("t", token);
        Person visitor = browser.person(Size.PHONE);

        try (SmallSite site = SmallSite.open()) {
            // When
            site.show("/trap", form("/report", fields));
            visitor.page().navigate("http://localhost:" + site.port() + "/trap");
            Response answer = sendFrom(visitor.page());

            // Then
            assertThat(answer.status()).isEqualTo(403);
            assertThat(visitor.page().context().cookies()).isEmpty();
        }
        Person head = browser.person(Size.DESK);
        head.signIn("head-all");
        head.open("/station/opinions?status=RECEIVED");
        assertThat(head.text()).doesNotContain(fields.get("title"));
    }

    /** Language and size are forms too; those of others change nothing. */
    @Test
    void changesNotEvenTheLanguage(Browser browser) throws IOException {
        Person visitor = browser.person(Size.PHONE);

        try (SmallSite site = SmallSite.open()) {
            site.show("/trap", form("/visit/language", Map.of("language", "en", "back", "/")));
            visitor.page().navigate(site.address("/trap"));

            assertThat(sendFrom(visitor.page()).status()).isEqualTo(403);
        }
        visitor.open("/");
        assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo("zh-CN");
    }

    private static Response sendFrom(Page page) {
        return page.waitForResponse(answer -> answer.request().method().equals("POST"), () -> page.locator("#trap")
                .click());
    }

    private static Map<String, String> opinion(String title, String stationField, String station) {
        return new LinkedHashMap<>(Map.of(
                "key",
                UUID.randomUUID().toString(),
                stationField,
                station,
                "channel",
                "VISIT",
                "category",
                "LIGHTING",
                "title",
                title,
                "content",
                "别处的网页替您写的内容。"));
    }

    private static String form(String path, Map<String, String> fields) {
        StringBuilder form =
                new StringBuilder("<form method=\"post\" action=\"" + PortalExtension.address(path) + "\">");
        fields.forEach(
                (name, value) -> form.append("<input type=\"hidden\" name=\"" + name + "\" value=\"" + value + "\">"));
        return form.append("<button id=\"trap\">领红包</button></form>").toString();
    }
}
