package org.lianluo.portal.mandate;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on deputies from day to day and on their mandates. */
@MessageBundle("mandate")
public interface MandateTexts {
    @Message("各项情况从哪天起到哪天止，都留有记录；更正不会抹去原来的记录。")
    String fileLead();

    @Message("所在日")
    String asOf();

    @Message("只看这一天有效的情况；不填看全部。")
    String asOfHint();

    @Message("记录截至日")
    String knownOn();

    @Message("按这一天结束时已登记的情况；不填按现在。")
    String knownOnHint();

    @Message("含已更正的记录")
    String superseded();

    @Message("情况")
    String facts();

    @Message("没有登记的情况。")
    String noFacts();

    @Message("起")
    String since();

    @Message("止")
    String until();

    @Message("至今")
    String openEnd();

    @Message("登记于")
    String recordedAt();

    @Message("已于此时更正")
    String supersededAt();

    @Message("登记情况")
    String enterFact();

    @Message("登记从哪天起的情况，可以是过去或将来的日子。同一天只能有一项的（如代表团），新的替代旧的。")
    String enterFactLead();

    @Message("种类")
    String factKind();

    @Message("内容")
    String factValue();

    @Message("进驻联络站填编码，如 410402-S001。")
    String factValueHint();

    @Message("起日")
    String validFrom();

    @Message("止日")
    String validTo();

    @Message("不知道何时结束就不填。")
    String validToHint();

    @Message("说明")
    String reason();

    @Message("只有代表工委能看到。")
    String reasonHint();

    @Message("更正")
    String correct();

    @Message("原来的记录保留，从现在起以更正后的为准。")
    String correctLead();

    @Message("是否撤销（从来没有这回事）")
    String withdrawn();

    @Message("更正理由")
    String correctReason();

    @Message("任职人员")
    String person();

    @Message("同一个人担任两级代表时，两个代表资格填同一个人员编码，统计人数时只算一人。")
    String personLead();

    @Message("人员编码")
    String personCode();

    @Message("保存")
    String link();

    @Message("任期事项")
    String course();

    @Message("当选、暂停和恢复执行职务、缺席大会。代表资格的终止须经公告后登记。")
    String courseLead();

    @Message("任期事项")
    String steps();

    @Message("没有登记的事项。")
    String noSteps();

    @Message("登记任期事项")
    String enterStep();

    @Message("事项")
    String stepKind();

    @Message("法定情形")
    String ground();

    @Message("暂停执行职务时选择（代表法第六十一条）。")
    String groundHint();

    @Message("日期")
    String onDay();

    @Message("文号")
    String document();

    @Message("说明")
    String note();

    @Message("缺席大会")
    String absences();

    @Message("未经批准两次不出席的，系统提出终止代表资格的事项，由代表工委处理（代表法第六十二条）。")
    String absencesLead();

    @Message("没有缺席记录。")
    String noAbsences();

    @Message("登记缺席")
    String enterAbsence();

    @Message("会议")
    String session();

    @Message("如：第十一届人民代表大会第五次会议。")
    String sessionHint();

    @Message("开幕日")
    String sessionDay();

    @Message("请假是否经批准")
    String approved();

    @Message("经批准")
    String approvedYes();

    @Message("未经批准")
    String approvedNo();

    @Message("理由")
    String absenceReason();

    @Message("更正缺席登记")
    String correctAbsence();

    @Message("提出终止代表资格")
    String propose();

    @Message("选择法定情形。提出后代表资格不变，公告后登记才终止。")
    String proposeLead();

    @Message("终止代表资格事项")
    String matters();

    @Message("提出的事项在公告登记之前不影响代表资格。")
    String mattersLead();

    @Message("待办")
    String waiting();

    @Message("全部")
    String all();

    @Message("提出时间")
    String proposedAt();

    @Message("登记公告")
    String announce();

    @Message("县级以上由常委会公告，乡镇由人民代表大会公告（代表法第六十三条）。登记后代表资格终止。")
    String announceLead();

    @Message("公告日")
    String announcedOn();

    @Message("终止日")
    String endsOn();

    @Message("公告文号")
    String announcement();

    @Message("不再处理")
    String drop();

    @Message("代表资格继续。")
    String dropLead();

    @Message("理由")
    String dropReason();

    @Message("代表人数")
    String figures();

    @Message("可以查过去任何一天的人数，也可以按过去某天已登记的情况来查。")
    String figuresLead();

    @Message("分组")
    String by();

    @Message("组别")
    String value();

    @Message("代表数")
    String deputies();

    @Message("其中暂停")
    String suspended();

    @Message("人数")
    String persons();

    @Message("合计")
    String whole();

    @Message("未登记")
    String unknownGroup();

    @Message("查看")
    String show();

    @Message(
            "{#when what}{#is 'recorded'}已登记。{#is 'corrected'}已更正。{#is 'linked'}已保存任职人员。{#is 'proposed'}已提出，待公告。{#is 'announced'}已登记公告，代表资格终止。{#is 'dropped'}已登记不再处理。{#is 'entered'}已新增。{#is 'changed'}已修改。{/when}")
    String done(String what);
}
