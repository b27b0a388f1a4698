package org.lianluo.portal.reception;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of reception days. */
@MessageBundle("reception")
public interface ReceptionTexts {

    @Message("代表接待日")
    String title();

    @Message("代表在联络站当面听取群众意见，请在接待时间到站反映。")
    String lead();

    @Message("接待安排")
    String calendar();

    @Message("需要我办的")
    String waiting();

    @Message("从哪天起")
    String from();

    @Message("状态")
    String status();

    @Message("类型")
    String kind();

    @Message("全部")
    String any();

    @Message("安排接待日")
    String plan();

    @Message("准假")
    String excuse();

    @Message("取消准假")
    String excuseNot();

    @Message("准假的接待日单独统计，不算代表缺席；不登记请假原因。")
    String excuseLead();

    @Message("已准假")
    String excused();

    @Message("同一位代表当天只能在一处接待；按规定提前公告。")
    String planLead();

    @Message("编制年度接待计划")
    String planYear();

    @Message("按接待周期为全部站点排出全年接待日和代表，先试排查看结果，再正式编制。")
    String planYearLead();

    @Message("站点")
    String station();

    @Message("主任接待代表日不填")
    String noStation();

    @Message("接待日期")
    String heldOn();

    @Message("开始时间")
    String beginsAt();

    @Message("结束时间")
    String endsAt();

    @Message("例如 09:00")
    String timeHint();

    @Message("主题")
    String theme();

    @Message("议题")
    String topics();

    @Message("每行一个；主任接待代表日请填写一至三个")
    String topicsHint();

    @Message("接待代表")
    String deputies();

    @Message("填写代表编号，多位请用逗号隔开")
    String deputiesHint();

    @Message("已签到")
    String present();

    @Message("最迟公告日期")
    String announceBy();

    @Message("公告")
    String announce();

    @Message("换班")
    String replace();

    @Message("改期")
    String postpone();

    @Message("改期到")
    String newDay();

    @Message("取消接待")
    String cancel();

    @Message("理由")
    String reason();

    @Message("进入接待台")
    String desk();

    @Message("接待台")
    String deskTitle();

    @Message("开始接待")
    String open();

    @Message("接待日当天才能开始。")
    String openHint();

    @Message("代表签到")
    String signIn();

    @Message("取号")
    String draw();

    @Message("排号")
    String queue();

    @Message("号")
    String number();

    @Message("还没有群众取号。")
    String noVisits();

    @Message("叫号")
    String call();

    @Message("接待登记")
    String hear();

    @Message("未接待离开")
    String leave();

    @Message("接待登记")
    String hearTitle();

    @Message("先登记社情民意，再勾选这位群众反映的意见；没有需要登记的，直接保存。")
    String hearLead();

    @Message("登记社情民意")
    String register();

    @Message("本次接待登记的意见")
    String raised();

    @Message("还没有登记意见。")
    String noneRaised();

    @Message("保存")
    String save();

    @Message("结束接待")
    String close();

    @Message("接待纪要")
    String minutes();

    @Message("不要填写个人信息")
    String minutesHint();

    @Message("接待情况")
    String figures();

    @Message("参加代表人次")
    String attendances();

    @Message("接待群众人数")
    String visitors();

    @Message("收集意见件数")
    String items();

    @Message("更正接待情况")
    String correct();

    @Message("归档")
    String archive();

    @Message("改期后的接待日")
    String successor();

    @Message("接待日数")
    String days();

    @Message("今年接待情况")
    String sums();

    @Message(
            "{#when what}{#is 'raised'}问题已登记。{#is 'answered'}答复已登记。{#is 'revoked'}日历地址已停用。{#is 'planned'}接待日已安排。{#is 'announced'}已公告。{#is 'replaced'}已换班。{#is 'excused'}准假情况已登记。{#is 'postponed'}已改期，请公告新的接待日。{#is 'cancelled'}已取消。{#is 'opened'}已开始接待。{#is 'signed'}已签到。{#is 'drawn'}已取号。{#is 'called'}已叫号。{#is 'heard'}已登记。{#is 'left'}已登记离开。{#is 'closed'}接待已结束。{#is 'corrected'}已更正。{#is 'archived'}已归档。{#is 'made'}年度接待计划已编制。{/when}")
    String saved(String what);
}
