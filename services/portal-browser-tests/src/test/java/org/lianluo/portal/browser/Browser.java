package org.lianluo.portal.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One Chromium for all tests of this JVM, and the people who look at pages with it. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Chromium chromium;
    private final Playwright driver;
    private final com.microsoft.playwright.Browser connection;
    private final List<BrowserContext> people = new ArrayList<>();

    private Browser(Chromium chromium) {
        this.chromium = chromium;
        this.driver = PlaywrightDriver.start(chromium.profile());
        this.connection = driver.chromium().connectOverCDP(chromium.address());
    }

    static Browser start() {
        return new Browser(Chromium.start(Chromium.find(), Path.of("target", "chromium.log")));
    }

    /** Somebody in China, new to every site: with cookies, storage and a cache that nobody else sees. */
    Person person(Size size) {
        return person(size, true);
    }

    /** Somebody who has signed in with a demo account. */
    Person person(String account, Size size) {
        Person person = person(size);
        person.signIn(account);
        return person;
    }

    /** Somebody whose browser runs no script. */
    Person personWithoutScript(Size size) {
        return person(size, false);
    }

    private Person person(Size size, boolean script) {
        BrowserContext context = connection.newContext(new NewContextOptions()
                .setViewportSize(size.width(), size.height())
                .setJavaScriptEnabled(script)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai"));
        // Of a machine that does other work beside, a picture of a long page has been seen to take half a minute.
        context.setDefaultTimeout(PATIENCE.toMillis());
        people.add(context);
        return new Person(context.newPage(), size);
    }

    /**
     * Everybody goes and closes their pages. What they had stays unused until the end: now and then the Maven artifact's
     * Chromium crashes when a context is thrown away.
     */
    void sendAway() {
        List<BrowserContext> leaving = List.copyOf(people);
        people.clear();
        leaving.forEach(context -> context.pages().forEach(Page::close));
    }

    @Override
    public void close() {
        driver.close();
        chromium.close();
    }
}
