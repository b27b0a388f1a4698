package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A list is narrowed in its place, at an address of its own. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class FiltersTest {

    @Test
    void onlyTheListIsLoadedAnew(Browser browser) {
        // Given
        Person intake = browser.person(Size.DESK);
        intake.signIn("intake");
        intake.open("/office/suggestions");
        intake.page().evaluate("window.stays = true");

        // When
        intake.select("状态", "已提交，待登记");
        intake.press("查询");
        intake.page().waitForURL("**/office/suggestions?*status=SUBMITTED*");

        // Then
        assertThat(intake.page().locator("#found .status").allInnerTexts())
                .isNotEmpty()
                .containsOnly("已提交，待登记");
        assertThat(intake.page().evaluate("window.stays")).as("no new page").isEqualTo(true);
        intake.page().reload();
        assertThat(intake.page().locator("#found .status").allInnerTexts()).containsOnly("已提交，待登记");
        assertThat(intake.page().getByLabel("状态").inputValue()).isEqualTo("SUBMITTED");
    }
}
