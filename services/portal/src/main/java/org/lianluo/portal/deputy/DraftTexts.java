package org.lianluo.portal.deputy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for writing a suggestion. */
@MessageBundle("draft")
public interface DraftTexts {

    @Message("还没有联名代表。")
    String noCosponsors();

    @Message("移除 {who}")
    String remove(String who);

    @Message("邀请代表")
    String askWhom();

    @Message("同一级人大的在任代表。")
    String askHint();

    @Message("邀请联名")
    String ask();

    @Message("只有领衔代表能在草稿阶段邀请或移除联名代表。")
    String leadOnly();

    @Message("问题、现状和调研情况，提交时至少 20 字。不要写个人信息。")
    String factsHint();

    @Message("希望怎么办，提交时至少 10 字。")
    String proposalsHint();

    @Message("要求不公开这件建议")
    String confidentialAsk();

    @Message("不公开的理由")
    String confidentialReason();

    @Message("您采纳的意见。建议答复后，反映人会得到答复。")
    String basedOnHint();

    @Message("提交前检查")
    String quality();

    @Message("可以提交。")
    String submittable();

    @Message(
            "{#when field}{#is '/facts'}事由还没有写够 20 字。{#is '/proposals'}建议还没有写够 10 字。{#is '/sessionNumber'}还没有写第几次会议。{#is '/confidentialReason'}还没有写不公开的理由。{/when}")
    String missing(String field);

    @Message(
            "{#when field}{#is '/title'}标题含有个人号码，请删去。{#is '/facts'}事由含有个人号码，请删去。{#is '/proposals'}建议含有个人号码，请删去。{/when}")
    String personal(String field);

    @Message("还没有回答：{matter}")
    String unanswered(String matter);

    @Message("属于不得提出的事项：{matter}")
    String affirmed(String matter);

    @Message("等 {who} 确认联名")
    String waitsFor(String who);

    @Message("正文有 {percent}% 与依据的意见相同；到 80% 不能提交，请写自己的调研。")
    String copied(int percent);

    @Message("建议承办单位在保存草稿后选择。")
    String unitLater();

    @Message("以哪个代表身份领衔")
    String leadAs();

    @Message("决定向哪一级人大提出，以后不能更改。")
    String leadAsHint();

    @Message("标题")
    String title();

    @Message("一事一议：关于……的建议。")
    String titleHint();

    @Message("提出时间")
    String occasion();

    @Message("届次")
    String term();

    @Message("第几次会议")
    String sessionNumber();

    @Message("大会期间提出的填写。")
    String sessionHint();

    @Message("不得提出的事项")
    String checklist();

    @Message("逐项回答这件建议是否属于。全部为“否”才能提交。")
    String checklistHint();

    @Message("保存后检查缺什么、有没有个人信息，并列出相似的建议。")
    String saveHint();

    @Message("保存并检查")
    String check();

    @Message("保存并返回")
    String save();

    @Message("正文改动后，联名代表须重新确认。")
    String confirmAgain();
}
