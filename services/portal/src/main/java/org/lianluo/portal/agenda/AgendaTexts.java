package org.lianluo.portal.agenda;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of meetings of the standing committee. */
@MessageBundle("agenda")
public interface AgendaTexts {

    @Message("常委会会议")
    String title();

    @Message("登记会议和要听取的报告后，法定时限（会前20日送征求意见、10日送报告、7日发组成人员；审计整改6个月）自动列入看板和提醒。")
    String lead();

    @Message("登记会议")
    String enter();

    @Message("会议名称")
    String name();

    @Message("会议日期")
    String on();

    @Message("报告")
    String reports();

    @Message("还没有列入报告。")
    String noReports();

    @Message("列入报告")
    String enterReport();

    @Message("报告名称")
    String reportTitle();

    @Message("报告种类")
    String kind();

    @Message("报告机关")
    String unit();

    @Message("征求意见的委员会")
    String committee();

    @Message("没有指定")
    String noCommittee();

    @Message("登记办结")
    String done();

    @Message("办结日期")
    String doneOn();

    @Message("文号")
    String documentNumber();

    @Message("已办结")
    String isDone();

    @Message("逾期办结")
    String late();

    @Message("不再办理")
    String dropped();

    @Message("会议已举行")
    String hold();

    @Message("会议当天或者之后登记。")
    String holdHint();

    @Message("改期")
    String move();

    @Message("没有办结的时限随会议日期一起调整。")
    String moveLead();

    @Message("取消会议")
    String cancel();

    @Message("取消后，本次会议的时限不再提醒。")
    String cancelLead();

    @Message("原因")
    String reason();

    @Message(
            "{#when what}{#is 'planned'}会议已登记。请列入报告。{#is 'entered'}报告已列入，时限已自动生成。{#is 'moved'}会议已改期，时限已调整。{#is 'held'}已登记会议举行。{#is 'cancelled'}会议已取消。{#is 'finished'}已登记办结。{/when}")
    String saved(String what);
}
