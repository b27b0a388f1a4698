package org.lianluo.portal.appraisal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the assessment of units. */
@MessageBundle("appraisal")
public interface AppraisalTexts {

    @Message("承办单位考核")
    String title();

    @Message("按考核办法逐年给承办单位计分排名；单位自评，代表和机关评分，结束评分以后评优、公布。")
    String lead();

    @Message("没有考核。")
    String none();

    @Message("年度")
    String year();

    @Message("{year}年度")
    String ofYear(int year);

    @Message("状态")
    String status();

    @Message("全部")
    String any();

    @Message("拟定考核")
    String prepare();

    @Message("调整方案")
    String change();

    @Message("名称")
    String name();

    @Message("例如：2026年度代表建议承办单位考核。")
    String nameHint();

    @Message("考核办法")
    String scheme();

    @Message("开始评分时按当时的内容固定下来。")
    String schemeHint();

    @Message("考核分组")
    String groups();

    @Message("一行一组：组名 | 单位代码，代码之间用空格分开。每个单位只写一次。")
    String groupsHint();

    @Message("保存方案")
    String save();

    @Message("排名")
    String ranking();

    @Message("开始评分以后显示各单位的得分。")
    String noUnits();

    @Message("评分期间的得分和排名按当天的数据计算，结束评分时固定。")
    String provisional();

    @Message("单位")
    String unit();

    @Message("得分")
    String score();

    @Message("总排名")
    String rank();

    @Message("组内排名")
    String groupRank();

    @Message("承办件数")
    String workload();

    @Message("会办件得分")
    String coScore();

    @Message("会办件数")
    String coWorkload();

    @Message("不排名")
    String unranked();

    @Message("分项得分和依据")
    String parts();

    @Message("指标")
    String indicator();

    @Message("分值")
    String most();

    @Message("依据")
    String facts();

    @Message("没有可计的数据")
    String unmeasured();

    @Message("评分 {count} 个")
    String marksGiven(int count);

    @Message("计 {count} 件")
    String itemsMeasured(int count);

    @Message("逐件得分")
    String items();

    @Message("第 {number} 号建议")
    String item(int number);

    @Message("单位整体")
    String wholeUnit();

    @Message("评分")
    String mark();

    @Message("请填写您评分的项目；空着的不提交，以前填过的可以修改。")
    String markHint();

    @Message("得分，0 至 {most}")
    String pointsUpTo(String most);

    @Message("扣分，0 至 {most}")
    String offUpTo(String most);

    @Message("说明")
    String remark();

    @Message("提交评分")
    String give();

    @Message("开始评分")
    String start();

    @Message("开始以后考核办法固定，单位和代表会收到通知，可以评分。")
    String startHint();

    @Message("结束评分")
    String close();

    @Message("机关评分填齐以后可以结束；数据、得分和排名从此固定。")
    String closeHint();

    @Message("重新评分")
    String reopen();

    @Message("得分和评优名单作废，已有的评分保留，可以修改。")
    String reopenHint();

    @Message("理由")
    String reason();

    @Message("评优")
    String award();

    @Message("评优名单")
    String awards();

    @Message("名单名称")
    String awardName();

    @Message("同名的名单会被替换；一个单位也不选，名单取消。")
    String awardHint();

    @Message("名额")
    String places();

    @Message("限于分组")
    String onlyGroup();

    @Message("入选单位")
    String chosen();

    @Message("有得分更高的单位未入选时，请说明理由")
    String passedOver();

    @Message("同分未入选")
    String tied();

    @Message("公布结果")
    String publish();

    @Message("公布以后所有人都可以查看得分、排名和评优名单，不能再改。")
    String publishHint();

    @Message("取消考核")
    String cancel();

    @Message("满分 {points}")
    String full(String points);

    @Message(
            "{#when what}{#is 'prepared'}考核已拟定。{#is 'changed'}方案已调整。{#is 'started'}已开始评分，单位和代表会收到通知。{#is 'closed'}评分已结束，得分和排名已固定。{#is 'reopened'}已重新评分。{#is 'awarded'}评优名单已保存。{#is 'published'}考核结果已公布。{#is 'cancelled'}考核已取消。{#is 'marked'}评分已提交。{#is 'entered'}考核办法已登记。{#is 'schemeChanged'}考核办法已修改。{/when}")
    String done(String what);
}
