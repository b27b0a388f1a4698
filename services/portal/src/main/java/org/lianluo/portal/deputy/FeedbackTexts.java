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

    @Message("事情办得怎么样。不满意的，会再次办理一次。")
    String resultHint();

    @Message("理由或意见")
    String reason();

    @Message("有一项不满意时须写明理由。")
    String reasonHint();

    @Message("提交反馈")
    String sendFeedback();

    @Message("反馈时间")
    String returnedAt();
}
