package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A focused evaluation on screens alone: planned, investigated, reported, read by its unit, rated, concluded. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class EvaluationOnScreensTest {
    private static final String FINDING = "养护及时，夜间巡查要加强。";

    private final String title = Registered.unique("城市管理工作专项评议");

    @Test
    void aUnitIsEvaluated(Browser browser) {
        Person supervisor = browser.person("supervisor", Size.DESK);
        plan(supervisor);
        supervisor.press("开始调查");
        supervisor.sees("已开始调查");

        Person deputy = browser.person("deputy-0001", Size.PHONE);
        investigate(deputy);

        report(supervisor);
        Person leader = browser.person("leader-u02", Size.PHONE);
        leader.find("/evaluations", title);
        leader.sees("您看到的是对本单位的评议意见", FINDING);
        assertThat(leader.text()).doesNotContain("视察、调查");
        leader.look("evaluation-unit");

        rate(supervisor);
        conclude(browser.person("director", Size.DESK));
        leader.find("/evaluations", title);
        leader.sees("交由区政府研究处理。");
    }

    @Test
    void aLineThatLacksAPartIsRefusedWithAllThatWasEntered(Browser browser) {
        Person supervisor = browser.person("supervisor", Size.PHONE);
        supervisor.open("/evaluations/plan?kind=POST_APPOINTMENT");
        supervisor.sees("任后履职评价", "一行一人");
        supervisor.fill("名称", title);
        supervisor.fill("评议对象", "被评价人甲 | 局长 | 民政局\n被评价人乙 | 局长");
        supervisor.fill("评议组", "调查组 | D410402-0001");
        supervisor.press("保存方案");
        supervisor.sees("有一行不完整");
        supervisor.look("evaluation-refused");
        supervisor.fill("评议对象", "被评价人甲 | 局长 | 民政局\n被评价人乙 | 局长 | 司法局");
        supervisor.press("保存方案");
        supervisor.sees("评议已安排", "被评价人乙");
        supervisor.follow("调整方案");
        supervisor.fill("评议组", "调查组 | D410402-0001 | D410402-0002");
        supervisor.press("保存方案");
        supervisor.sees("方案已调整");
        supervisor.unfold("取消评议");
        supervisor.fill("取消理由", "与年度执法检查合并进行。");
        supervisor.press("取消评议");
        supervisor.sees("评议已取消");
        supervisor.look("evaluation-cancelled");
    }

    private void plan(Person supervisor) {
        supervisor.open("/evaluations");
        supervisor.look("evaluations");
        supervisor.open("/evaluations/plan?kind=FOCUSED");
        supervisor.fill("名称", title);
        supervisor.fill("评议对象", "新华区发展和改革局 | 局长 | 410402-U02\n新华区人民法院 | 院长");
        supervisor.fill("评议组", "第一评议组 | D410402-0001 | D410402-0002 D410402-0003");
        supervisor.look("evaluation-plan");
        supervisor.press("保存方案");
        supervisor.sees("评议已安排");
        supervisor.look("evaluation-planned");
    }

    private void investigate(Person deputy) {
        deputy.find("/evaluations", title);
        deputy.unfold("登记视察、调查");
        deputy.page().locator("#group").selectOption("1");
        deputy.fill("日期", LocalDate.now(ZoneId.of("Asia/Shanghai")).toString());
        deputy.fill("地点", "曙光街市政养护所");
        deputy.fill("情况", "查看台账，与一线职工座谈。");
        deputy.look("evaluation-visit");
        deputy.press("登记视察、调查");
        deputy.sees("视察、调查已登记");
        deputy.unfold("登记评议意见");
        deputy.page().locator("#subject").selectOption("1");
        deputy.page().locator("#foundBy").selectOption("1");
        deputy.fill("内容", FINDING);
        deputy.press("登记评议意见");
        deputy.sees("评议意见已登记", FINDING);
    }

    private void report(Person supervisor) {
        supervisor.find("/evaluations", title);
        supervisor.press("提交评议报告");
        supervisor.sees("还有评议对象没有评议意见");
        supervisor.look("evaluation-incomplete");
        supervisor.unfold("登记评议意见");
        supervisor.page().locator("#subject").selectOption("2");
        supervisor.page().locator("#foundBy").selectOption("1");
        supervisor.fill("内容", "审判管理规范。");
        supervisor.press("登记评议意见");
        supervisor.sees("评议意见已登记");
        supervisor.press("提交评议报告");
        supervisor.sees("评议报告已提交");
    }

    private void rate(Person supervisor) {
        for (int stage = 1; stage <= 3; stage++) {
            String survey = title + "第" + stage + "次测评";
            announced(supervisor, survey);
            supervisor.find("/evaluations", title);
            supervisor.unfold("登记测评");
            supervisor.select("测评", survey + "（已公布）");
            supervisor.press("登记测评");
            supervisor.sees("测评已登记", survey);
        }
        supervisor.look("evaluation-rated");
        supervisor.press("测评完成");
        supervisor.sees("等待主任会议作出结论");
    }

    /** Nobody takes part, and the whole base is against it. */
    private static void announced(Person office, String survey) {
        Polling.begin(office, "工作评议", survey, "手机");
        Polling.item(office, 1, "工作情况", "部门、单位", "410402-U02");
        office.press("保存草稿");
        office.sees("草稿已保存");
        Polling.open(office);
        office.sees("已开始");
        office.press("截止");
        office.sees("已截止");
        office.press("计票");
        office.sees("已计票");
        office.press("公布结果");
        office.sees("已公布。");
    }

    private void conclude(Person director) {
        director.find("/evaluations", title);
        director.fill("结论", "交由区政府研究处理。");
        director.press("作出结论");
        director.sees("结论已作出");
        director.look("evaluation-concluded");
    }
}
