package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Units give a suggestion back on screens, somebody else decides, and the deputy sees only who handles it now. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class ReturnOnScreensTest {
    private static final String FIRST = "新华区发展和改革局";
    private static final String SECOND = "新华区房产服务中心";
    private static final String WHY = "路灯由房产服务中心管护，不属于本单位职责。";

    private final String title = Registered.unique("关于检修晨光巷路灯的建议");

    @Test
    void anotherOfficeDecidesAndASecondReturnIsCoordinated(Browser browser) {
        // Given
        Person deputy = browser.person("deputy-0001", Size.PHONE);
        Person intake = browser.person("intake", Size.DESK);
        Person office = browser.person("gov-office", Size.DESK);
        Draft.submitted(deputy, title);
        Handling.assign(intake, title);
        Person unit = browser.person("clerk-u02", Size.PHONE);
        askReturn(unit);

        // When
        seesWhoMayDecide(intake);
        approve(office);

        // Then
        Person next = browser.person("clerk-u14", Size.PHONE);
        next.find("/unit/assignments?kind=SUGGESTION", title);
        next.sees("签收");
        unit.find("/unit/assignments?status=RETURNED", title);
        assertThat(unit.text()).contains("同意退回", SECOND);
        unit.look("return-over");
        deputy.find("/deputy/suggestions", title);
        deputy.awaits("改由其他单位办理");
        assertThat(deputy.text()).contains(SECOND).doesNotContain(WHY, FIRST);
        deputy.look("return-deputy");

        // And then
        askAgain(next);
        office.find("/office/requests", title);
        office.sees("您不能审核这件申请");
        coordinate(browser.person("gov-office-2", Size.DESK));
        next.find("/unit/assignments?kind=SUGGESTION", title);
        next.sees("承办单位已由政府办公室协调确定，不能再退回");
        next.look("return-bound");
    }

    @Test
    void moreTimeIsAskedForAndRefusedWithAReason(Browser browser) {
        Person intake = browser.person("intake", Size.DESK);
        Draft.submitted(browser.person("deputy-0001", Size.PHONE), title);
        Handling.assign(intake, title);
        Person unit = browser.person("clerk-u02", Size.PHONE);
        unit.find("/unit/assignments?kind=SUGGESTION", title);
        unit.press("签收");
        unit.sees("已签收");
        seesHowTheDaysAreCounted(unit);
        unit.follow("申请延期");
        unit.fill("延期至", day(300));
        unit.fill("理由", "需汛期后复勘，方能确定方案。");
        unit.look("extension-asked");
        unit.press("提交延期申请");
        unit.page().getByRole(AriaRole.ALERT).waitFor();
        assertThat(unit.text()).contains("最长期限").containsPattern("最迟可到：\\d{4}-\\d\\d-\\d\\d");
        unit.look("extension-beyond");
        unit.fill("延期至", day(150));
        unit.press("提交延期申请");
        unit.sees("已提交延期申请，待审核");
        unit.look("extension-waits");

        intake.find("/office/requests", title);
        intake.choose("不同意延期");
        intake.press("提交审核");
        intake.page().getByRole(AriaRole.ALERT).waitFor();
        intake.look("extension-no-reason");
        intake.fill("审核意见", "汛期前可以完成。");
        intake.press("提交审核");
        intake.sees("未同意延期");

        unit.find("/unit/assignments?kind=SUGGESTION", title);
        assertThat(unit.text()).contains("汛期前可以完成。", "不同意");
    }

    private static void seesHowTheDaysAreCounted(Person unit) {
        unit.follow("期限怎样计算");
        unit.sees("代表建议：答复", "3 个月", "（当天不计入）", "退回期限");
        unit.look("deadlines");
        unit.page().goBack();
    }

    private void askReturn(Person unit) {
        unit.find("/unit/assignments?kind=SUGGESTION", title);
        unit.sees("不属于本单位职责的，可以在期限内申请退回");
        unit.follow("申请退回");
        unit.fill("理由", WHY);
        unit.select("建议承办单位", SECOND);
        unit.look("return-asked");
        unit.press("提交退回申请");
        unit.sees("退回申请已提交");
        unit.look("return-waits");
        unit.press("撤回申请");
        unit.sees("申请已撤回");
        unit.follow("申请退回");
        unit.fill("理由", WHY);
        unit.select("建议承办单位", SECOND);
        unit.press("提交退回申请");
        unit.sees("退回申请已提交");
    }

    /** Who assigned it can't decide, and reads who can. */
    private void seesWhoMayDecide(Person intake) {
        intake.find("/office/requests", title);
        intake.sees("您不能审核这件申请", "政府办公室");
        intake.look("return-own");
    }

    private void approve(Person office) {
        office.find("/office/requests", title);
        assertThat(office.text()).contains(WHY);
        office.choose("同意退回");
        office.look("return-decision");
        office.press("提交审核");
        office.sees("已同意退回");
        office.look("return-decided");
    }

    private void askAgain(Person next) {
        next.find("/unit/assignments?kind=SUGGESTION", title);
        next.follow("申请退回");
        next.fill("理由", "这一段路灯已移交其他单位管护。");
        next.press("提交退回申请");
        next.sees("退回申请已提交");
    }

    private void coordinate(Person office) {
        office.find("/office/requests", title);
        office.sees("协调确定承办单位");
        office.select("确定的承办单位", SECOND);
        office.fill("听取意见情况", "召集两单位会商，均已陈述意见。");
        office.fill("理由", "该路段路灯由房产服务中心管护。");
        office.look("return-coordination");
        office.press("确定");
        office.sees("已协调确定承办单位");
    }

    private static String day(int ahead) {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(ahead).toString();
    }
}
