package org.lianluo.portal.attention;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of idle stations and deputies who never come. */
@MessageBundle("attention")
public interface AttentionTexts {

    @Message("闲置站点、未进站代表")
    String title();

    @Message("系统按规定的期限提醒：多久没有使用的站点、多久没有进站的代表。只是提醒，不作任何处理。")
    String lead();

    @Message("需要处理的")
    String waiting();

    @Message("全部")
    String all();

    @Message("全部")
    String any();

    @Message("类型")
    String kind();

    @Message("状态")
    String status();

    @Message("自何日起")
    String since();

    @Message("第一次未签到")
    String missedFrom();

    @Message("最近一次")
    String lastSeen();

    @Message("没有记录")
    String never();

    @Message("认定规则")
    String rule();

    @Message("提醒时间")
    String foundAt();

    @Message("未签到次数")
    String missed();

    @Message("准假次数（不计）")
    String excused();

    @Message("情况说明")
    String explanation();

    @Message("写明原因，例如站点改造、代表因病请假；不写与此无关的个人情况。站点重新使用、代表进站后自动结束。")
    String explainLead();

    @Message("提交说明")
    String explain();

    @Message("说明时间")
    String explainedAt();

    @Message("结束时间")
    String endedAt();

    @Message("{#when what}{#is 'explained'}说明已提交。{/when}")
    String saved(String what);
}
