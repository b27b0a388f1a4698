package org.lianluo.portal.unit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a handling unit's pages. */
@MessageBundle("unit")
public interface UnitTexts {

    @Message("交办件")
    String assignments();

    @Message("状态")
    String status();

    @Message("未办结（按期限）")
    String open();

    @Message("全部")
    String all();

    @Message("不限")
    String any();

    @Message("事项")
    String kind();

    @Message("分工")
    String role();

    @Message("期限早于")
    String dueBefore();

    @Message("第二轮")
    String round2();

    @Message(
            "{#when what}{#is 'accepted'}已接收。请在期限内办理并答复。{#is 'signed'}已签收。请按下面的提示在期限内办理。{#is 'returned'}已退回联络站。{#is 'extended'}已延期。新的期限见下。{#is 'answered'}已答复。联络站会把答复反馈给反映人。{#is 'contacted'}已记录沟通情况。{#is 'opinionGiven'}会办意见已提交给主办单位。{#is 'drafted'}答复稿已保存，待本单位负责人签发。{#is 'changed'}答复稿已修改。{#is 'issued'}已签发。答复已送交全体签名代表，并征询他们的意见。{#is 'returnAsked'}退回申请已提交，待审核。审核以前答复期限照常计算。{#is 'returnWithdrawn'}申请已撤回，由本单位继续办理。{#is 'extensionAsked'}延期申请已提交。审核结果见下。{#is 'refused'}已退改。经办人会看到理由并重新起草。{#is 'opinionSentBack'}已退回，请会办单位重新提出会办意见。{#is 'escalated'}已提请协调。期限照常计算。{#is 'progressReported'}进展已记录，代表和各机关都看得到。{/when}")
    String done(String what);

    @Message("接收")
    String accept();

    @Message("签收")
    String sign();

    @Message("签收后由本单位办理。")
    String signHint();

    @Message("内容")
    String text();

    @Message("事由")
    String facts();

    @Message("建议的附件")
    String suggestionFiles();

    @Message("答复的附件")
    String replyFiles();

    @Message("建议内容")
    String proposals();

    @Message("地点")
    String location();

    @Message("编号")
    String number();

    @Message("类别")
    String category();

    @Message("签名代表")
    String deputies();

    @Message("代表希望的承办单位")
    String requestedUnit();

    @Message("交办方式")
    String mode();

    @Message("难易程度")
    String complexity();

    @Message("代表要求不公开。请勿对外提供内容。")
    String confidential();

    @Message("首次交办")
    String handedOver();

    @Message("交办时间")
    String assignedAt();

    @Message("首次沟通期限")
    String contactDue();

    @Message("办理答复")
    String answer();

    @Message("写明办了什么、结果如何。反映人会读到全文，不要写个人信息。")
    String answerHint();

    @Message("答复文号")
    String documentNumber();

    @Message("提交答复")
    String sendAnswer();

    @Message("退回")
    String giveBack();

    @Message("不属于本单位职责的，在接收期限内退回联络站，由联络站另行转办。")
    String giveBackHint();

    @Message("理由")
    String reason();

    @Message("建议承办单位")
    String suggestedUnit();

    @Message("不填写")
    String noUnit();

    @Message("退回期限已过，请接收并办理。")
    String tooLateToReturn();

    @Message("延期")
    String extend();

    @Message("只能延期一次，须在期限届满前提出。")
    String extendHint();

    @Message("{#if round == 2}重新办理的件不能延期。{#else if extended}已延期一次，不能再延期。{#else}期限已过，不能延期；逾期答复仍可提交，会注明逾期。{/if}")
    String noExtension(int round, boolean extended);

    @Message("延期理由")
    String extendedFor();

    @Message("退回理由")
    String returnedFor();

    @Message("逾期")
    String late();

    @Message("沟通记录")
    String contacts();

    @Message("还没有记录沟通。")
    String noContacts();

    @Message("记录沟通")
    String record();

    @Message("方式")
    String contactKind();

    @Message("代表")
    String deputy();

    @Message("日期")
    String on();

    @Message("不早于建议登记日，不早于交办前 30 天，不晚于今天。")
    String onHint();

    @Message("沟通情况")
    String summary();

    @Message("写明代表的意见和双方的共识，不要写个人信息。代表会看到并确认。")
    String summaryHint();

    @Message("代表已于 {when} 确认")
    String confirmedAt(String when);

    @Message("代表尚未确认")
    String notConfirmed();

    @Message("会办意见")
    String coOpinions();

    @Message("尚未提交会办意见的单位")
    String outstanding();

    @Message("会办期限内须等会办意见齐全才能签发。")
    String outstandingHint();

    @Message("提交会办意见")
    String giveOpinion();

    @Message("会办意见内容")
    String opinion();

    @Message("意见提交给主办单位。会办单位不直接答复代表。")
    String opinionHint();

    @Message("本单位会办，不直接答复代表。")
    String coHandlerOnly();

    @Message("先记录一次与代表的沟通，再起草答复。")
    String contactFirst();

    @Message("代表反馈")
    String feedback();

    @Message("办理态度")
    String attitude();

    @Message("办理结果")
    String result();

    @Message("代表尚未反馈")
    String noFeedback();

    @Message("代表对结果不满意，已再次交办")
    String again();

    @Message("前一轮交办件")
    String before();
}
