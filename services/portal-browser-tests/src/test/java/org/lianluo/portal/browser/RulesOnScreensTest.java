package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The intake office compares places, previews the rules of one of them, and takes them over from a day on. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class RulesOnScreensTest {
    private static final int FAR = 10;
    private static final int DAYS = 3000;

    /** So far ahead that no clock of another test keeps to it, and on no day that was taken before. */
    private final String day = LocalDate.now()
            .plusYears(FAR)
            .plusDays(ThreadLocalRandom.current().nextInt(DAYS))
            .toString();

    @Test
    void aPresetIsTakenOverAfterAPreview(Browser browser) {
        // Given
        Person intake = person(browser, "intake");
        intake.open("/directory/policies/presets");
        intake.select("第二个地方", "重庆市 2017");
        intake.press("对照");
        intake.sees("第二十六条");
        intake.look("rules-compared");
        intake.follow("重庆市");
        intake.sees("采用重庆市的规则");

        // When
        intake.fill("生效日期", day);
        intake.press("预览");
        intake.sees("受影响的在办件");
        intake.look("rules-previewed");
        intake.press("采用");

        // Then
        intake.sees("样板已采用");
        assertThat(intake.text())
                .contains("将要生效", "领衔代表；代表团的建议由代表小组组长")
                .contains("内置规则，没有任何一级设定过")
                .contains(day);
        intake.look("rules-adopted");
        intake.follow("采用记录");
        intake.follow("重庆市，2017 年文本");
        intake.sees(day);
        assertThat(intake.text()).contains("代表建议：首次沟通", "20 个工作日");
        intake.look("rules-adoption");
    }

    @Test
    void aChoiceIsPreviewedAndSet(Browser browser) {
        Person intake = person(browser, "intake");
        intake.open("/directory/policies/new");
        intake.select("规则", "代表建议：怎样延期");
        intake.press("下一步");
        intake.choose("单位说明理由即可");
        intake.look("rules-choice");
        intake.fill("依据", "主任会议决定");
        intake.fill("生效日期", day);
        intake.press("预览");
        intake.sees("受影响的在办件");
        assertThat(intake.page().getByLabel("单位说明理由即可").isChecked()).isTrue();
        intake.press("设定");

        intake.sees("规则已设定");
        assertThat(intake.text()).contains("单位说明理由即可", day);
    }

    @Test
    void aRuleAppliesToRunningClocksOnlyByConfirmation(Browser browser) {
        Person admin = person(browser, "system-admin");
        admin.open("/directory/policies/new?rule=suggestion.feedback-reminder");
        admin.fill("数量", "6");
        admin.select("单位", "个工作日");
        admin.page().locator("#jurisdiction").fill("530000");
        admin.fill("生效日期", LocalDate.now().toString());
        admin.press("设定");
        admin.page().waitForURL(url -> url.contains("done=") || url.endsWith("/new"));
        admin.open("/directory/policies/set?jurisdiction=530000");
        admin.follow("代表建议：催促后代表反馈");
        admin.follow("适用于进行中的期限");
        admin.sees("不能撤销");
        admin.fill("理由", "省人大常委会主任会议决定。");
        admin.look("rules-apply");
        admin.page().evaluate("document.querySelector('input[name=confirmed]').required = false");
        admin.press("适用于进行中的期限");
        admin.page().getByRole(AriaRole.ALERT).waitFor();
        assertThat(admin.text()).contains("请先勾选确认");
        assertThat(admin.page().locator("#reason").inputValue()).isEqualTo("省人大常委会主任会议决定。");
        admin.look("rules-apply-refused");
        admin.choose("我已核对，确认适用于进行中的期限");
        admin.press("适用于进行中的期限");

        admin.sees("已适用");
        assertThat(admin.text()).contains("省人大常委会主任会议决定。", "530000");
        admin.look("rules-applications");
    }

    private static Person person(Browser browser, String account) {
        Person person = browser.person(Size.DESK);
        person.signIn(account);
        return person;
    }
}
