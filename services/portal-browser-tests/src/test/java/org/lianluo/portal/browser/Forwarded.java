package org.lianluo.portal.browser;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import java.time.Duration;

/** An opinion that the head of station 1 sent on to the unit that the demo's clerk works for. */
final class Forwarded {
    private static final String UNIT = "410402-U02";

    private Forwarded() {}

    static void to(Browser browser, Registered opinion, String title, String text) {
        Person head = browser.person(Size.DESK);
        head.signIn("head-s001");
        head.open(opinion.path() + "/triage/FORWARD");
        forward(head, title, text);
    }

    static void forward(Person head, String title, String text) {
        head.page().locator("#unitCode").selectOption(UNIT);
        head.fill("审核后的标题", title);
        head.fill("审核后的内容", text);
        head.press("预览");
        head.sees("提交前核对");
        head.press("确认提交");
        head.sees("已分办");
    }

    /** The assignment reaches the unit a moment later. */
    static void open(Person unit, String title) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    unit.open("/unit/assignments?status=PENDING");
                    return assignment(unit, title).count() == 1;
                });
        assignment(unit, title).click();
        unit.sees("办理进度");
    }

    private static Locator assignment(Person unit, String title) {
        return unit.page().locator("main .cards a").filter(new Locator.FilterOptions().setHasText(title));
    }
}
