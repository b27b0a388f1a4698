package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A hearing of a supervision case is arranged, asked at, held, followed up and closed on screens. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class HearingOnScreensTest {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final String supervised = Registered.unique("老旧小区停车位回头看");
    private final String title = Registered.unique("停车位建议面对面问效会");

    @Test
    void aHearingGoesFromItsInvitationToItsLastFollowUp(Browser browser) {
        // Given
        Person committee = browser.person("supervisor", Size.DESK);
        Person leader = browser.person("leader-u02", Size.PHONE);
        Person deputy = browser.person("deputy-0001", Size.PHONE);
        committee.open("/supervision/new?kind=LOOK_BACK");
        committee.fill("标题", supervised);
        committee.fill("督办内容和理由", "看一看停车位落实得怎样。");
        committee.fill("告知的代表", "D410402-0001");
        committee.press("提交");
        committee.sees("已提出督办");

        // When
        committee.follow("安排面对面问效");
        committee.look("hearing-new");
        committee.fill("名称", title);
        committee.fill("时间", moment(0));
        committee.fill("地点", "区人大常委会三楼会议室");
        committee.fill("主持人", "李明（常委会副主任）");
        committee.choose(Handling.LEAD);
        committee.press("安排");
        committee.sees("已安排", title);
        deputy.find("/hearings", title);
        deputy.sees("已安排", "三楼会议室");
        assertThat(deputy.text()).doesNotContain("登记召开情况");
        deputy.look("hearing-deputy");

        committee.follow("登记代表提问");
        committee.fill("问题", "其余车位何时完成？");
        committee.press("登记代表提问");
        committee.sees("已登记提问", "其余车位何时完成？");
        committee.follow("登记召开情况");
        committee.fill("听证笔录", "单位通报，请联系13812345678。");
        committee.press("登记召开情况");
        committee.page().getByRole(AriaRole.ALERT).waitFor();
        committee.look("hearing-refused");
        committee.fill("听证笔录", "单位通报，代表逐一提问。");
        committee.choose("陈代表");
        committee.press("登记召开情况");
        committee.sees("已登记召开情况", "已召开");
        committee.follow("交办追办事项");
        committee.fill("追办内容", "完成其余车位划线。");
        committee.fill("追办期限", LocalDate.now(CHINA).plusDays(20).toString());
        committee.look("hearing-follow-up");
        committee.press("交办追办事项");
        committee.sees("已交办追办事项", "完成其余车位划线。");

        leader.find("/hearings?mine=true", title);
        leader.look("hearing-unit");
        leader.follow("答复");
        leader.fill("答复", "本月底前完成。");
        leader.fill("答复人", "周海涛（局长）");
        leader.look("hearing-answer");
        leader.press("答复");
        leader.sees("已登记答复", "本月底前完成。");
        leader.follow("报送追办结果");
        leader.fill("办理结果", "其余车位已划线。");
        leader.press("报送追办结果");
        leader.sees("已报送追办结果");

        // Then
        committee.find("/hearings?status=HELD", title);
        committee.follow("确认追办结果");
        committee.choose("是否确认", "是");
        committee.fill("说明", "现场查看属实。");
        committee.look("hearing-judge");
        committee.press("确认追办结果");
        committee.sees("已登记确认或退回", "已确认");
        committee.press("办结听证");
        committee.sees("已办结", "现场查看属实。");
        committee.look("hearing-closed");
        committee.open("/hearings");
        committee.look("hearings");
    }

    /** A time in China, as a form takes it. */
    private static String moment(int hours) {
        return LocalDateTime.now(CHINA)
                .plusHours(hours)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }
}
