package org.lianluo.portal.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of reviews. */
@MessageBundle("review")
public interface ReviewTexts {

    @Message("评审")
    String reviews();

    @Message("代表对最后一次办理结果仍不满意的建议，由评审组评审：维持答复，或者由承办单位重新办理。评审意见会告知代表。")
    String lead();

    @Message("还没有评审。")
    String none();

    @Message(
            "{#when what}{#is 'opened'}已启动评审。评审组召开后，请在本页登记评审结论。{#is 'upheld'}已登记结论：维持答复。代表会看到评审意见。{#is 'again'}已登记结论：重新办理。承办单位已收到，期限从今天起算。{/when}")
    String done(String what);

    @Message("第 {number} 次评审")
    String number(int number);

    @Message("评审组成员")
    String members();

    @Message("召开日期")
    String convenedOn();

    @Message("不早于登记日期，不晚于一年以后。")
    String convenedHint();

    @Message("评审结论")
    String outcome();

    @Message("等待评审组结论")
    String waiting();

    @Message("评审意见")
    String conclusion();

    @Message("不少于 20 字，写明评审依据和要求。代表会看到。")
    String conclusionHint();

    @Message("重新办理的单位")
    String units();

    @Message("结论为重新办理时选择；只列出办理结果仍不满意的单位。")
    String unitsHint();

    @Message("结论时间")
    String concludedAt();

    @Message("启动评审")
    String open();

    @Message("评审形式")
    String kind();

    @Message("3 至 15 人，每人写明姓名、单位和职务。")
    String membersHint();

    @Message("第 {number} 人姓名")
    String name(int number);

    @Message("第 {number} 人单位及职务")
    String office(int number);

    @Message("更多成员")
    String more();

    @Message("登记评审结论")
    String conclude();
}
