package org.lianluo.portal.office;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the offices' pages. */
@MessageBundle("office")
public interface OfficeTexts {

    @Message("待登记")
    String toRegister();

    @Message("待交办")
    String toAssign();

    @Message("提交的建议先核对内容，再登记编号、退回修改或不予受理。")
    String registrationLead();

    @Message("已登记的建议在交办期限内交给承办单位。")
    String assigningLead();

    @Message(
            "{#when what}{#is 'registered'}已登记。请在交办期限内交办。{#is 'returned'}已退回修改。领衔代表会看到理由。{#is 'refused'}不予受理。代表会看到原因和说明。{#is 'assigned'}已交办。承办单位的期限从今天或首次交办日起算；承办情况稍后显示在本页。{#is 'corrected'}首次交办日期已更正，未完成的期限已重新计算。{#is 'reopened'}已采纳。补充意见即为代表的反馈意见。{#is 'handedOver'}已移交政府办公室。期限从今天起算。{/when}")
    String done(String what);

    @Message("代表建议")
    String suggestions();

    @Message("社情民意")
    String opinions();

    @Message("答复类别")
    String replyClass();

    @Message("承办单位")
    String unit();

    @Message("提出时间")
    String occasion();

    @Message("登记年份")
    String year();

    @Message("标题和事由中的词")
    String words();

    @Message("联络站")
    String station();

    @Message("提交时间")
    String submittedAt();

    @Message("登记时间")
    String registeredAt();

    @Message("交办期限")
    String assignmentDue();

    @Message("尚未登记")
    String noNumber();

    @Message("领衔代表")
    String lead();

    @Message("已确认")
    String confirmed();

    @Message("未确认")
    String notConfirmed();

    @Message("已书面撤回")
    String withdrew();

    @Message("代表要求不公开")
    String confidential();

    @Message("是否公开")
    String published();

    @Message("不公开理由")
    String withheldReason();

    @Message("不得提出的事项，代表的作答")
    String checklist();

    @Message("均不涉及")
    String none();

    @Message("所依据的社情民意")
    String basedOn();

    @Message("处理意见")
    String outcome();

    @Message("建议内容")
    String record();

    @Message("承办情况")
    String units();

    @Message("尚未交办。")
    String notAssigned();

    @Message("第 {number} 轮")
    String round(int number);

    @Message("签收")
    String signedAt();

    @Message("会办意见")
    String opinionAt();

    @Message("答复函")
    String letter();

    @Message("尚未反馈")
    String noFeedback();

    @Message("登记、退回、不予受理和交办由代表工委办理。")
    String onlyIntake();

    @Message("相似的建议")
    String similar();

    @Message("首次交办日期")
    String handedOverOn();

    @Message("即将到期")
    String due();

    @Message("以下事项须在 {day} 前办理。")
    String dueLead(String day);

    @Message("还有更多未列出，请缩短时间范围。")
    String dueMore();

    @Message("代表建议")
    String dueSuggestions();

    @Message("承办单位的交办件")
    String dueAssignments();

    @Message("再次办理的交办件")
    String successor();

    @Message("建议的全部记录")
    String suggestionOf();

    @Message("答复")
    String answer();

    @Message("反映人")
    String submitter();

    @Message("匿名")
    String anonymous();

    @Message("姓名和电话已遮盖，只有受理联络站的工作人员能说明理由后查看。")
    String onlyStation();

    @Message("来源")
    String source();

    @Message("受理时间")
    String receivedAt();

    @Message("联络站审核后的内容")
    String approvedText();

    @Message("评价")
    String grade();

    @Message("照片")
    String photos();

    @Message("照片 {number}")
    String photo(int number);

    @Message("答复时间")
    String issuedAt();

    @Message("反馈时间")
    String returnedAt();

    @Message("征询意见表")
    String form();

    @Message("理由或意见")
    String remark();
}
