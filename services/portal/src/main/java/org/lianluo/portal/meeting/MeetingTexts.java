package org.lianluo.portal.meeting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of reply meetings. */
@MessageBundle("meeting")
public interface MeetingTexts {

    @Message("面对面答复会")
    String meetings();

    @Message("承办单位和代表见面，当面答复一件或几件建议。会后登记纪要，当面答复的即为一次沟通，由代表确认。")
    String lead();

    @Message("安排答复会")
    String plan();

    @Message("先选择在会上答复的建议。会办单位不单独答复，不在其列。")
    String chooseLead();

    @Message("现在没有可以在答复会上答复的建议。")
    String nothingToAnswer();

    @Message("答复的建议")
    String agenda();

    @Message("下一步")
    String next();

    @Message("会议名称")
    String title();

    @Message("开始时间")
    String startsAt();

    @Message("格式为“年-月-日 时:分”，例如 2027-03-16 09:30；不早于交办时间。")
    String startsHint();

    @Message("地点")
    String place();

    @Message("邀请的代表")
    String deputies();

    @Message("代表和承办单位会收到通知。")
    String told();

    @Message("安排")
    String send();

    @Message("重新选择建议")
    String chooseAgain();

    @Message("参加单位")
    String units();

    @Message(
            "{#when what}{#is 'planned'}已安排。代表和承办单位会收到通知。{#is 'held'}已登记召开情况。到会代表会收到请其确认的沟通。{#is 'cancelled'}已取消。代表和承办单位会收到通知。{/when}")
    String done(String what);

    @Message("登记召开情况")
    String hold();

    @Message("会议纪要")
    String minutes();

    @Message("写明答复了哪些建议、代表的意见和要落实的事项。")
    String minutesHint();

    @Message("到会代表")
    String present();

    @Message("当面答复的建议")
    String answered();

    @Message("没有代表到会的建议不能算当面答复。")
    String answeredHint();

    @Message("会议开始以后才能登记。")
    String notYet();

    @Message("取消答复会")
    String cancel();

    @Message("取消理由")
    String reason();

    @Message("记录时间")
    String endedAt();

    @Message("没有答复会。")
    String none();
}
