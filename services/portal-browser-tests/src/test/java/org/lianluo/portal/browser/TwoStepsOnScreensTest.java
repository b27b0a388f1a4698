package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Where a place says so, the government office gets a suggestion first and assigns it. The rule holds for this test alone:
 * the next day's rule ends it.
 */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class TwoStepsOnScreensTest {
    private static final String UNIT = "新华区发展和改革局";
    private static final Duration SOON = Duration.ofSeconds(60);

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private Person intake;

    @Test
    void theGovernmentOfficeAssignsWhatItWasHanded(Browser browser) {
        // Given
        intake = browser.person("intake", Size.DESK);
        Person deputy = browser.person("deputy-0001", Size.PHONE);
        String first = Registered.unique("关于检修两步交办路灯的建议");
        Draft.submitted(deputy, first);
        register(first);
        set("先交政府办公室，再交承办单位", today.minusDays(1));

        // When
        handOver(first);

        // Then
        intake.awaits("已移交政府办公室，由它交办承办单位");
        intake.look("two-steps-handed");
        Person office = browser.person("gov-office", Size.DESK);
        office.find("/office/registration/assigning", first);
        office.sees("代表工委已移交");
        office.follow("交办");
        assertThat(office.text()).doesNotContain("首次交办日期");
        office.look("two-steps-assigning");
        assign(office);
        office.awaits(UNIT);
        Person unit = browser.person("clerk-u02", Size.PHONE);
        unit.find("/unit/assignments?kind=SUGGESTION", first);
        unit.follow("期限怎样计算");
        unit.sees(today + "（当天不计入）");

        // And then
        set("直接交承办单位", today);
        String second = Registered.unique("关于检修一步交办路灯的建议");
        Draft.submitted(deputy, second);
        register(second);
        await("assigned at once").pollInSameThread().atMost(SOON).until(() -> {
            intake.find("/office/suggestions?status=REGISTERED", second);
            intake.follow("交办");
            assign(intake);
            return intake.text().contains("已交办");
        });
    }

    private void register(String title) {
        intake.find("/office/suggestions?status=SUBMITTED", title);
        intake.follow("登记");
        intake.choose("是否公开建议、答复和反馈", "是");
        intake.press("登记");
        intake.sees("已登记");
    }

    /** Once handling knows the rule. */
    private void handOver(String title) {
        await("handed over").pollInSameThread().atMost(SOON).until(() -> {
            intake.find("/office/suggestions?status=REGISTERED", title);
            intake.follow("移交政府办公室");
            intake.look("two-steps-first");
            intake.press("移交");
            intake.page().waitForLoadState();
            return intake.text().contains("已移交政府办公室。期限从今天起算");
        });
    }

    private static void assign(Person office) {
        office.choose("独办");
        office.choose("一般");
        office.choose(UNIT);
        office.press("下一步");
        office.press("交办");
        office.page().waitForLoadState();
    }

    private void set(String option, LocalDate from) {
        intake.open("/directory/policies/new?rule=suggestion.two-step");
        intake.choose(option);
        intake.fill("生效日期", from.toString());
        intake.press("设定");
        intake.sees("规则已设定");
    }

    /** Where the test failed before it did. */
    @AfterEach
    void oneStepHoldsAgain() {
        intake.open("/directory/policies/new?rule=suggestion.two-step");
        intake.choose("直接交承办单位");
        intake.fill("生效日期", today.toString());
        intake.press("设定");
        intake.page().waitForLoadState();
    }
}
