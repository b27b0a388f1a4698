package org.lianluo.portal.browser;

import static org.awaitility.Awaitility.await;

import java.time.Duration;

/** An opinion that its unit has answered. */
final class Answered {
    private Answered() {}

    /** The station learns of the answer a moment later, and passes it on. */
    static void relay(Person head, String page) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    head.page().navigate(page);
                    return head.text().contains("已经反馈");
                });
        head.press("已经反馈");
        head.sees("已记录反馈");
    }
}
