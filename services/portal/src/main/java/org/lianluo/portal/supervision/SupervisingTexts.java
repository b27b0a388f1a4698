package org.lianluo.portal.supervision;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the forms by which a case is opened, asked in and answered. */
@MessageBundle("supervising")
public interface SupervisingTexts {

    @Message("本问题现在不需要您反馈。")
    String notWaiting();

    @Message("每行一人。质询案：县级三人以上，市级、省级五人以上。联名提出专题询问的人数由本地制度规定。")
    String moversHint();

    @Message("每行一个代表代码；提出建议的代表自动列入。")
    String deputiesHint();

    @Message("承办单位（第{number}题）")
    String unitOf(int number);

    @Message("问题（第{number}题）")
    String questionOf(int number);

    @Message("反馈期限（第{number}题）")
    String dueOf(int number);

    @Message("反馈内容")
    String answerText();

    @Message("写明办理进展、完成时间和存在的困难。")
    String answerHint();

    @Message("文号")
    String documentNumber();

    @Message("提交")
    String send();

    @Message("重点督办建议、专题询问、质询和约见先提出，由主任会议（乡镇为主席团）确定；催办须写明一个单位和期限。")
    String openLead();

    @Message("视察中要求约见国家机关负责人的，由常委会办事机构安排。")
    String meetingLead();

    @Message("标题")
    String caseTitle();

    @Message("立即下达的问题")
    String atOnce();

    @Message("催办必填；须先确定的督办不填。")
    String atOnceHint();

    @Message("专题询问提出主体")
    String proposedBy();

    @Message("仅专题询问填写；不选则为本机关")
    String onlyInquiry();

    @Message("仅催办填写")
    String onlyReminder();
}
