package org.lianluo.portal.commitment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the ledger of commitments. */
@MessageBundle("commitment")
public interface CommitmentTexts {

    @Message("承诺事项台账")
    String ledger();

    @Message("承办单位在答复中承诺的事项，跨年度跟踪，直到落实。最先到期的排在前面。")
    String ledgerLead();

    @Message("状态")
    String status();

    @Message("不限")
    String any();

    @Message("承办单位")
    String unit();

    @Message("承诺年份")
    String year();

    @Message("期限起")
    String from();

    @Message("期限止")
    String to();

    @Message("范围")
    String which();

    @Message("逾期未落实")
    String late();

    @Message("等我处理")
    String mine();

    @Message("逾期")
    String overdue();

    @Message("已延期{times}次")
    String postponedTimes(int times);

    @Message("承诺内容")
    String promise();

    @Message("完成时限")
    String due();

    @Message("原定时限")
    String firstDue();

    @Message("承诺时间")
    String promisedAt();

    @Message("答复文号")
    String document();

    @Message("代表建议")
    String suggestion();

    @Message("代表")
    String deputies();

    @Message("阶段目标")
    String milestones();

    @Message("没有登记阶段目标。")
    String noMilestones();

    @Message("{day}完成")
    String reachedOn(String day);

    @Message("计划{day}完成")
    String planned(String day);

    @Message("登记完成")
    String reach();

    @Message("登记阶段目标")
    String plan();

    @Message("阶段目标是落实承诺的一步，日期不晚于承诺事项的完成时限。代表会看到。")
    String planLead();

    @Message("目标内容")
    String content();

    @Message("计划完成日期")
    String planDue();

    @Message("提交")
    String send();

    @Message("完成日期")
    String on();

    @Message("说明")
    String note();

    @Message("延期")
    String postpone();

    @Message("不能按期落实的，写明新的完成时限和理由。代表会收到通知；原定时限仍然显示。承诺事项不能撤销。")
    String postponeLead();

    @Message("新的完成时限")
    String newDue();

    @Message("理由")
    String reason();

    @Message("写明为什么不能按期落实、还要做什么。")
    String reasonHint();

    @Message("登记落实")
    String fulfil();

    @Message("写明落实情况。一次答复的承诺事项全部落实后，请再次答复代表，代表再次反馈意见。")
    String fulfilLead();

    @Message("落实日期")
    String fulfilledOn();

    @Message("落实情况")
    String evidence();

    @Message("写清数量、地点、时间，代表可以据此核实。")
    String evidenceHint();

    @Message("佐证材料")
    String files();

    @Message("有照片、验收单等佐证材料的，先在交办件的附件中上传，再回到这里勾选。")
    String noFiles();

    @Message("上传附件")
    String addFiles();

    @Message("逾期落实")
    String keptLate();

    @Message("承诺事项已全部落实，请再次答复代表。")
    String followUp();

    @Message("承办单位已将完成时限延期，请知悉。理由见下方过程。")
    String toNote();

    @Message("已知悉")
    String takeNote();

    @Message("尚未知悉延期的代表")
    String notNoted();

    @Message("{year}年第四季度已向代表寄送落实情况")
    String stateGiven(int year);

    @Message("承诺事项落实情况回执")
    String receiptTitle();

    @Message("这是单位答复中承诺的事项在寄送时的落实情况。请评价落实工作；不满意的写明具体意见，由代表工委召集您和承办单位研究。评价不影响对答复的反馈。")
    String receiptLead();

    @Message("交办件")
    String assignment();

    @Message("查看承诺事项")
    String see();

    @Message(
            "{#when what}{#is 'planned'}已登记阶段目标。代表可以看到。{#is 'reached'}已登记完成。{#is 'postponed'}已延期。代表会收到通知。{#is 'fulfilled'}已登记落实。全部落实后请再次答复代表。{#is 'noted'}已知悉延期。{/when}")
    String done(String what);

    @Message("待再次答复")
    String toReplyAgain();

    @Message("承诺事项已全部落实的件，由经办人起草再次答复，负责人签发。")
    String toReplyAgainLead();
}
