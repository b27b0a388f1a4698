package org.lianluo.portal.deputy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Help for a deputy. */
@MessageBundle("helpdeputy")
public interface DeputyHelpTexts {

    @Message("代表怎么使用")
    String title();

    @Message("在手机上就能办理。以下按先后顺序说明。")
    String lead();

    @Message("打开“待办”，查看请您转化的意见、请您联名的建议、待确认的沟通和待反馈的答复。")
    String s1();

    @Message("联络站请您转化的意见，可以采纳，也可以写明理由退回。")
    String s2();

    @Message("点“写建议”起草：一事一议，写清事由和建议，并逐项回答不得提出的事项。")
    String s3();

    @Message("点“保存并检查”，系统会提示缺什么、有没有个人信息，并列出相似的建议：在办的，和往年已答复的。")
    String s4();

    @Message("在“联名代表”中邀请同级代表；正文改动后，对方须重新确认。")
    String s5();

    @Message("全部确认后提交，代表工委登记编号并交办。")
    String s6();

    @Message("建议页面显示各单位是否签收、沟通、答复和解决，期限旁写明依据和剩余的工作日。")
    String s7();

    @Message("单位与您沟通后，请在建议页面确认。")
    String s8();

    @Message("收到答复后填写征询意见表，办理态度和办理结果分别评价；结果不满意的，会再次办理一次。")
    String s9();

    @Message("单位答复之前可以书面撤回：领衔代表先撤回，联名代表再各自撤回。")
    String s10();

    @Message("单位记录的沟通与实际不符的，点“与实际不符”并写明哪里不符。")
    String disagreement();

    @Message("邀请您参加的答复会列在“待办”中，会上当面答复的建议同样请您确认沟通。")
    String meetings();

    @Message("催促以后仍没有反馈的不计入满意度；以后补充的意见由代表工委决定是否采纳。")
    String remarks();

    @Message("会议期间要提议案的，打开“议案”起草，一次选好联名代表；十人以上（乡镇五人以上）确认以后提出，由主席团决定怎样处理。")
    String s11();

    @Message("单位承诺的事项在“承诺事项”中随时查看；第四季度会收到落实情况的回执，延期的请您知悉。")
    String commitments();

    @Message("您提出的建议被督办的，在“督办”查看问题、反馈和结果；视察中可以在那里提出约见。")
    String supervision();

    @Message("“问题清单”列出常委会交办的问题和整改率，可以逐项查看单位的方案、结果和核实情况。")
    String issues();

    @Message("待填写的测评和表决列在首页：逐项选择，提交后就算数，只能提交一次；无记名的，谁也查不到您选了什么。")
    String surveys();

    @Message("待办页面：按类别列出等待代表办理的事项。")
    String picture();

    @Message("“问卷”里是请您作答的问卷，每份一次。匿名问卷任何人都查不出您答了什么，所以提交后也不能修改。")
    String questionnaires();

    @Message("以几个代表身份参加同一测评或者表决的，每个身份各有一张票，请逐张填写。")
    String mandates();

    @Message("“双联系”里有您联系的站点、代表或者选民，每次联系后登记日期、方式和摘要，不写个人信息。“信访轮值”里有您的值班日；登记来信来访后转办、跟踪，直到办结。")
    String contacts();

    @Message("参加评议组的，在“工作评议、任后履职评价”登记视察、调查和评议意见；不能登记对自己所在单位的意见。")
    String evaluations();

    @Message("“承办单位考核”在评分期间，可以给办理过您的建议的单位评分；各代表评分取平均值。")
    String assessments();
}
