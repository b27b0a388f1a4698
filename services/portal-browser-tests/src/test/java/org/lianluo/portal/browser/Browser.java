package org.lianluo.portal.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One Chromium for all tests of this JVM, and the people who look at pages with it. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Shorter than the realm lets a session rest. */
    private static final Duration LATELY = Duration.ofMinutes(10);

    /** Language and size of the letters are the next person's own. */
    private static final Set<String> WORN = Set.of("lang", "size");

    private final Chromium chromium;
    private final Playwright driver;
    private final com.microsoft.playwright.Browser connection;
    private final List<BrowserContext> people = new ArrayList<>();
    private final Map<BrowserContext, String> signedIn = new HashMap<>();

    /** By account, what those who went away kept: signing in takes longer than looking at a page. */
    private final Map<String, Deque<Kept>> sessions = new HashMap<>();

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

    /** Somebody who has signed in with a demo account and is at their work page. */
    Person person(String account, Size size) {
        Person person = known(account, size);
        if (!person.page().url().endsWith("/work")) {
            person.open("/work");
        }
        return person;
    }

    /** Somebody who has signed in with a demo account, now or lately; no two at once have the same session. */
    Person known(String account, Size size) {
        Person person = person(size);
        Kept kept = sessions.computeIfAbsent(account, key -> new ArrayDeque<>()).pollLast();
        if (kept != null && kept.at().isAfter(Instant.now().minus(LATELY))) {
            person.goOn(kept.cookies());
        } else {
            person.signIn(account);
        }
        signedIn.put(person.page().context(), account);
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
        signedIn.forEach((context, account) -> sessions.get(account).add(Kept.of(context)));
        signedIn.clear();
        leaving.forEach(context -> context.pages().forEach(Page::close));
    }

    @Override
    public void close() {
        driver.close();
        chromium.close();
    }

    /** A session as it is now. It changes with every new token: an old one opens nothing later. */
    private record Kept(List<Cookie> cookies, Instant at) {

        static Kept of(BrowserContext context) {
            return new Kept(
                    context.cookies().stream()
                            .filter(cookie -> !WORN.contains(cookie.name))
                            .toList(),
                    Instant.now());
        }
    }
}
