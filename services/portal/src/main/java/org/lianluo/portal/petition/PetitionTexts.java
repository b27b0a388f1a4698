package org.lianluo.portal.petition;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on petition duty. */
@MessageBundle("petition")
public interface PetitionTexts {
    @Message("信访轮值")
    String title();

    @Message("代表按值班表接待来信来访。所反映的事项登记为意见，这里只记回执编号、转办和结果，不记来访人。")
    String lead();

    @Message("安排值班")
    String plan();

    @Message("同一代表一天只在一个地点值班。值班代表在待办中看到安排。")
    String planLead();

    @Message("统计")
    String figures();

    @Message("来信来访")
    String entries();

    @Message("接待代表或者人大机关转办、跟踪，直到办结。")
    String entriesLead();

    @Message("起日")
    String from();

    @Message("止日")
    String to();

    @Message("值班日期")
    String on();

    @Message("接待地点")
    String place();

    @Message("值班代表")
    String deputies();

    @Message("填代表编码，每行一个。")
    String deputiesHint();

    @Message("取消理由")
    String calledOffFor();

    @Message("还没有登记来信来访。")
    String noEntries();

    @Message("登记来访人的意见")
    String register();

    @Message("登记来信来访")
    String take();

    @Message("先登记意见，再把回执编号填在这里。")
    String takeLead();

    @Message("方式")
    String kind();

    @Message("意见回执编号")
    String receiptNumber();

    @Message("如 410402-20261215-000001。")
    String receiptHint();

    @Message("接待代表")
    String taker();

    @Message("调整值班代表")
    String change();

    @Message("取消值班")
    String callOff();

    @Message("理由")
    String reason();

    @Message("状态")
    String status();

    @Message("不限")
    String any();

    @Message("仅待我办理的")
    String toDo();

    @Message("接收日期")
    String takenOn();

    @Message("转办单位")
    String handedTo();

    @Message("结果")
    String result();

    @Message("办理过程")
    String course();

    @Message("还没有办理。")
    String nothingDone();

    @Message("转办")
    String handOn();

    @Message("跟踪")
    String followUp();

    @Message("办结")
    String end();

    @Message("日期")
    String day();

    @Message("说明")
    String note();

    @Message("不写人名、电话等个人信息。")
    String noteHint();

    @Message("查看")
    String show();

    @Message("值班次数")
    String duties();

    @Message("值班代表人数")
    String onDuty();

    @Message("接收")
    String taken();

    @Message("转办")
    String handedOn();

    @Message("办结")
    String ended();

    @Message("件数")
    String count();

    @Message("{#when what}{#is 'planned'}已安排值班。{#is 'changed'}已调整值班代表。{#is 'calledOff'}已取消值班。{#is 'taken'}已登记。{/when}")
    String done(String what);

    @Message("{#when what}{#is 'handedOn'}已转办。{#is 'followedUp'}已登记进展。{#is 'ended'}已办结。{/when}")
    String did(String what);
}
