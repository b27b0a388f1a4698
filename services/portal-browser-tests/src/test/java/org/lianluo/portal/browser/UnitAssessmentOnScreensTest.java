package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The assessment of ten units of the demo on screens: marked by a unit and a deputy, closed, honoured, scored again. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class UnitAssessmentOnScreensTest {

    private static final String LIST = "/assessments?status=SCORING";
    private static final String TITLE = "2026年度代表建议承办单位考核";

    @Test
    void unitsAreMarkedRankedAndHonoured(Browser browser) {
        Person leader = browser.person("leader-u14", Size.PHONE);
        leader.find(LIST, TITLE);
        leader.sees("分项得分和依据");
        leader.follow("新华区房产服务中心");
        leader.sees("单位自评", "请填写您评分的项目");
        leader.fill("得分，0 至 10.00", "9.5");
        leader.look("assessment-self-mark");
        leader.press("提交评分");
        leader.sees("评分已提交", "9.50");

        Person supervisor = browser.person("supervisor", Size.DESK);
        supervisor.find(LIST, TITLE);
        supervisor.unfold("分项得分和依据");
        supervisor.look("assessment-ranking");
        supervisor.follow("新华区房产服务中心");
        supervisor.fill("得分，0 至 20.00", "21");
        supervisor.press("提交评分");
        supervisor.sees("评分应当在零分和该指标的分值之间");
        supervisor.fill("得分，0 至 20.00", "18");
        supervisor.press("提交评分");
        supervisor.sees("评分已提交");
        supervisor.look("assessment-unit");

        Person intake = browser.person("intake", Size.DESK);
        intake.find(LIST, TITLE);
        intake.press("结束评分");
        intake.sees("评分已结束", "公布结果");
        intake.unfold("评优");
        intake.fill("名单名称", "优秀建议承办单位");
        intake.fill("名额", "1");
        intake.page().locator("input[name=unitCodes]").first().check();
        intake.look("assessment-award");
        intake.press("评优");
        intake.sees("评优名单已保存", "优秀建议承办单位");
        intake.look("assessment-closed");
        intake.unfold("重新评分");
        intake.page().locator("#reopenReason").fill("一件建议的办结时间登记有误。");
        intake.press("重新评分");
        intake.sees("已重新评分");
        assertThat(intake.course()).contains("开始评分", "结束评分", "评优", "重新评分");
    }

    @Test
    void aSchemeIsEnteredAndAPlanRefusedWithAllThatWasEntered(Browser browser) {
        Person intake = browser.person("intake", Size.PHONE);
        String name = Registered.unique("本区考核办法");
        intake.open("/assessments/schemes/new");
        intake.fill("名称", name);
        intake.fill(
                "考核指标", "TIME | 按时办复 | In time | POINTS | 60 | SYSTEM | UNIT | LEAD | SHARE REPLIED_IN_TIME/CO_DUE");
        intake.press("保存考核办法");
        intake.sees("考核办法无法计分");
        intake.fill("考核指标", "TIME | 按时办复 | In time | POINTS | 60 | SYSTEM | UNIT | LEAD | SHARE REPLIED_IN_TIME/DUE");
        intake.page().locator("input[type=checkbox]").uncheck();
        intake.look("assessment-scheme-form");
        intake.press("保存考核办法");
        intake.sees("考核办法已登记", name, "按时办复");
        intake.look("assessment-scheme");

        String title = Registered.unique("2025年度考核");
        intake.open("/assessments/plan");
        intake.fill("年度", "2025");
        intake.fill("名称", title);
        intake.select("考核办法", name);
        intake.fill("考核分组", "一组");
        intake.press("保存方案");
        intake.sees("有一行不完整");
        intake.fill("考核分组", "一组 | 410402-U02 410402-U13");
        intake.look("assessment-plan");
        intake.press("保存方案");
        intake.sees("考核已拟定", title);
        intake.follow("调整方案");
        intake.fill("考核分组", "一组 | 410402-U02");
        intake.press("保存方案");
        intake.sees("方案已调整");
        intake.unfold("取消考核");
        intake.fill("理由", "不考核往年。");
        intake.press("取消考核");
        intake.sees("考核已取消");
    }
}
