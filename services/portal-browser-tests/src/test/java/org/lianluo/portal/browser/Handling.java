package org.lianluo.portal.browser;

import java.time.LocalDate;
import java.time.ZoneId;

/** The usual steps of a suggestion on screens, for tests of what comes besides. */
final class Handling {
    static final String LEAD = "新华区发展和改革局";
    static final String CO_HANDLER = "新华区房产服务中心";

    private Handling() {}

    /** To one unit alone. */
    static void assign(Person intake, String title) {
        register(intake, title);
        assignRegistered(intake, title);
    }

    /** The same of one that is registered. */
    static void assignRegistered(Person intake, String title) {
        intake.find("/office/suggestions?status=REGISTERED", title);
        intake.follow("交办");
        intake.choose("独办");
        intake.choose("一般");
        intake.choose(LEAD);
        intake.press("下一步");
        intake.press("交办");
        intake.sees("已交办");
    }

    /** To a lead with a co-handler. */
    static void assignToTwo(Person intake, String title) {
        register(intake, title);
        intake.follow("交办");
        intake.choose("主办、会办");
        intake.choose("一般");
        intake.choose(LEAD);
        intake.choose(CO_HANDLER);
        intake.press("下一步");
        intake.choose("由哪个单位主办", LEAD);
        intake.press("交办");
        intake.sees("已交办");
    }

    static void register(Person intake, String title) {
        intake.find("/office/suggestions?status=SUBMITTED", title);
        intake.follow("登记");
        intake.choose("是否公开建议、答复和反馈", "是");
        intake.press("登记");
        intake.sees("已登记");
    }

    static void sign(Person unit, String title) {
        unit.find("/unit/assignments?kind=SUGGESTION", title);
        unit.press("签收");
        unit.sees("已签收");
    }

    static void contact(Person unit, String title) {
        unit.find("/unit/assignments?kind=SUGGESTION", title);
        unit.select("方式", "面商");
        unit.select("代表", "陈代表");
        unit.fill("日期", today());
        unit.fill("沟通情况", "现场查看，听取代表意见。");
        unit.press("记录沟通");
        unit.sees("已记录沟通情况");
    }

    /** The clerk drafts it, the leader issues it. */
    static void reply(Person clerk, Person leader, String title, String number) {
        clerk.follow("起草答复");
        clerk.choose("A 类：已经解决或采纳");
        clerk.fill("答复文号", number);
        clerk.fill("答复正文", "路灯已全部检修，恢复照明。");
        clerk.press("保存答复稿");
        clerk.sees("答复稿已保存");
        leader.find("/unit/approvals", title);
        leader.fill("签发人", "蒋局长");
        leader.press("签发");
        leader.sees("已签发");
    }

    static void rate(Person deputy, String title, String result) {
        deputy.find("/deputy", title);
        deputy.choose("办理态度", "满意");
        deputy.choose("办理结果", result);
        deputy.fill("理由或意见", "夜里仍看不清路，路灯没有全亮。");
        deputy.press("提交反馈");
        deputy.sees("已反馈");
    }

    static String today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    }
}
