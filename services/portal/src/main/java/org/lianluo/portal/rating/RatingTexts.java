package org.lianluo.portal.rating;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of ratings through links. */
@MessageBundle("rating")
public interface RatingTexts {

    @Message("评价联络站工作")
    String title();

    @Message("不用登录，不记姓名。每个链接只能评价一次。")
    String lead();

    @Message("系统不记录哪个链接作出了哪个评价，每满五份评价才一并计入统计。")
    String privacy();

    @Message("您对这个联络站的工作满意吗？")
    String askStation();

    @Message("您对办理态度满意吗？")
    String askAttitude();

    @Message("您对办理结果满意吗？")
    String askResult();

    @Message("请评价您收到的答复。")
    String aboutAnswer();

    @Message("提交评价")
    String send();

    @Message("谢谢，您的评价已收到。")
    String thanks();

    @Message("现在可以关闭这个页面。")
    String thanksHint();

    @Message("这个链接已经评价过，不能再评。")
    String already();

    @Message("这个链接不能使用")
    String closed();

    @Message("链接已过有效期。请向联络站索取新的链接。")
    String expired();

    @Message("链接无效或者已作废。请核对地址，或者向联络站索取新的链接。")
    String unknown();

    @Message("有效期至")
    String validUntil();

    @Message("评价链接")
    String links();

    @Message("生成一个链接交给群众，群众不用登录就能评价一次。")
    String linksLead();

    @Message("生成评价本站的链接")
    String issueStation();

    @Message("生成评价这份答复的链接")
    String issueAnswer();

    @Message("交给反映人，请其评价办理态度和办理结果。已有链接的，先在评价链接列表里作废。")
    String issueAnswerHint();

    @Message("联络站")
    String station();

    @Message("生成时间")
    String issuedAt();

    @Message("查看社情民意")
    String opinion();

    @Message("没有评价链接。")
    String none();

    @Message("状态")
    String status();

    @Message("全部")
    String all();

    @Message("您的账号没有联络站。请联系管理员。")
    String noStation();

    @Message("评价链接已生成")
    String issued();

    @Message("链接只显示这一次。请现在让群众扫码，或者打印、抄送给本人。")
    String once();

    @Message("用手机扫码评价")
    String scan();

    @Message("返回评价链接")
    String toList();

    @Message("作废这个链接")
    String revoke();

    @Message("作废以后，拿到链接的人不能再评价。")
    String revokeHint();

    @Message("确认作废")
    String revokeSure();

    @Message("链接已作废。")
    String revoked();

    @Message("群众评价统计")
    String figures();

    @Message("每满五份评价计入一次，不显示五份以下的数字，也不显示谁作出了哪个评价。")
    String figuresLead();

    @Message("这段时间还没有满五份评价。")
    String figuresNone();

    @Message("起始日期")
    String from();

    @Message("截止日期")
    String to();

    @Message("联络站工作")
    String ofStation();

    @Message("办理态度")
    String attitude();

    @Message("办理结果")
    String result();

    @Message("评价总数")
    String total();

    @Message("评价内容")
    String question();
}
