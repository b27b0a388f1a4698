package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A unit keeps on screens what it promised, the deputy takes note of a postponement, and the unit replies once more. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class CommitmentOnScreensTest {
    private static final String UNIT = "新华区房产服务中心";

    private final String title = Registered.unique("关于新建停车楼的建议");
    private final String promise = title.replace("关于", "完成").replace("的建议", "");

    @Test
    void whatWasPromisedIsPostponedKeptAndRepliedToOnceMore(Browser browser) {
        // Given
        Person deputy = browser.person("deputy-0001", Size.PHONE);
        Person intake = browser.person("intake", Size.DESK);
        Draft.submitted(deputy, title);
        assign(intake);
        Person unit = browser.person("clerk-u14", Size.DESK);
        Person leader = browser.person("leader-u14", Size.DESK);
        reply(unit, leader);

        // When
        unit.find("/commitments?status=OPEN", promise);
        unit.look("commitment-open");
        unit.follow("登记阶段目标");
        unit.fill("目标内容", "完成选址和设计");
        unit.fill("计划完成日期", day(400));
        unit.press("提交");
        unit.page().getByRole(AriaRole.ALERT).waitFor();
        assertThat(unit.text()).contains("不能晚于承诺事项的完成时限");
        unit.look("commitment-milestone-late");
        unit.fill("计划完成日期", day(30));
        unit.press("提交");
        unit.sees("已登记阶段目标");
        unit.follow("登记完成");
        unit.fill("完成日期", day(0));
        unit.press("提交");
        unit.sees("已登记完成");
        unit.follow("延期");
        unit.fill("新的完成时限", day(400));
        unit.fill("理由", "管线迁改尚未完成。");
        unit.look("commitment-postponing");
        unit.press("提交");
        unit.sees("已延期");
        unit.look("commitment-postponed");

        // Then
        deputy.find("/commitments", promise);
        deputy.sees("承办单位已将完成时限延期");
        deputy.sees("管线迁改尚未完成。");
        deputy.look("commitment-deputy");
        deputy.press("已知悉");
        deputy.sees("已知悉延期");

        // And then
        unit.find("/commitments?status=OPEN", promise);
        unit.follow("登记落实");
        unit.follow("上传附件");
        unit.page().locator("#file").setInputFiles(SmallPdf.named("验收单.pdf", 1000));
        unit.press("上传");
        unit.sees("验收单.pdf");
        unit.find("/commitments?status=OPEN", promise);
        unit.follow("登记落实");
        unit.choose("验收单.pdf");
        unit.look("commitment-fulfilling");
        unit.fill("落实日期", day(0));
        unit.fill("落实情况", "停车楼投入使用，新增车位八十个。");
        unit.press("提交");
        unit.sees("已登记落实", "验收单.pdf");
        unit.find("/unit/assignments?status=REPLIED&kind=SUGGESTION", title);
        unit.sees("承诺事项已全部落实，请再次答复代表");
        unit.look("commitment-follow-up");
        draft(unit, "A 类：已经解决或采纳", "已全部落实。");
        leader.find("/unit/assignments?status=REPLIED&kind=SUGGESTION", title);
        leader.follow("审阅并签发");
        leader.fill("签发人", "蒋局长");
        leader.press("签发");
        leader.sees("已签发");
        intake.find("/commitments?status=ANSWERED", promise);
        intake.sees("停车楼投入使用，新增车位八十个。");
        intake.look("commitment-answered");
        intake.open("/commitments");
        intake.look("commitment-ledger");
    }

    private void assign(Person intake) {
        intake.find("/office/suggestions?status=SUBMITTED", title);
        intake.follow("登记");
        intake.choose("是否公开建议、答复和反馈", "是");
        intake.press("登记");
        intake.sees("已登记");
        intake.follow("交办");
        intake.choose("独办");
        intake.choose("一般");
        intake.choose(UNIT);
        intake.press("下一步");
        intake.press("交办");
        intake.sees("已交办");
    }

    private void reply(Person unit, Person leader) {
        unit.find("/unit/assignments?kind=SUGGESTION", title);
        unit.press("签收");
        unit.sees("已签收");
        unit.select("方式", "面商");
        unit.select("代表", "陈代表");
        unit.fill("日期", day(0));
        unit.fill("沟通情况", "现场商定停车楼选址。");
        unit.press("记录沟通");
        unit.sees("已记录沟通情况");
        draft(unit, "B 类：列入计划逐步解决", "已列入年度计划。");
        leader.find("/unit/approvals", title);
        leader.fill("签发人", "蒋局长");
        leader.press("签发");
        leader.sees("已签发");
    }

    private void draft(Person unit, String replyClass, String text) {
        unit.follow("起草答复");
        unit.choose(replyClass);
        unit.fill("答复文号", "新房函〔2026〕1号");
        unit.fill("答复正文", text);
        if (replyClass.startsWith("B")) {
            unit.fill("第 1 项", promise);
            unit.fill("第 1 项完成时限", day(180));
        }
        unit.press("保存答复稿");
        unit.sees("答复稿已保存");
    }

    private static String day(int ahead) {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(ahead).toString();
    }
}
