package org.lianluo.portal.reception;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of plans of a year, and of calendars to subscribe to. */
@MessageBundle("roster")
public interface RosterTexts {

    @Message("年份")
    String year();

    @Message("每次接待代表人数")
    String perDay();

    @Message("代表请假")
    String absences();

    @Message("每行一位：代表编号|开始日期|结束日期，例如“D410402-0001|2027-03-01|2027-03-31”")
    String absencesHint();

    @Message("试排")
    String tryOut();

    @Message("正式编制")
    String make();

    @Message("试排结果")
    String outcome();

    @Message("站点数")
    String stations();

    @Message("代表接待人次")
    String assigned();

    @Message("代表最少次数")
    String fewest();

    @Message("代表最多次数")
    String most();

    @Message("接待周期")
    String cycle();

    @Message("该年度节假日安排尚未公布，公布后可能需要改期。")
    String provisional();

    @Message("未能安排的情况")
    String gaps();

    @Message("全部安排完毕。")
    String noGaps();

    @Message("缺少次数")
    String missing();

    @Message("接待日（前500个）")
    String days500();

    @Message("查看接待安排")
    String seeDays();

    @Message("订阅接待日历")
    String feeds();

    @Message("把地址加到手机或电脑的日历中，接待安排变动后会自动更新。任何人有了地址就能看到已公告的接待日，不再需要时请停用。")
    String feedsLead();

    @Message("日历地址只显示这一次，请现在复制：")
    String feedMade();

    @Message("下载日历")
    String feedLink();

    @Message("订阅该站点的接待日")
    String feedOfStation();

    @Message("订阅本人的接待日")
    String feedOfDeputy();

    @Message("停用")
    String feedRevoke();

    @Message("已停用")
    String feedRevoked();

    @Message("代表提出的问题")
    String points();

    @Message("当场没有答复的问题继续办理，全部答复后才能归档。")
    String pointsLead();

    @Message("登记问题")
    String pointRaise();

    @Message("承办单位")
    String pointUnit();

    @Message("填写单位编号，由主任直接答复的不填")
    String pointUnitHint();

    @Message("问题")
    String point();

    @Message("答复内容")
    String pointAnswer();

    @Message("登记答复")
    String pointAnswered();
}
