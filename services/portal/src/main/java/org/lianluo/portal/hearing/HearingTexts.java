package org.lianluo.portal.hearing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of hearings. */
@MessageBundle("hearing")
public interface HearingTexts {

    @Message("面对面问效、听证")
    String title();

    @Message("单位当面答复代表的会：面对面问效、面对面听证、约见。记录提问、答复和追办事项，追办事项全部确认后办结。")
    String lead();

    @Message("安排听证")
    String plan();

    @Message("填写时间、地点、主持人、应询单位和邀请的代表。单位和代表会收到通知。")
    String planLead();

    @Message("所属督办事项")
    String ofCase();

    @Message("安排面对面问效")
    String toPlan();

    @Message("本督办事项的听证")
    String ofThisCase();

    @Message("形式")
    String kind();

    @Message("状态")
    String status();

    @Message("范围")
    String which();

    @Message("不限")
    String any();

    @Message("等我处理")
    String waiting();

    @Message("全部听证")
    String all();

    @Message("名称")
    String name();

    @Message("时间")
    String startsAt();

    @Message("地点")
    String place();

    @Message("主持人")
    String chair();

    @Message("姓名和职务")
    String chairHint();

    @Message("应询单位")
    String units();

    @Message("邀请的代表")
    String deputies();

    @Message("每行一个代表代码")
    String deputiesHint();

    @Message("安排")
    String send();

    @Message("到会代表")
    String present();

    @Message("单位到会人员")
    String persons();

    @Message("单位（第{number}人）")
    String personUnit(int number);

    @Message("姓名（第{number}人）")
    String personName(int number);

    @Message("职务（第{number}人）")
    String personPost(int number);

    @Message("更多到会人员")
    String morePersons();

    @Message("听证笔录")
    String minutes();

    @Message("写明通报、提问、答复的要点；不写个人电话和证件号码。")
    String minutesHint();

    @Message("改期理由")
    String postponedFor();

    @Message("取消理由")
    String cancelReason();

    @Message("登记召开时间")
    String heldAt();

    @Message("结束时间")
    String endedAt();

    @Message("登记召开情况")
    String hold();

    @Message("会议结束后登记。到会代表计入面对面问效人数。")
    String holdLead();

    @Message("改期")
    String postpone();

    @Message("新的时间")
    String newTime();

    @Message("新的地点")
    String newPlace();

    @Message("不变的不填")
    String samePlace();

    @Message("理由")
    String reason();

    @Message("取消听证")
    String cancel();

    @Message("取消后通知单位和代表。")
    String cancelLead();

    @Message("办结听证")
    String close();

    @Message("所有问题已答复，追办事项已全部确认。")
    String closeLead();

    @Message("代表提问")
    String questions();

    @Message("尚无提问。")
    String noQuestions();

    @Message("登记代表提问")
    String ask();

    @Message("会前登记的问题供单位准备；会上的问题由到会代表提出。")
    String askLead();

    @Message("提问代表")
    String asker();

    @Message("应询单位")
    String unit();

    @Message("问题")
    String question();

    @Message("答复")
    String answer();

    @Message("写明会上的答复。")
    String answerHint();

    @Message("答复人")
    String answeredFor();

    @Message("待答复")
    String notAnswered();

    @Message("本事项现在不需要您办理。")
    String notYours();

    @Message("追办事项")
    String followUps();

    @Message("尚无追办事项。")
    String noFollowUps();

    @Message("交办追办事项")
    String followUp();

    @Message("写明要做什么和期限。到期前后会预警，看板同时列出。")
    String followUpLead();

    @Message("追办内容")
    String matter();

    @Message("追办期限")
    String due();

    @Message("报送追办结果")
    String report();

    @Message("办理结果")
    String result();

    @Message("写明做了什么、何时完成。")
    String resultHint();

    @Message("确认追办结果")
    String judge();

    @Message("属实的确认；不足的退回，另定期限。")
    String judgeLead();

    @Message("是否确认")
    String confirmed();

    @Message("说明")
    String note();

    @Message("退回后的期限")
    String newDue();

    @Message("确认的不填。")
    String newDueHint();

    @Message("逾期")
    String late();

    @Message("退回{number}次")
    String sentBack(int number);

    @Message("登记会上反映的意见")
    String toReport();

    @Message("提出场合")
    String raisedAt();

    @Message("会上反映的意见，登记后注明提出场合。")
    String raisedHere();

    @Message(
            "{#when what}{#is 'planned'}已安排。单位和代表会收到通知。{#is 'postponed'}已改期。单位和代表会收到通知。{#is 'held'}已登记召开情况。{#is 'asked'}已登记提问。{#is 'answered'}已登记答复。{#is 'set'}已交办追办事项。单位会收到通知。{#is 'reported'}已报送追办结果。{#is 'judged'}已登记确认或退回。{#is 'closed'}已办结。{#is 'cancelled'}已取消。单位和代表会收到通知。{/when}")
    String done(String what);
}
