package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two suggestions are answered in person at one meeting. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class MeetingOnScreensTest {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final String first = Registered.unique("关于检修晨光巷路灯的建议");
    private final String second = Registered.unique("关于增设晨光巷路灯的建议");
    private final String meeting = Registered.unique("城市照明类建议面对面答复会");

    @Test
    void whatIsAnsweredAtAMeetingIsAContact(Browser browser) {
        Person deputy = browser.person("deputy-0001", Size.PHONE);
        Person intake = browser.person("intake", Size.DESK);
        Person unit = browser.person("clerk-u02", Size.PHONE);
        for (String title : new String[] {first, second}) {
            Draft.submitted(deputy, title);
            Handling.assign(intake, title);
            Handling.sign(unit, title);
        }

        plan(intake);
        deputy.find("/deputy", meeting);
        deputy.sees("区政务服务中心三楼会议室");
        deputy.look("meeting-deputy");
        hold(intake);

        unit.find("/unit/assignments?kind=SUGGESTION", first);
        unit.awaits("起草答复");
        assertThat(unit.text()).contains("面对面答复会");
        unit.look("meeting-contact");
        deputy.find("/deputy", second);
        deputy.press("确认沟通");
        deputy.sees("已确认沟通");
    }

    @Test
    void aMeetingIsCancelledWithAReason(Browser browser) {
        Person unit = browser.person("clerk-u02", Size.PHONE);
        Draft.submitted(browser.person("deputy-0001", Size.PHONE), first);
        Handling.assign(browser.person("intake", Size.DESK), first);
        Handling.sign(unit, first);
        unit.open("/meetings/planning");
        unit.choose(first);
        unit.press("下一步");
        fill(unit, LocalDateTime.now(CHINA).plusDays(3));
        unit.press("安排");
        unit.sees("已安排");
        unit.unfold("取消答复会");
        unit.fill("取消理由", "因防汛工作另行安排。");
        unit.look("meeting-cancelling");
        unit.press("取消答复会");
        unit.sees("已取消", "因防汛工作另行安排。");
    }

    private void plan(Person intake) {
        intake.open("/meetings");
        intake.follow("安排答复会");
        intake.choose(first);
        intake.choose(second);
        intake.press("下一步");
        fill(intake, LocalDateTime.now(CHINA));
        intake.look("meeting-planning");
        intake.press("安排");
        intake.sees("已安排。代表和承办单位会收到通知");
        intake.look("meeting-planned");
    }

    private void fill(Person person, LocalDateTime at) {
        person.fill("会议名称", meeting);
        person.fill("开始时间", at.truncatedTo(ChronoUnit.MINUTES).toString());
        person.fill("地点", "区政务服务中心三楼会议室");
    }

    private void hold(Person intake) {
        intake.find("/meetings", meeting);
        intake.unfold("登记召开情况");
        intake.fill("会议纪要", "当面答复检修、增设路灯两件建议，代表均表示认可。");
        intake.look("meeting-holding");
        intake.press("登记召开情况");
        intake.sees("已登记召开情况", "当面答复的建议");
        intake.look("meeting-held");
    }
}
