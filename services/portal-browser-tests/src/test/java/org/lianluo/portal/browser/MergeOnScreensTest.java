package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The office compares two suggestions on screens, merges them, undoes that, and the unit handles both as one. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class MergeOnScreensTest {
    private final String title = Registered.unique("关于增设晨光巷路灯的建议");
    private final String other = Registered.unique("关于晨光巷夜间照明的建议");

    @Test
    void twoAreComparedMergedUndoneAndMergedForGood(Browser browser) {
        // Given
        String lead = registered(browser, "deputy-0001", title);
        String member = registered(browser, "deputy-0001", other);
        Person intake = browser.person("intake", Size.DESK);

        // When
        intake.open(lead);
        intake.follow("并案办理");
        intake.sees("没有并案");
        intake.look("merge-none");
        merge(intake, lead, member);
        intake.look("merge-done");
        intake.page().locator("summary").first().click();
        intake.fill("理由", "两件建议所提路段不同。");
        intake.look("merge-undoing");
        intake.press("撤销并案");
        intake.sees("已撤销并案", "两件建议所提路段不同。");
        intake.look("merge-undone");
        merge(intake, lead, member);
        Handling.assignRegistered(intake, title);

        // Then
        Person unit = browser.person("clerk-u02", Size.PHONE);
        unit.find("/unit/assignments?kind=SUGGESTION", title);
        unit.awaits("本件是并案的主件");
        unit.look("merge-unit-lead");
        unit.press("签收");
        unit.sees("已签收");
        unit.follow(other);
        unit.sees("本件已并案，请在主件上签收、答复", "记录沟通");
        assertThat(unit.text()).doesNotContain("申请退回");
        unit.look("merge-unit-member");
        intake.open(member);
        intake.awaits("签收");
        intake.follow(Handling.LEAD);
        intake.sees("本件已并案，随主件办理");
        intake.look("merge-office-member");
    }

    private static void merge(Person intake, String lead, String member) {
        intake.open(lead + "/merging/" + member.substring(member.lastIndexOf('/') + 1));
        intake.look("merge-compare");
        intake.fill("并案理由", "所提路段相同，一并办理。");
        intake.press("并案办理");
        intake.sees("已并案。承办单位合并办理");
    }

    /** Its page at the office. */
    private static String registered(Browser browser, String deputy, String title) {
        String path = Draft.submitted(browser.person(deputy, Size.PHONE), title).replace("/deputy/", "/office/");
        Handling.register(browser.person("intake", Size.DESK), title);
        return path;
    }
}
