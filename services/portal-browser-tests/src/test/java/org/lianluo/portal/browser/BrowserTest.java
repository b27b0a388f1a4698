package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.PlaywrightException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the browser does for the tests of pages, on a site of its own. */
@ExtendWith(BrowserExtension.class)
class BrowserTest {
    private static SmallSite site;

    @BeforeAll
    static void openTheSite() throws IOException {
        site = SmallSite.open();
    }

    @AfterAll
    static void closeTheSite() {
        site.close();
    }

    @Test
    void twoPeopleHaveCookiesOfTheirOwn(Browser browser) {
        Person clerk = browser.person(Size.DESK);
        Person deputy = browser.person(Size.PHONE);
        clerk.page().navigate(site.address("/sign-in?name=clerk"));
        deputy.page().navigate(site.address("/sign-in?name=deputy"));

        clerk.page().navigate(site.address("/"));
        deputy.page().navigate(site.address("/"));

        assertThat(clerk.page().locator("h1").textContent()).isEqualTo("clerk，您好");
        assertThat(deputy.page().locator("h1").textContent()).isEqualTo("deputy，您好");
    }

    @Test
    void aNewPersonIsNewToTheSite(Browser browser) {
        Person clerk = browser.person(Size.DESK);
        clerk.page().navigate(site.address("/sign-in?name=clerk"));
        browser.sendAway();

        Person next = browser.person(Size.DESK);
        next.page().navigate(site.address("/"));

        assertThat(next.page().locator("h1").textContent()).isEqualTo("nobody，您好");
    }

    @Test
    void aPersonReadsChineseAndLivesByBeijingTime(Browser browser) {
        Person person = browser.person(Size.PHONE);
        person.page().navigate(site.address("/"));

        assertThat(person.page().evaluate("navigator.language")).isEqualTo("zh-CN");
        assertThat(person.page().evaluate("Intl.DateTimeFormat().resolvedOptions().timeZone"))
                .isEqualTo("Asia/Shanghai");
    }

    @ParameterizedTest
    @EnumSource
    void aPictureShowsThePageInItsSize(Size size, Browser browser) throws IOException {
        Person person = browser.person(Size.DESK);
        person.page().navigate(site.address("/"));

        person.resize(size);
        Path file = person.picture("small-site");

        assertThat(file).isEqualTo(Path.of("target", "pictures", "small-site-" + size + ".png"));
        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(size.width());
        assertThat(picture.getHeight()).isEqualTo(size.height());
    }

    @Test
    void axeFindsNothingOnAGoodPage(Browser browser) {
        Person person = browser.person(Size.PHONE);
        person.page().navigate(site.address("/"));

        assertThatCode(person::checkAccessibility).doesNotThrowAnyException();
    }

    @Test
    void axeNamesRuleAndPlaceOfAFault(Browser browser) {
        Person person = browser.person(Size.PHONE);
        person.page().navigate(site.address("/fault"));

        assertThatThrownBy(person::checkAccessibility)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("/fault breaks rules of accessibility:")
                .hasMessageContaining("- image-alt: ")
                .hasMessageContaining("<img src=\"data:,\">");
    }

    @Test
    void aPageWeighsWhatCameOverTheWire(Browser browser) {
        Person person = browser.person(Size.PHONE);
        person.page().navigate(site.address("/"));

        Weight weight = person.weight();

        assertThat(weight.parts()).containsOnlyKeys(site.address("/"), site.address("/style.css"));
        assertThat(weight.parts()).containsEntry(site.address("/style.css"), (long) SmallSite.styleOnTheWire());
        assertThat(weight.total()).isEqualTo(weight.parts().get(site.address("/")) + SmallSite.styleOnTheWire());
    }

    @Test
    void onePersonIsOfflineAndAnotherIsNot(Browser browser) {
        Person kiosk = browser.person(Size.KIOSK);
        Person clerk = browser.person(Size.DESK);
        kiosk.goOffline();

        assertThatThrownBy(() -> kiosk.page().navigate(site.address("/")))
                .isInstanceOf(PlaywrightException.class)
                .hasMessageContaining("ERR_INTERNET_DISCONNECTED");
        assertThat(clerk.page().navigate(site.address("/")).ok()).isTrue();

        kiosk.goOnline();
        assertThat(kiosk.page().navigate(site.address("/")).ok()).isTrue();
    }

    @Test
    void aServiceWorkerIsOfflineToo(Browser browser) {
        Person kiosk = browser.person(Size.KIOSK);
        kiosk.page().navigate(site.address("/"));
        kiosk.page()
                .evaluate("navigator.serviceWorker.register('/worker.js')"
                        + ".then(() => navigator.serviceWorker.ready).then(() => true)");
        kiosk.page().navigate(site.address("/sign-in?name=clerk"));
        assertThat(kiosk.page().navigate(site.address("/")).fromServiceWorker()).isTrue();
        assertThat(kiosk.page().locator("h1").textContent()).isEqualTo("clerk，您好");

        kiosk.goOffline();
        kiosk.page().reload();

        assertThat(kiosk.page().locator("h1").textContent()).isEqualTo("nobody，您好");
    }
}
