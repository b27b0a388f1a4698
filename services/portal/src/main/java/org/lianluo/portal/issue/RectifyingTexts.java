package org.lianluo.portal.issue;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the forms by which lists are written, and items planned, reported and verified. */
@MessageBundle("rectifying")
public interface RectifyingTexts {

    @Message("拟定问题清单")
    String prepare();

    @Message("先拟定清单，再写审议意见书、增列问题，最后交办。")
    String prepareLead();

    @Message("增加子清单")
    String preparePart();

    @Message("本清单是上级清单的一部分，合计时每个问题只计一次。")
    String partLead();

    @Message("标题")
    String listTitle();

    @Message("跟踪的委员会")
    String committee();

    @Message("暂不确定")
    String noCommittee();

    @Message("拟写审议意见书")
    String write();

    @Message("修改审议意见书")
    String rewrite();

    @Message("交办以前可以修改。办理时限不填的，按本地规定计算。")
    String writeLead();

    @Message("办理时限（数字）")
    String limitNumber();

    @Message("办理时限（单位）")
    String limitUnit();

    @Message("预算、审计类必填，整改最长期限自该日起算。")
    String auditNeeds();

    @Message("保存")
    String save();

    @Message("增列问题")
    String add();

    @Message("每项写一个问题。责任单位可以交办前再确定。")
    String addLead();

    @Message("问题（第{number}项）")
    String contentOf(int number);

    @Message("问题分类（第{number}项）")
    String classOf(int number);

    @Message("责任单位（第{number}项）")
    String unitOf(int number);

    @Message("更多问题")
    String more();

    @Message("交办")
    String handOver();

    @Message("交办后清单不能再修改，整改方案和整改结果的期限开始计算，责任单位会收到通知。")
    String handOverLead();

    @Message("交办日期")
    String handOverOn();

    @Message("写好审议意见书、列好问题后即可交办。")
    String toHandOver();

    @Message("确定责任单位")
    String nameUnit();

    @Message("报送整改方案")
    String givePlan();

    @Message("方案内容")
    String planText();

    @Message("写明整改措施、责任人和完成时间。")
    String planHint();

    @Message("文号")
    String documentNumber();

    @Message("开始整改")
    String start();

    @Message("确认已按方案开始整改。")
    String startLead();

    @Message("报送整改结果")
    String report();

    @Message("整改结果")
    String resultText();

    @Message("写明做了什么、效果如何。")
    String resultHint();

    @Message("整改完成日期")
    String rectifiedOn();

    @Message("提出意见")
    String comment();

    @Message("整改结果先由委员会提出意见，之后才能核实或者责成继续整改。")
    String commentLead();

    @Message("对整改结果的意见")
    String commentText();

    @Message("核实销号")
    String verify();

    @Message("写明现场、材料中能证明已整改的内容。")
    String evidenceHint();

    @Message("责成继续整改")
    String carryOn();

    @Message("写明理由和新的期限，责任单位会收到通知。")
    String carryOnLead();

    @Message("理由")
    String reason();

    @Message("继续整改期限")
    String until();

    @Message(
            "{#when what}{#is 'prepared'}已拟定清单。请拟写审议意见书并增列问题。{#is 'written'}已保存审议意见书。{#is 'added'}已增列问题。{#is 'handed'}已交办。责任单位会收到通知。{#is 'named'}已确定责任单位。{#is 'planned'}已报送整改方案。{#is 'started'}已开始整改。{#is 'reported'}已报送整改结果。委员会先提出意见。{#is 'commented'}已提出意见。{#is 'verified'}已核实销号。{#is 'continued'}已责成继续整改。责任单位会收到通知。{/when}")
    String said(String what);
}
