package org.lianluo.portal.standing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of standards, stars and lists of the best. */
@MessageBundle("standing")
public interface StandingTexts {

    @Message("达标与星级")
    String title();

    @Message("建站标准")
    String standards();

    @Message("各地对联络站的要求不同，标准由本地区制定。随系统提供的两项仅供参考。")
    String standardsLead();

    @Message("登记标准")
    String enterStandard();

    @Message("修改标准")
    String changeStandard();

    @Message("编码")
    String code();

    @Message("大写字母、数字和下划线，登记后不能更改，例如 LIUYOU")
    String codeHint();

    @Message("适用地区")
    String jurisdiction();

    @Message("填写本地区的行政区划代码，登记后不能更改。DEFAULT 表示全部地区，由系统管理员维护。")
    String jurisdictionHint();

    @Message("名称")
    String name();

    @Message("依据")
    String basis();

    @Message("项目")
    String items();

    @Message("每行一项：编码|内容|分值，选配的再加“|选配”，例如“PLACE|有固定场所|10”")
    String itemsHint();

    @Message("各星级所需分数")
    String starPoints();

    @Message("从一星开始逐级升高，用逗号分开，例如“60,70,80”；不评星级的不填。")
    String starPointsHint();

    @Message("保存")
    String save();

    @Message("选配")
    String optional();

    @Message("满分 {points} 分")
    String most(int points);

    @Message("{stars} 星需 {points} 分")
    String starNeeds(int stars, int points);

    @Message("已达标，{day}")
    String complete(String day);

    @Message("尚未达标")
    String incomplete();

    @Message("有")
    String met();

    @Message("没有")
    String unmet();

    @Message("未查看")
    String unseen();

    @Message("登记检查情况")
    String check();

    @Message("项目")
    String item();

    @Message("是否达到")
    String isMet();

    @Message("佐证")
    String evidence();

    @Message("写明看到了什么，所有人都能看到。")
    String evidenceHint();

    @Message("查看日期")
    String on();

    @Message("星级")
    String stars();

    @Message("{count} 星")
    String starCount(int count);

    @Message("该站点没有星级。")
    String noStars();

    @Message("星级申报")
    String apply();

    @Message("申报星级")
    String claimedStars();

    @Message("评星标准")
    String standard();

    @Message("申报说明")
    String statement();

    @Message("提交申报")
    String send();

    @Message("联络站星级")
    String ratings();

    @Message("已授牌的星级向所有人公开。")
    String ratingsLead();

    @Message("需要我办的")
    String waiting();

    @Message("全部")
    String all();

    @Message("状态")
    String status();

    @Message("站点")
    String station();

    @Message("得分")
    String points();

    @Message("牌匾编号")
    String plaqueNumber();

    @Message("授牌日期")
    String awardedOn();

    @Message("复核期限")
    String recheckDue();

    @Message("不予通过理由")
    String refusedFor();

    @Message("评审记录")
    String reviews();

    @Message("还没有评审。")
    String noReviews();

    @Message("评审打分")
    String review();

    @Message("每个项目评一次分，星级由总分得出，不超过申报星级。")
    String reviewLead();

    @Message("年度复核")
    String recheck();

    @Message("复核后星级保持或者下降，达不到一星的取消。")
    String recheckLead();

    @Message("评审日期")
    String reviewedOn();

    @Message("说明")
    String remark();

    @Message("授牌")
    String award();

    @Message("不予通过")
    String refuse();

    @Message("理由")
    String reason();

    @Message("撤回申报")
    String withdraw();

    @Message("最佳联络站")
    String best();

    @Message("每份名单写明从多少个站点中选出。")
    String bestLead();

    @Message("公布名单")
    String publish();

    @Message("年度")
    String year();

    @Message("评选依据")
    String bestBasis();

    @Message("站点编码")
    String stationCodes();

    @Message("按名次每行一个，例如 410402-S001")
    String stationCodesHint();

    @Message("从 {count} 个站点中选出")
    String comparedWith(int count);

    @Message("撤销名单")
    String revoke();

    @Message("已撤销：{reason}")
    String revoked(String reason);

    @Message("{complete} 个站点达标，共 {stations} 个；本年度新达标 {within} 个")
    String figures(long complete, long stations, long within);

    @Message(
            "{#when what}{#is 'saved'}标准已保存。{#is 'checked'}检查情况已登记。{#is 'applied'}申报已提交，等待评审。{#is 'reviewed'}评审已登记，请核对得分后授牌或者不予通过。{#is 'awarded'}已授牌，一年内复核。{#is 'refused'}已不予通过。{#is 'rechecked'}复核已登记。{#is 'withdrawn'}申报已撤回。{#is 'published'}名单已公布。{#is 'revoked'}名单已撤销。{/when}")
    String saved(String what);
}
