package org.lianluo.portal.browser;

import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The office enters a meeting with a report; its days stand on the board of the unit, and are done one after the other. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class CommitteeMeetingOnScreensTest {
    private final String meeting = Registered.unique("区人大常委会会议");
    private final String report = Registered.unique("关于停车场建设情况的报告");

    @Test
    void aReportComesWithItsDaysAndTheyMoveWithTheMeeting(Browser browser) {
        // Given
        Person intake = browser.person("intake", Size.DESK);
        Person clerk = browser.person("clerk-u02", Size.PHONE);

        // When
        intake.open("/committee-meetings");
        intake.follow("登记会议");
        intake.fill("会议名称", meeting);
        intake.fill("会议日期", day(-1));
        intake.press("登记会议");
        intake.page().getByRole(AriaRole.ALERT).waitFor();
        intake.look("committee-meeting-yesterday");
        intake.fill("会议日期", day(30));
        intake.press("登记会议");
        intake.sees("会议已登记", "还没有列入报告");
        intake.fill("报告名称", report);
        intake.select("报告种类", "专项工作报告");
        intake.select("报告机关", Handling.LEAD);
        intake.press("列入报告");
        intake.sees("报告已列入", "送委员会征求意见", "报告送交常委会", "发给组成人员");
        intake.look("committee-meeting-planned");

        // Then
        clerk.find("/boards/cases?kind=COMMITTEE_MEETING", report);
        clerk.sees("送委员会征求意见");
        clerk.look("committee-meeting-unit");
        intake.find("/committee-meetings?status=PLANNED", meeting);
        intake.follow("登记办结");
        intake.fill("办结日期", day(0));
        intake.fill("文号", "新发改函〔2026〕40号");
        intake.look("committee-meeting-task");
        intake.press("登记办结");
        intake.sees("已登记办结", "新发改函〔2026〕40号");
        intake.follow("改期");
        intake.fill("会议日期", day(35));
        intake.fill("原因", "与上级会议冲突。");
        intake.press("改期");
        intake.sees("会议已改期");
        intake.follow("取消会议");
        intake.fill("原因", "并入下一次会议。");
        intake.look("committee-meeting-cancelling");
        intake.press("取消会议");
        intake.sees("会议已取消", "不再办理");
        intake.open("/committee-meetings");
        intake.look("committee-meetings");
    }

    private static String day(int ahead) {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(ahead).toString();
    }
}
