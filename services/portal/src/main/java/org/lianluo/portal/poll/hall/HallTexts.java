package org.lianluo.portal.poll.hall;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a hall: papers, counts and the display. */
@MessageBundle("hall")
public interface HallTexts {

    @Message("发出纸质票")
    String issue();

    @Message("领了纸质票就不能再用手机填写，用手机填过的也不能再领。重复登记同一个人没有影响。")
    String issueLead();

    @Message("领票人员")
    String who();

    @Message("名册中没有还能领票的人员：都已领票或者离任。")
    String nobody();

    @Message("应当回避，不测评：第 {items} 项")
    String ownItems(String items);

    @Message("录入计票结果")
    String count();

    @Message("两名计票人各自清点、各自录入，录入前看不到对方的结果。每项的有效票与无效票相加，应当等于收回票数。")
    String countLead();

    @Message("发出票数")
    String issued();

    @Message("收回票数")
    String returned();

    @Message("用表决器或者举手的，填到会并能够表决的人数。")
    String issuedHint();

    @Message("用表决器或者举手的，填按了表决器或者举了手的人数。")
    String returnedHint();

    @Message("事项")
    String item();

    @Message("无效票")
    String voided();

    @Message("{item} {mark}")
    String field(String item, String mark);

    @Message("差异处理记录")
    String record();

    @Message("写明和谁一起、怎样复核原票，以什么为准。")
    String recordHint();

    @Message("由总监票人裁定")
    String decide();

    @Message("两名计票人的结果不一致。请总监票人复核原票后录入，并写明记录。")
    String decideLead();

    @Message("录入")
    String enter();

    @Message("您已录入，等另一名计票人录入。")
    String waits();

    @Message("两名计票人的结果不一致，等总监票人裁定。")
    String differs();

    @Message("结果一致，或者已经裁定，可以计票。")
    String settled();

    @Message("截止以后才能录入计票结果。")
    String notNow();

    @Message("核对计票结果")
    String comparison();

    @Message("已有 {number} 名计票人录入。")
    String entered(Integer number);

    @Message("本人录入")
    String own();

    @Message("第 {number} 份")
    String entry(int number);

    @Message("总监票人裁定")
    String decision();

    @Message("不一致")
    String difference();

    @Message("发出或收回票数不一致。")
    String papersDiffer();

    @Message("会场大屏")
    String display();

    @Message("到会")
    String present();

    @Message("全体")
    String base();

    @Message("已提交")
    String sent();

    @Message("已发纸质票")
    String handed();

    @Message("尚未开始")
    String waiting();

    @Message("正在进行")
    String running();

    @Message("已截止，正在计票")
    String counting();

    @Message("作废")
    String isVoid();
}
