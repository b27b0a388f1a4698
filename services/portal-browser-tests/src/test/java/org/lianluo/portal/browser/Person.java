package org.lianluo.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody who looks at one page at a time. */
final class Person {
    private static final Duration SOON = Duration.ofMinutes(2);
    private static final Duration HUNG = Duration.ofSeconds(30);
    private static final boolean PICTURES = Boolean.getBoolean("lianluo.pictures");

    private final Page page;
    private Size size;

    Person(Page page, Size size) {
        this.page = page;
        this.size = size;
    }

    Page page() {
        return page;
    }

    /** The page of the portal at this path; gives its status. */
    int open(String path) {
        return page.navigate(PortalExtension.address(path)).status();
    }

    /** Goes on with the session of somebody who signed in before and went. */
    void goOn(List<Cookie> session) {
        page.context().addCookies(session);
    }

    /** Signs in with a demo account, as everybody does. */
    void signIn(String account) {
        open("/work");
        page.locator("#username").fill(account);
        page.locator("#password").fill("Lianluo-Demo-1");
        page.locator("[type=submit]").click();
        page.waitForURL("**/work");
    }

    void signOut() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("退出"))
                .click();
    }

    /** Fills in the field with this label. */
    void fill(String label, String text) {
        field(label).fill(text);
    }

    void select(String label, String option) {
        field(label).selectOption(new SelectOption().setLabel(option));
    }

    /** A box to tick, or one of several answers. */
    void choose(String answer) {
        main().getByLabel(named(answer)).check();
    }

    void choose(String question, String answer) {
        main().getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(question))
                .getByLabel(named(answer))
                .check();
    }

    void press(String button) {
        main().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(named(button)))
                .click();
    }

    /** Opens what is folded behind these words. */
    void unfold(String summary) {
        main().locator("summary", new Locator.LocatorOptions().setHasText(summary))
                .first()
                .click();
    }

    void follow(String link) {
        link(link).first().click();
    }

    /** Waits for the page that says all of this. */
    void sees(String... words) {
        for (String word : words) {
            assertThat(main())
                    .containsText(
                            word,
                            new ContainsTextOptions().setUseInnerText(true).setTimeout(SOON.toMillis()));
        }
    }

    /** What the page says, without the frame around it. */
    String text() {
        page.waitForLoadState();
        return main().innerText();
    }

    /** The steps of the case on this page, the first one first. */
    List<String> course() {
        return main().locator("ol.course > li > b").allInnerTexts();
    }

    /** What is highlighted in the texts of the page. */
    List<String> marked() {
        return main().locator("mark").allInnerTexts();
    }

    /** Opens what has this title from a list, once it is there, on whichever page. */
    void find(String list, String title) {
        await("“" + title + "” in " + list).pollInSameThread().atMost(SOON).until(() -> {
            open(list);
            while (link(title).count() == 0 && link("下一页").count() > 0) {
                follow("下一页");
            }
            return link(title).count() > 0;
        });
        String found = page.url();
        follow(title);
        page.waitForURL(url -> !url.equals(found));
        sees(title);
    }

    /** Looks at the same page again until it says so: news are on their way between services. */
    void awaits(String text) {
        await(text + " on " + page.url()).pollInSameThread().atMost(SOON).until(() -> {
            page.reload();
            return text().contains(text);
        });
    }

    /** Without faults, as far as axe sees, and as a picture where pictures are asked for. */
    void look(String name) {
        checkAccessibility();
        keep(name);
    }

    /** A picture for people to look at, with {@code -Dpictures}: no test reads it, and taking it costs as much as a page. */
    void keep(String name) {
        if (PICTURES) {
            picture(name);
        }
    }

    private Locator main() {
        return page.getByRole(AriaRole.MAIN);
    }

    private Locator link(String name) {
        return main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(named(name)));
    }

    private Locator field(String label) {
        return main().getByLabel(named(label));
    }

    /** A name may go on with a hint, after a blank or a bracket, and a way back begins with an arrow. */
    private static Pattern named(String name) {
        return Pattern.compile("^[\\s‹]*" + name.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0") + "(\\s|（|$)");
    }

    /** The same page on another screen. */
    void resize(Size other) {
        size = other;
        page.setViewportSize(other.width(), other.height());
    }

    /** The whole page, below the fold too, as {@code target/pictures/<name>-<size>.png}. */
    Path picture(String name) {
        Path file = Path.of("target", "pictures", name + "-" + size + ".png");
        Object scrolled = page.evaluate("window.scrollY");
        try {
            page.screenshot(wholePage(file).setTimeout(HUNG.toMillis()));
        } catch (TimeoutError noFrame) {
            // Chromium waits now and then for a frame that nothing makes it draw. Another size makes it draw one.
            page.setViewportSize(size.width(), size.height() + 1);
            page.setViewportSize(size.width(), size.height());
            page.screenshot(wholePage(file));
        }
        // The screen was made as tall as the page. Chromium would scroll back later, between pressing and letting go of
        // a button.
        page.evaluate("y => window.scrollTo(0, y)", scrolled);
        return file;
    }

    private static ScreenshotOptions wholePage(Path file) {
        return new ScreenshotOptions().setPath(file).setFullPage(true);
    }

    /** Fails with what axe finds on the page as it is now. */
    void checkAccessibility() {
        Accessibility.check(page);
    }

    /** Fails with what axe finds on the page that is shown at another size. */
    void checkLayout() {
        Accessibility.checkLayout(page);
    }

    /** What came over the wire for the page until now. */
    Weight weight() {
        return Weight.of(page);
    }

    /** Cuts the line of this person alone; service workers lose it too. */
    void goOffline() {
        page.context().setOffline(true);
    }

    void goOnline() {
        page.context().setOffline(false);
    }
}
