package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever raised an opinion urges with their receipt, and the station too; the unit sees it. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class UrgingOnScreensTest {

    @Test
    void whoeverWaitsUrgesAndTheUnitSeesIt(Browser browser) {
        // Given
        Person clerk = browser.person("clerk-s001", Size.DESK);
        Registered opinion = Registered.by(clerk, "路灯不亮无人来修");
        Forwarded.to(browser, opinion, opinion.title(), "请检修路灯。");

        // When
        Person visitor = browser.person(Size.PHONE);
        visitor.open("/receipts");
        visitor.fill("回执编号", opinion.number());
        visitor.fill("查询码", opinion.code());
        visitor.press("查看进度");
        visitor.unfold("催办");
        visitor.fill("说明", "路灯还是不亮，请尽快。");
        visitor.look("urging-form");
        visitor.press("确认催办");

        // Then
        visitor.sees("已催办。正在办理的人会看到。");
        visitor.sees("被催办 1 次");
        visitor.look("urging-done");
        visitor.unfold("催办");
        visitor.press("确认催办");
        visitor.sees("现在还不能催办");
        assertThat(visitor.text()).containsPattern("\\d{4}-\\d\\d-\\d\\d 起可以");
        visitor.look("urging-too-soon");

        clerk.open(opinion.path());
        clerk.sees("路灯还是不亮，请尽快。");
        clerk.unfold("催办");
        clerk.fill("说明", "已电话联系承办单位。");
        clerk.look("urging-station");
        clerk.press("确认催办");
        clerk.sees("被催办 2 次");
        assertThat(clerk.course()).endsWith("催办", "催办");
        clerk.look("urging-station-done");

        Person unit = browser.person("clerk-u02", Size.DESK);
        Forwarded.open(unit, opinion.title());
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> {
                    unit.page().reload();
                    assertThat(unit.text()).contains("被催办 2 次");
                });
        assertThat(unit.text()).doesNotContain("路灯还是不亮，请尽快。", "已电话联系承办单位。");
        unit.look("urging-unit");
        unit.open("/unit/assignments?urged=true");
        unit.sees(opinion.title());
        unit.look("urging-unit-list");
    }
}
