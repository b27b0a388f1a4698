package org.lianluo.portal.station;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the head’s decision on an opinion. */
@MessageBundle("triage")
public interface TriageTexts {

    @Message("反映人会读到全文。写明理由，以及可以怎么办。")
    String toldHint();

    @Message("反映人会读到全文。")
    String answerHint();

    @Message("反映的原文（已遮盖个人信息）")
    String original();

    @Message("承办单位只看到这段文字。删去姓名、电话和其他个人信息。")
    String approvedHint();

    @Message("文中号码不是个人号码的理由")
    String confirmedReason();

    @Message("文中有单位电话等号码时填写。只留在办理过程中，不转给单位。")
    String confirmedHint();

    @Message("本站代表排在前面。代表可以采纳，也可以说明理由后退回。")
    String deputyHint();

    @Message("其他渠道")
    String channel();

    @Message("不予受理的原因")
    String reasonCode();

    @Message("并入的意见")
    String target();

    @Message("本站同类别的最近意见。")
    String targetHint();

    @Message("本站没有同类别的意见可以并入。")
    String noTarget();

    @Message("预览")
    String preview();

    @Message("提交前核对")
    String previewTitle();

    @Message(
            "{#when code}{#is 'ANSWER'}反馈之后，反映人会读到：{#is 'FORWARD'}承办单位会读到：{#is 'CONVERT'}代表会读到：{#is 'REFER_OUT'}反映人会读到：{#is 'REJECT'}反映人会读到：{#is 'MERGE'}反映人会收到那一件的答复。{/when}")
    String reader(String code);

    @Message("标出的号码可能是个人号码。请删去，或确认它是单位的号码。")
    String marked();

    @Message("反映人的姓名和电话不转给单位。")
    String withoutSubmitter();

    @Message("姓名、电话和文中的号码对代表仍是遮盖的。")
    String maskedForDeputy();

    @Message("确认提交")
    String confirm();

    @Message("返回修改")
    String change();
}
