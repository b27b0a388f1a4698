package org.lianluo.portal.deputy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the feedback form. */
@MessageBundle("feedback")
public interface FeedbackTexts {

    @Message("建议")
    String suggestion();

    @Message("承办单位")
    String unit();

    @Message("征询意见表")
    String feedbackTitle();

    @Message("答复类别")
    String replyClass();

    @Message("单位是否主动沟通、认真办理。")
    String attitudeHint();

    @Message("{#if kind == 'COMMITMENT'}承诺事项落实得怎么样。不满意的，代表工委会看到；不会重新办理。{#else}事情办得怎么样。不满意的，会再次办理一次。{/if}")
    String resultHint(String kind);

    @Message("理由或意见")
    String reason();

    @Message("有一项不满意时须写明理由。")
    String reasonHint();

    @Message("催促时间")
    String remindedAt();

    @Message("催促后仍未反馈")
    String noFeedbackAt();

    @Message("采纳时间")
    String reopenedAt();

    @Message("逾期的补充意见")
    String lateRemark();

    @Message("办理态度")
    String attitude();

    @Message("办理结果")
    String result();

    @Message("反馈期限和催促期限都已过，不计入满意度。现在填写的，作为补充意见保存，由代表工委决定是否采纳。")
    String tooLate();

    @Message("补充意见已保存，由代表工委决定是否采纳。")
    String remarkKept();

    @Message("查看逾期的补充意见")
    String remarkedForms();

    @Message("查看全部征询意见表")
    String allForms();

    @Message("采纳补充意见")
    String reopen();

    @Message("采纳以后，代表的补充意见即为反馈意见：计入满意度；办理结果不满意的，由承办单位再次办理。")
    String reopenLead();

    @Message("采纳理由")
    String reopenReason();

    @Message("写明代表为什么没能按期反馈。")
    String reopenHint();

    @Message("提交反馈")
    String sendFeedback();

    @Message("反馈时间")
    String returnedAt();
}
