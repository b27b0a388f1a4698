package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Clock;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A kiosk in the hall of a station: paired by its staff, used by visitors. */
final class Kiosk {
    /** What a visitor says there; nobody else says it. */
    record Words(String title, String content, String name, String phone) {
        static Words unique() {
            String mark = letters();
            return new Words(
                    "晨光巷" + mark + "号灯杆不亮",
                    "晨光巷口" + mark + "号灯杆入夜不亮，老人出门不便，盼尽快修好。",
                    "欧阳" + mark,
                    "138" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000));
        }

        /** So that nobody else's case has the same. */
        static String letters() {
            return ThreadLocalRandom.current()
                    .ints(6, 'A', 'Z' + 1)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
    }

    /** What a visitor takes along. */
    record Receipt(String number, String code) {}

    private static final Pattern NUMBER = Pattern.compile("410402-\\d{8}-\\d{6}");
    private static final Pattern CODE = Pattern.compile("(?<![0-9A-Z-])[0-9A-Z]{4}(-[0-9A-Z]{4}){3}(?![0-9A-Z-])");
    private static final Pattern FIRST_PAGE = Pattern.compile("^https?://[^/]+/(\\?.*)?$");
    private static final String CLIENT = "kiosk-410402-S001";

    private static final String READY = """
            Promise.race([
              navigator.serviceWorker.ready.then(() => true),
              new Promise(done => setTimeout(() => done(false), 30000))])
            """;

    /** All that a script could read on the device, whoever left it there. */
    private static final String KEPT = """
            async () => {
              const kept = [document.cookie, location.href, JSON.stringify(history.state), document.documentElement.outerHTML];
              document.querySelectorAll('input,textarea,select').forEach(field => kept.push(field.value));
              [localStorage, sessionStorage].forEach(store => kept.push(JSON.stringify(store)));
              const read = value => {
                if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
                  ['utf-8', 'utf-16le'].forEach(form => kept.push(new TextDecoder(form).decode(value)));
                } else if (value instanceof CryptoKey) {
                  kept.push(value.extractable ? 'a key that can be taken along' : 'a key');
                } else if (value && typeof value === 'object') {
                  Object.entries(value).forEach(([name, part]) => { kept.push('part: ' + name); read(part); });
                } else {
                  kept.push(String(value));
                }
              };
              const answer = request => new Promise((done, failed) => {
                request.onsuccess = () => done(request.result);
                request.onerror = () => failed(request.error);
              });
              for (const {name} of await indexedDB.databases()) {
                const database = await answer(indexedDB.open(name));
                for (const store of database.objectStoreNames) {
                  const rows = database.transaction(store).objectStore(store);
                  read(await answer(rows.getAllKeys()));
                  read(await answer(rows.getAll()));
                }
                database.close();
              }
              for (const name of await caches.keys()) {
                const cache = await caches.open(name);
                for (const request of await cache.keys()) {
                  kept.push(request.url, await (await cache.match(request)).text());
                }
              }
              return decodeURIComponent(kept.join('\\n').replace(/%(?![0-9A-F]{2})/g, '%25'));
            }
            """;

    private final Person screen;

    private Kiosk(Person screen) {
        this.screen = screen;
    }

    /** Somebody of the staff signs in on it, pairs it and signs out; then it waits for visitors, with a network or without. */
    static Kiosk paired(Browser browser, String account) {
        Person screen = browser.person(Size.KIOSK);
        screen.page().clock().install(new Clock.InstallOptions());
        screen.signIn(account);
        screen.open("/kiosk/pair");
        screen.fill("终端账号", CLIENT);
        screen.fill("终端密钥", "demo-secret-" + CLIENT);
        screen.press("配对");
        screen.sees("配对成功");
        screen.look("kiosk-paired");
        screen.press("退出");
        screen.page().waitForURL(FIRST_PAGE);
        screen.open("/kiosk");
        screen.sees("有话对代表说");
        assertThat(screen.page().evaluate(READY))
                .as("pages kept for the time without a network")
                .isEqualTo(true);
        return new Kiosk(screen);
    }

    Person screen() {
        return screen;
    }

    /** Question by question, up to the page where all answers are checked. */
    void write(Words words, String pictures) {
        screen.follow("提意见");
        screen.fill("具体地点", "晨光巷口");
        screen.look(pictures + "-place");
        screen.press("下一步");
        screen.choose("市政照明");
        screen.look(pictures + "-category");
        screen.press("下一步");
        screen.fill("标题", words.title());
        screen.fill("内容", words.content());
        screen.look(pictures + "-words");
        screen.press("下一步");
        screen.fill("姓名", words.name());
        screen.fill("电话", words.phone());
        screen.choose("我已阅读并同意按上述告知使用我的姓名和电话");
        screen.look(pictures + "-contact");
        screen.press("下一步");
        screen.sees("请核对");
        screen.sees(words.content());
        screen.look(pictures + "-check");
    }

    /** The receipt that the screen shows. */
    Receipt receipt() {
        screen.sees("意见已收到");
        String text = screen.text();
        return new Receipt(first(NUMBER, text), first(CODE, text));
    }

    /** Nobody touches it for so many seconds. */
    void isLeftAloneFor(int seconds) {
        screen.page().clock().fastForward(seconds * 1000L);
    }

    /** All that can be read on the device, with the page that it shows. */
    String kept() {
        return (String) screen.page().evaluate(KEPT);
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new AssertionError("No " + pattern + " in: " + text);
        }
        return found.group();
    }
}
