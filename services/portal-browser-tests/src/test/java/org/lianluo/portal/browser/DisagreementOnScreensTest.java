package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lead and co-handler don't agree, a deputy doesn't agree with a contact, and neither with the result, twice. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class DisagreementOnScreensTest {
    private static final String REASON = "未说明车位数量和完成时间。";
    private static final String DECISION = "绿化带改造由房产服务中心实施，发展和改革局统一答复。";

    private final String title = Registered.unique("关于检修晨光巷路灯的建议");

    @Test
    void anOpinionIsSentBackAndTheGovernmentOfficeCoordinates(Browser browser) {
        Person deputy = browser.person("deputy-0001", Size.PHONE);
        Draft.submitted(deputy, title);
        Handling.assignToTwo(browser.person("intake", Size.DESK), title);
        Person lead = browser.person("clerk-u02", Size.DESK);
        Handling.sign(lead, title);
        Person coHandler = browser.person("clerk-u14", Size.PHONE);
        Handling.sign(coHandler, title);
        coHandler.fill("会办意见内容", "同意增设路灯。");
        coHandler.press("提交会办意见");
        coHandler.sees("会办意见已提交给主办单位");

        sendBack(lead);
        escalate(coHandler);
        coordinate(browser.person("gov-office", Size.DESK));

        lead.find("/unit/assignments?kind=SUGGESTION&role=LEAD", title);
        lead.awaits(DECISION);
        lead.look("escalation-over");
        coHandler.find("/unit/assignments?status=ALL&kind=SUGGESTION&role=CO", title);
        coHandler.sees(DECISION);
    }

    private void sendBack(Person lead) {
        lead.find("/unit/assignments?kind=SUGGESTION&role=LEAD", title);
        lead.sees("同意增设路灯。");
        lead.unfold("退回重提");
        lead.fill("退回重提的理由", REASON);
        lead.look("opinion-sending-back");
        lead.press("退回重提");
        lead.sees("已退回，请会办单位重新提出会办意见");
        lead.look("opinion-sent-back");
    }

    private void escalate(Person coHandler) {
        coHandler.find("/unit/assignments?kind=SUGGESTION&role=CO", title);
        coHandler.sees("重新提出会办意见", REASON);
        coHandler.unfold("提请协调");
        coHandler.fill("提请理由", "车位数量须由主办单位提供测绘数据。");
        coHandler.look("escalation");
        coHandler.press("提请协调");
        coHandler.sees("已提请协调");
        coHandler.look("escalation-waits");
    }

    private void coordinate(Person office) {
        office.find("/office/requests", title);
        office.sees("协调会办意见", "车位数量须由主办单位提供测绘数据。");
        office.fill("协调意见", DECISION);
        office.look("escalation-coordination");
        office.press("确定");
        office.sees("已协调");
    }

    @Test
    void whatDissatisfiesTwiceIsReviewed(Browser browser) {
        Person deputy = browser.person("deputy-0001", Size.PHONE);
        Person intake = browser.person("intake", Size.DESK);
        Person clerk = browser.person("clerk-u02", Size.DESK);
        Person leader = browser.person("leader-u02", Size.DESK);
        Draft.submitted(deputy, title);
        Handling.assign(intake, title);
        Handling.sign(clerk, title);
        Handling.contact(clerk, title);
        disagree(deputy, clerk);
        Handling.reply(clerk, leader, title, "平政函〔2027〕1号");
        Handling.rate(deputy, title, "不满意");
        Handling.contact(clerk, title);
        Handling.reply(clerk, leader, title, "平政函〔2027〕2号");
        Handling.rate(deputy, title, "不满意");

        namePanel(intake);
        conclude(intake);
        deputy.find("/deputy/suggestions", title);
        deputy.awaits("评审结论");
        deputy.follow("评审");
        deputy.sees("重新办理", "市规划设计院总工程师");
        deputy.look("review-deputy");
        clerk.find("/unit/assignments?kind=SUGGESTION", title);
        clerk.sees("评审");

        linkProcuratorate(intake);
        deputy.find("/deputy/suggestions", title);
        deputy.follow("检察建议");
        deputy.sees("卫检建〔2027〕3号", "主管单位已整改并书面回复。");
    }

    private void disagree(Person deputy, Person clerk) {
        deputy.find("/deputy", title);
        deputy.unfold("与实际不符");
        deputy.fill("代表意见", "只通了电话，没有到现场。");
        deputy.look("contact-disagreement");
        deputy.press("与实际不符");
        deputy.sees("已记录您的意见");
        clerk.find("/unit/assignments?kind=SUGGESTION", title);
        clerk.awaits("只通了电话，没有到现场。");
        clerk.look("contact-disagreed");
    }

    private void namePanel(Person intake) {
        intake.find("/office/suggestions?status=REVIEW", title);
        intake.follow("评审");
        intake.choose("专家评估");
        intake.fill("第 1 人姓名", "专家甲");
        intake.fill("第 1 人单位及职务", "市规划设计院总工程师");
        intake.fill("第 2 人姓名", "专家乙");
        intake.fill("第 2 人单位及职务", "大学交通系教授");
        intake.fill("召开日期", Handling.today());
        intake.press("启动评审");
        intake.page().getByRole(AriaRole.ALERT).waitFor();
        assertThat(intake.text()).contains("3 至 15 人");
        intake.look("review-too-few");
        intake.fill("第 3 人姓名", "专家丙");
        intake.fill("第 3 人单位及职务", "区人大代表工委主任");
        intake.press("启动评审");
        intake.sees("已启动评审");
        intake.look("review-opened");
    }

    private void conclude(Person intake) {
        intake.choose("重新办理");
        intake.choose(Handling.LEAD);
        intake.fill("评审意见", "经评审，原答复未说明路灯检修的完成时间，请在一个月内补充方案并再次答复代表。");
        intake.look("review-concluding");
        intake.press("登记评审结论");
        intake.sees("已登记结论：重新办理");
        intake.look("review-concluded");
    }

    private void linkProcuratorate(Person intake) {
        intake.find("/office/suggestions?status=REHANDLING", title);
        intake.follow("检察建议");
        intake.choose("代表建议转化为检察建议");
        intake.fill("文号", "卫检建〔2027〕3号");
        intake.fill("检察机关", "卫东区人民检察院");
        intake.fill("制发日期", Handling.today());
        intake.press("登记检察建议");
        intake.sees("已登记检察建议");
        intake.unfold("登记办理结果");
        intake.fill("办理结果", "主管单位已整改并书面回复。");
        intake.look("procuratorial-outcome");
        intake.press("登记办理结果");
        intake.sees("已登记办理结果");
        intake.look("procuratorial-links");
    }
}
