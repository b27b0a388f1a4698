package org.lianluo.portal.poll;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a paper on a phone. */
@MessageBundle("paper")
public interface PaperTexts {

    @Message("无记名：谁也不知道您选了什么，提交后您自己也查不到。")
    String anonymous();

    @Message("本次记名：您的选择会被记录。")
    String named();

    @Message("每人只能提交一次，以第一次为准。")
    String once();

    @Message("您负责的事项不在票上。")
    String own();

    @Message("意见")
    String remark();

    @Message("与票分开存放。不要写电话、证件号码。")
    String remarkHint();

    @Message("不选的事项")
    String blankTitle();

    @Message("还有事项没有选择的，勾选后才能提交。")
    String blankHint();

    @Message("有的事项我不选；不选的作为无效票")
    String blank();

    @Message("代表身份")
    String mandate();

    @Message("查看另外的票")
    String otherMandates();

    @Message("您以 {number} 个代表身份在名册中，每个身份各有一张票，请逐张填写。")
    String mandates(int number);

    @Message("已离任")
    String departedShort();

    @Message("已领纸质票")
    String onPaperShort();

    @Message("提交")
    String send();

    @Message("已收到")
    String received();

    @Message("{day} 收到您的票。以后再提交不会改变。")
    String receivedOn(String day);

    @Message("您此前已经提交，以那一次为准；这次没有改变。")
    String already();

    @Message("您已领取会场纸质票，请在会场投票。")
    String onPaper();

    @Message("您在名册确定后离任，不再参加。")
    String departed();

    @Message("本次不用手机填写，请在会场投票。")
    String noPhone();

    @Message("现在不能填写。")
    String notOpen();

    @Message("查看测评或表决")
    String toResult();
}
