package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two departments are rated by phone: one dissatisfies, answers, puts it right and is rated again; everybody reads it. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class PollOnScreensTest {

    private final String title = Registered.unique("政府工作部门满意度测评");
    private final String first = Registered.unique("发展和改革局工作");
    private final String second = Registered.unique("房产服务中心工作");

    @Test
    void departmentsAreRatedAndWhatDissatisfiedIsPutRight(Browser browser) {
        Person intake = browser.person("intake", Size.DESK);
        Polling.begin(intake, "部门工作满意度测评", title, "手机");
        Polling.item(intake, 1, first, "部门、单位", "410402-U02");
        Polling.item(intake, 2, second, "部门、单位", "410402-U14");
        intake.look("poll-draft");
        intake.press("保存草稿");
        intake.sees("草稿已保存", "达到全体人员的 1/2");
        intake.look("poll-drafted");
        Polling.open(intake);
        intake.sees("已开始", "不足五人");
        intake.look("poll-open");

        Person hall = browser.person("supervisor", Size.DESK);
        hall.open(URI.create(intake.page().url()).getPath() + "/hall");
        hall.sees("正在进行", "0 已提交");
        rate(browser.person("deputy-0001", Size.PHONE), "满意", "建议公开办事时限。");
        rate(browser.person("deputy-0002", Size.PHONE), "不满意", "");
        hall.sees("2 已提交");
        assertThat(hall.text()).doesNotContain("满意 ", first);
        hall.look("poll-hall-open");

        announce(intake);
        hall.sees(first, "不满意");
        hall.look("poll-hall-result");

        Person leader = browser.person("leader-u02", Size.PHONE);
        leader.find("/surveys", title);
        leader.sees("不满意");
        leader.look("poll-unit-result");
        leader.follow("查看结论和整改");
        leader.fill("被测评单位说明", "已公开全部事项的办理时限，并设专人督办。");
        leader.press("作出说明");
        leader.sees("说明已提交");
        leader.look("poll-answered");

        putRight(intake);
        Person anybody = browser.person(Size.PHONE);
        anybody.find("/results", title);
        anybody.sees(first, "不满意", "已公开全部事项的办理时限", "设立了办事时限公示栏");
        anybody.look("poll-published");
    }

    private void rate(Person deputy, String mark, String remark) {
        deputy.find("/deputy", title);
        deputy.sees("无记名");
        deputy.choose(first, mark);
        deputy.look("poll-paper-" + (mark.equals("满意") ? "first" : "second"));
        deputy.press("提交");
        deputy.sees("请先勾选确认");
        deputy.look("poll-paper-blank");
        deputy.choose(second, "满意");
        if (!remark.isEmpty()) {
            deputy.fill("意见", remark);
        }
        deputy.press("提交");
        deputy.sees("已收到");
        deputy.look("poll-received");
    }

    private void announce(Person intake) {
        intake.find("/surveys", title);
        intake.press("截止");
        intake.sees("已截止", "建议公开办事时限");
        intake.press("公开这一条");
        intake.sees("该条意见已公开");
        intake.press("计票");
        intake.sees("已计票", first, "50%");
        intake.look("poll-tallied");
        intake.press("公布结果");
        intake.sees("已公布。", "不满意");
        intake.look("poll-announced");
    }

    private void putRight(Person intake) {
        intake.find("/verdicts", first);
        intake.fill("整改情况", "设立了办事时限公示栏，逾期自动提醒。");
        intake.fill("完成日期", Handling.today());
        intake.look("poll-rectifying");
        intake.press("登记整改");
        intake.sees("已登记整改");
        intake.find("/surveys?status=ANNOUNCED", title);
        intake.press("对已整改的事项再次测评");
        intake.sees("已起草再次测评", "第 2 轮", first);
        assertThat(intake.text()).doesNotContain(second);
        intake.look("poll-again");
    }
}
