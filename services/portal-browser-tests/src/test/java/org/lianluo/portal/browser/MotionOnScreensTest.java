package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ten deputies move a motion on screens, the organs do their part, and one motion becomes a suggestion. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class MotionOnScreensTest {

    private final String title = Registered.unique("关于制定城区停车管理办法的议案");

    @Test
    void isTabledAdoptedPlannedReportedAndRated(Browser browser) {
        // Given
        Person deputy = browser.person("deputy-0001", Size.PHONE);
        Person coSponsor = browser.person("deputy-0002", Size.PHONE);
        Person others = browser.person("deputies-other", Size.PHONE);
        Person presidium = browser.person("presidium-county", Size.DESK);
        draft(deputy, 9);
        confirm(coSponsor);
        nineSignersAreNotEnough(deputy);
        askOneMore(deputy);
        confirmAll(others);

        // When
        deputy.find("/motions?status=DRAFT", title);
        deputy.sees("已有 10 人签名");
        deputy.press("提出议案");
        deputy.sees("议案已提出");
        askTheCommittee(presidium);
        examine(browser.person("supervisor", Size.DESK));
        table(presidium);
        theyAskToWithdrawInVain(deputy, coSponsor, others, presidium);
        vote(presidium);
        planAndReport(browser.person("gov-office", Size.DESK));
        rate(browser.person("intake", Size.DESK));

        // Then
        deputy.find("/motions?status=CLOSED", title);
        assertThat(deputy.text()).contains("赞成 142", "满意 20", "由城市管理局牵头", "管理办法已经施行");
        assertThat(deputy.course())
                .containsSubsequence(
                        "起草", "提出议案", "交专门委员会", "专门委员会提出意见", "列入会议议程", "主席团不同意撤回", "表决", "提交实施方案", "报告办理情况", "测评");
        deputy.look("motion-closed");
    }

    @Test
    void handledAsASuggestionItStaysLinked(Browser browser) {
        Person deputy = browser.person("deputy-0001", Size.PHONE);
        Person presidium = browser.person("presidium-county", Size.DESK);
        draft(deputy, 10);
        confirm(browser.person("deputy-0002", Size.PHONE));
        confirmAll(browser.person("deputies-other", Size.PHONE));
        deputy.find("/motions?status=DRAFT", title);
        deputy.press("提出议案");
        deputy.sees("议案已提出");

        presidium.find("/motions?list=todo", title);
        presidium.choose("作为代表建议处理");
        presidium.press("确定");
        presidium.page().getByRole(AriaRole.ALERT).waitFor();
        presidium.look("motion-no-reason");
        presidium.fill("说明", "属于部门日常工作，作为代表建议办理。");
        presidium.press("确定");
        presidium.sees("主席团的决定已登记");

        deputy.find("/motions?status=AS_SUGGESTION", title);
        deputy.follow("作为代表建议办理的情况");
        deputy.sees("由议案转为建议");
        deputy.look("motion-suggestion");
        deputy.follow("由议案转为建议");
        deputy.sees("作为代表建议处理");
    }

    private void draft(Person deputy, int signers) {
        deputy.open("/motions/new");
        deputy.fill("案由", title);
        deputy.fill("案据", "城区机动车五年间增加一倍，现有车位不足，群众反映强烈，代表多次调研。");
        deputy.fill("方案", "一、制定管理办法；二、明确主管部门；三、公布收费标准。");
        deputy.page().locator("#category").selectOption("PARKING");
        deputy.fill("次会议", "5");
        for (int number = 2; number <= signers; number++) {
            deputy.page()
                    .locator("input[value='D410402-%04d']".formatted(number))
                    .check();
        }
        deputy.look("motion-written");
        deputy.press("保存草稿");
        deputy.sees("草稿已保存");
        deputy.look("motion-drafted");
    }

    private void confirm(Person coSponsor) {
        coSponsor.find("/deputy", title);
        coSponsor.look("motion-to-confirm");
        coSponsor.press("确认联名");
        coSponsor.sees("已确认联名");
    }

    /** Those whose account is one confirm under each mandate. */
    private void confirmAll(Person others) {
        others.find("/deputy", title);
        Locator confirm = others.page().locator("form[action$=confirmation] button");
        for (int left = confirm.count(); left > 0; left--) {
            confirm.first().click();
            PlaywrightAssertions.assertThat(confirm).hasCount(left - 1);
        }
    }

    private void nineSignersAreNotEnough(Person deputy) {
        deputy.find("/motions?status=DRAFT", title);
        deputy.sees("签名代表还不够", "需要 10 人以上");
    }

    private void askOneMore(Person deputy) {
        deputy.follow("联名代表");
        deputy.page().locator("#deputyCode").selectOption("D410402-0011");
        deputy.press("邀请联名");
        deputy.sees("已邀请");
        deputy.page().locator("#deputyCode").selectOption("D410402-0010");
        deputy.press("邀请联名");
        deputy.page().locator("form[action$='D410402-0010/removal']").waitFor();
        deputy.page().locator("form[action$='D410402-0011/removal'] button").click();
        deputy.sees("已移除");
        deputy.look("motion-signers");
    }

    private void askTheCommittee(Person presidium) {
        presidium.find("/motions?list=todo", title);
        presidium.choose("先交专门委员会审议");
        presidium.fill("专门委员会", "城市建设环境保护委员会");
        presidium.look("motion-decision");
        presidium.press("确定");
        presidium.sees("主席团的决定已登记");
    }

    private void examine(Person supervisor) {
        supervisor.find("/motions?list=todo", title);
        supervisor.choose("是否建议列入议程", "是");
        supervisor.fill("审议意见", "事实清楚，方案可行，建议列入议程。");
        supervisor.look("motion-examination");
        supervisor.press("提交审议意见");
        supervisor.sees("审议意见已提交");
    }

    private void table(Person presidium) {
        presidium.find("/motions?list=todo", title);
        presidium.sees("事实清楚，方案可行，建议列入议程。");
        presidium.choose("列入会议议程");
        presidium.press("确定");
        presidium.sees("主席团的决定已登记");
    }

    private void theyAskToWithdrawInVain(Person deputy, Person coSponsor, Person others, Person presidium) {
        for (Person signer : new Person[] {deputy, coSponsor, others}) {
            signer.find("/motions?status=TABLED", title);
            while (signer.page().locator("form[action$=withdrawal]").count() > 0) {
                int before = withdrawn(signer);
                signer.page()
                        .locator("details:has(form[action$=withdrawal]) summary")
                        .click();
                signer.fill("撤回说明", "有关部门已制定办法。");
                signer.press("撤回议案");
                signer.sees("已登记撤回");
                assertThat(withdrawn(signer)).isEqualTo(before + 1);
            }
        }
        presidium.find("/motions?list=todo", title);
        presidium.sees("全部签名代表已要求撤回");
        presidium.look("motion-withdrawal");
        presidium.choose("是否同意撤回", "否");
        presidium.press("提交决定");
        presidium.sees("是否同意撤回已决定");
    }

    private static int withdrawn(Person signer) {
        return signer.page().locator(".status.warn").count();
    }

    private void vote(Person presidium) {
        presidium.fill("赞成", "142");
        presidium.fill("反对", "3");
        presidium.fill("弃权", "5");
        presidium.fill("未按表决器", "100");
        presidium.fill("全体代表", "171");
        presidium.press("登记表决");
        presidium.page().getByRole(AriaRole.ALERT).waitFor();
        assertThat(presidium.text()).contains("票数之和超过全体人数");
        presidium.look("motion-votes");
        presidium.fill("未按表决器", "1");
        presidium.press("登记表决");
        presidium.sees("表决结果已登记", "通过");
    }

    private void planAndReport(Person office) {
        office.find("/motions?list=todo", title);
        office.fill("实施方案", "由城市管理局牵头，年内出台管理办法。");
        office.fill(
                "完成时限", LocalDate.now(ZoneId.of("Asia/Shanghai")).plusMonths(9).toString());
        office.look("motion-plan");
        office.press("提交方案");
        office.sees("实施方案已提交");
        office.fill("办理情况报告", "管理办法已经施行。");
        office.press("提交报告");
        office.sees("办理情况已报告");
    }

    private void rate(Person intake) {
        intake.find("/motions?list=todo", title);
        intake.fill("满意", "20");
        intake.fill("基本满意", "8");
        intake.fill("不满意", "1");
        intake.fill("全体组成人员", "29");
        intake.look("motion-rating");
        intake.press("登记测评");
        intake.sees("测评结果已登记");
    }
}
