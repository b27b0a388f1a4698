package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The second loop on screens alone: two deputies suggest, a lead and a co-handler handle it, twice. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class SuggestionOnScreensTest {
    private static final String LEAD = "新华区发展和改革局";
    private static final String CO_HANDLER = "新华区房产服务中心";
    private static final String CO_OPINION = "同意增设路灯，施工期间配合疏导交通。";
    private static final String PROMISE = "年内增设路灯二十盏";
    private static final List<String> EXCLUDED = List.of(
            "涉及代表本人或亲属个人问题", "代转人民群众来信", "属于检举、控告或信访事项", "涉及正在审理的具体案件", "涉及招投标结果", "推介产品或单位", "没有实际内容", "不属于本级职权");

    /** Day, working days left, and the rule that it follows. */
    private static final Pattern DUE_IN_THREE_MONTHS =
            Pattern.compile("期限：\\d{4}-\\d\\d-\\d\\d\\s+剩 \\d+ 个工作日\\s+(（.*）\\s+)?3 个月，自 \\d{4}-\\d\\d-\\d\\d 起");

    private final String title = "关于晨光巷" + Kiosk.Words.letters() + "段增设路灯的建议";

    @Test
    void theResultDissatisfiesAndIsHandledOnceMore(Browser browser) {
        // Given
        Person deputy = browser.person("deputy-0001", Size.PHONE);
        Person coSponsor = browser.person("deputy-0002", Size.PHONE);
        Person clerk = browser.person("clerk-u02", Size.DESK);
        Person leader = browser.person("leader-u02", Size.DESK);
        write(deputy);
        confirm(coSponsor);
        submit(deputy);
        registerAndAssign(browser.person("intake", Size.DESK));
        sign(clerk);
        contact(clerk, "现场商定路灯点位。");
        acknowledge(deputy);
        draft(clerk, "B 类：列入计划逐步解决", "平政函〔2026〕1号", "已列入年度计划，分两批增设。");
        waitFor(leader);
        giveCoOpinion(browser.person("clerk-u14", Size.DESK));
        issue(leader, "已列入年度计划，分两批增设。");

        // When
        seeThatRepliedIsNotSolved(deputy);
        rate(coSponsor, "满意", "基本满意");
        rate(deputy, "满意", "不满意");
        handleOnceMore(clerk, leader);
        rate(deputy, "满意", "满意");
        rate(coSponsor, "满意", "基本满意");

        // Then
        deputy.find("/deputy/suggestions", title);
        deputy.awaits("已办结");
        assertThat(deputy.text()).containsPattern("是否解决\\s+已解决").contains("（再次办理）");
        assertThat(deputy.course())
                .containsSubsequence(
                        "起草", "确认联名", "提交", "登记编号", "交办", "签收", "会办意见", "答复代表", "征询代表意见", "代表反馈", "交办", "答复代表", "代表反馈");
        deputy.look("suggestion-closed");
    }

    private void write(Person deputy) {
        deputy.open("/deputy/suggestions/new");
        deputy.fill("标题", title);
        deputy.fill("事由", "晨光巷南段两百米没有路灯，夜间行人多次摔倒。代表三次夜间实地查看，走访居民四十余户。");
        deputy.fill("建议", "一、在南段增设路灯；二、明确管护单位和完成时限。");
        deputy.select("类别", "市政照明");
        deputy.choose("提出时间", "闭会期间");
        EXCLUDED.forEach(matter -> deputy.choose(matter, "否"));
        deputy.look("suggestion-written");
        deputy.press("保存并检查");
        deputy.sees("已保存");
        deputy.look("suggestion-checked");
        deputy.follow(title);
        deputy.sees("可以提交");
        deputy.follow("联名代表");
        deputy.select("邀请代表", "刘代表 D410402-0002");
        deputy.press("邀请联名");
        deputy.sees("已邀请");
        deputy.look("suggestion-asked");
    }

    private void confirm(Person coSponsor) {
        coSponsor.find("/deputy", title);
        coSponsor.sees("请您联名");
        coSponsor.look("suggestion-to-confirm");
        coSponsor.press("确认联名");
        coSponsor.sees("已确认联名");
    }

    private void submit(Person deputy) {
        deputy.find("/deputy/suggestions", title);
        deputy.press("提交");
        deputy.sees("已提交，等待代表工委登记编号");
    }

    private void registerAndAssign(Person intake) {
        intake.find("/office/suggestions?status=SUBMITTED", title);
        intake.look("suggestion-to-register");
        intake.follow("登记");
        intake.choose("是否公开建议、答复和反馈", "是");
        intake.press("登记");
        intake.sees("已登记。请在交办期限内交办");
        intake.follow("交办");
        intake.choose("主办、会办");
        intake.choose("一般");
        intake.choose(LEAD);
        intake.choose(CO_HANDLER);
        intake.look("suggestion-assigning");
        intake.press("下一步");
        intake.choose("由哪个单位主办", LEAD);
        intake.look("suggestion-assign-check");
        intake.press("交办");
        intake.sees("已交办");
        intake.awaits(CO_HANDLER);
        assertThat(intake.text()).containsPattern(DUE_IN_THREE_MONTHS).containsPattern("答复: 尚未答复");
        intake.look("suggestion-assigned");
    }

    private void sign(Person clerk) {
        clerk.find("/unit/assignments?kind=SUGGESTION&role=LEAD", title);
        assertThat(clerk.text()).containsPattern(DUE_IN_THREE_MONTHS);
        clerk.press("签收");
        clerk.sees("已签收");
        clerk.sees("先记录一次与代表的沟通，再起草答复");
        clerk.look("suggestion-signed");
    }

    private void contact(Person clerk, String summary) {
        clerk.select("方式", "面商");
        clerk.select("代表", "陈代表");
        clerk.fill("日期", LocalDate.now(ZoneId.of("Asia/Shanghai")).toString());
        clerk.fill("沟通情况", summary);
        clerk.press("记录沟通");
        clerk.sees("已记录沟通情况");
        clerk.sees("代表尚未确认");
    }

    private void acknowledge(Person deputy) {
        deputy.find("/deputy", title);
        deputy.sees("现场商定路灯点位。");
        deputy.look("suggestion-contact");
        deputy.press("确认沟通");
        deputy.sees("已确认沟通");
    }

    private void draft(Person clerk, String replyClass, String number, String text) {
        clerk.follow("起草答复");
        clerk.choose(replyClass);
        clerk.fill("答复文号", number);
        clerk.fill("答复正文", text);
        if (replyClass.startsWith("B")) {
            clerk.fill("第 1 项", PROMISE);
            clerk.fill(
                    "第 1 项完成时限",
                    LocalDate.now(ZoneId.of("Asia/Shanghai")).plusMonths(6).toString());
        }
        clerk.look("suggestion-draft");
        clerk.press("保存答复稿");
        clerk.sees("答复稿已保存，待本单位负责人签发");
        clerk.look("suggestion-drafted");
    }

    /** The co-handler has time for its opinion; before that the reply can't be issued. */
    private void waitFor(Person leader) {
        leader.find("/unit/approvals", title);
        leader.sees("尚未提交会办意见的单位");
        leader.sees(CO_HANDLER);
        leader.fill("签发人", "蒋局长");
        leader.press("签发");
        leader.page().getByRole(AriaRole.ALERT).waitFor();
        leader.look("suggestion-too-early");
    }

    /** The co-handler signs for the suggestion and gives its opinion to the lead. */
    private void giveCoOpinion(Person coHandler) {
        coHandler.find("/unit/assignments?kind=SUGGESTION&role=CO", title);
        coHandler.sees("本单位会办，不直接答复代表");
        coHandler.press("签收");
        coHandler.sees("已签收");
        coHandler.fill("会办意见内容", CO_OPINION);
        coHandler.look("suggestion-co-opinion");
        coHandler.press("提交会办意见");
        coHandler.sees("会办意见已提交给主办单位");
    }

    private void issue(Person leader, String text) {
        leader.find("/unit/approvals", title);
        leader.awaits(CO_OPINION);
        assertThat(leader.text()).contains("陈代表", "刘代表", text, PROMISE, "平政函〔2026〕1号");
        leader.look("suggestion-letter");
        leader.fill("签发人", "蒋局长");
        leader.press("签发");
        leader.sees("已签发");
    }

    private void seeThatRepliedIsNotSolved(Person deputy) {
        deputy.find("/deputy/suggestions", title);
        deputy.awaits("反馈意见");
        assertThat(deputy.text())
                .containsPattern("是否答复\\s+\\d{4}-\\d\\d-\\d\\d")
                .containsPattern("是否解决\\s+已列入计划");
        deputy.look("suggestion-replied");
    }

    private void rate(Person deputy, String attitude, String result) {
        deputy.find("/deputy", title);
        deputy.choose("办理态度", attitude);
        deputy.choose("办理结果", result);
        if ("不满意".equals(result)) {
            deputy.fill("理由或意见", "路灯还没有装，夜里仍看不清路。");
        }
        deputy.look("suggestion-feedback");
        deputy.press("提交反馈");
        deputy.sees("已反馈");
    }

    /** The same unit, at once, with a time limit of its own. */
    private void handleOnceMore(Person clerk, Person leader) {
        clerk.find("/unit/assignments?kind=SUGGESTION&role=LEAD", title);
        clerk.sees("第二轮");
        assertThat(clerk.text()).contains("已签收").containsPattern("剩 \\d+ 个工作日\\s+(（.*）\\s+)?\\d+ \\S+，自 ");
        clerk.look("suggestion-again");
        contact(clerk, "再次现场查看，年内全部装好。");
        draft(clerk, "A 类：已经解决或采纳", "平政函〔2026〕2号", "二十盏路灯已全部装好并亮灯。");
        leader.find("/unit/approvals", title);
        leader.sees("二十盏路灯已全部装好并亮灯。");
        leader.fill("签发人", "蒋局长");
        leader.press("签发");
        leader.sees("已签发");
    }
}
