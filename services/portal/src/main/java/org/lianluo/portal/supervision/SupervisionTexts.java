package org.lianluo.portal.supervision;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of supervision. */
@MessageBundle("supervision")
public interface SupervisionTexts {

    @Message("督办")
    String title();

    @Message("督办事项台账：重点督办、催办、跟踪、检查、询问、质询和约见。承办单位只看到向本单位提出的问题。")
    String lead();

    @Message("提出督办")
    String open();

    @Message("提出约见")
    String askForMeeting();

    @Message("督办方式")
    String kind();

    @Message("状态")
    String status();

    @Message("年度")
    String year();

    @Message("不限")
    String any();

    @Message("范围")
    String which();

    @Message("等我处理")
    String waiting();

    @Message("全部督办事项")
    String all();

    @Message("{year}年")
    String ofYear(int year);

    @Message("待{unit}反馈")
    String waitsFor(String unit);

    @Message("督办问题")
    String questions();

    @Message("尚未向承办单位提出问题。")
    String noQuestions();

    @Message("第{number}轮")
    String round(int number);

    @Message("逾期反馈")
    String late();

    @Message("反馈时间")
    String answeredAt();

    @Message("反馈")
    String answer();

    @Message("本件须由单位负责人反馈，请负责人登录办理。")
    String leaderAnswers();

    @Message("已不再要求反馈。")
    String notAnswered();

    @Message("督办内容")
    String facts();

    @Message("督办内容和理由")
    String content();

    @Message("督办对象")
    String subject();

    @Message("催办层级")
    String level();

    @Message("督办委员会代码")
    String committee();

    @Message("领衔督办人")
    String leader();

    @Message("姓名和职务；重点督办建议必填。")
    String leaderHint();

    @Message("联名人")
    String movers();

    @Message("告知的代表")
    String deputies();

    @Message("未反馈单位")
    String waitingUnits();

    @Message("督办进展")
    String progress();

    @Message("确定时间")
    String decidedAt();

    @Message("下达时间")
    String issuedAt();

    @Message("逾期时间")
    String overdueAt();

    @Message("升级措施")
    String measure();

    @Message("检查情况")
    String finding();

    @Message("核实依据")
    String evidence();

    @Message("写明现场、材料或代表意见中能证明落实的内容。")
    String evidenceHint();

    @Message("督办结果")
    String outcome();

    @Message("结论")
    String conclusion();

    @Message("结束时间")
    String endedAt();

    @Message("查看前一督办事项")
    String predecessor();

    @Message("提出回头看")
    String follow();

    @Message("确定是否列入")
    String decide();

    @Message("请确定是否列入督办。列入后由督办机关向承办单位下达问题。")
    String decideLead();

    @Message("是否列入")
    String chosen();

    @Message("说明")
    String note();

    @Message("不列入的写明理由。")
    String noteHint();

    @Message("下达督办问题")
    String ask();

    @Message("再次下达问题")
    String askAgain();

    @Message("每个问题写明承办单位和反馈期限。单位会收到通知。")
    String askLead();

    @Message("不满意的联名人数")
    String dissatisfied();

    @Message("超过半数联名人不满意的，可以要求再次答复。")
    String dissatisfiedHint();

    @Message("更多问题")
    String moreUnits();

    @Message("下达")
    String sendQuestions();

    @Message("升级督办")
    String escalate();

    @Message("对逾期未反馈的单位采取措施，并定新的期限。单位会收到通知。")
    String escalateLead();

    @Message("写明为什么升级，单位会看到。")
    String escalateHint();

    @Message("新的期限")
    String newDue();

    @Message("登记实地检查")
    String inspect();

    @Message("检查日期")
    String inspectedOn();

    @Message("核实")
    String verify();

    @Message("办结督办")
    String close();

    @Message("填写结果和结论，代表会收到告知。未解决的转入下一年度继续跟踪。")
    String closeLead();

    @Message("撤销督办")
    String cancel();

    @Message("撤销后不再要求单位反馈。")
    String cancelLead();

    @Message("撤销理由")
    String reason();

    @Message("催办")
    String toRemind();

    @Message("提出督办")
    String toSupervise();

    @Message(
            "{#when what}{#is 'opened'}已提出督办。{#is 'decided'}已确定。{#is 'asked'}已下达。承办单位会收到通知。{#is 'answered'}已反馈。{#is 'escalated'}已升级督办。承办单位会收到通知。{#is 'inspected'}已登记检查情况。{#is 'verified'}已核实。{#is 'closed'}已办结。代表会收到告知。{#is 'cancelled'}已撤销。{/when}")
    String done(String what);
}
