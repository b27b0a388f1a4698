package org.lianluo.portal.legislation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of drafts for comment. */
@MessageBundle("legislation")
public interface LegislationTexts {

    @Message("立法征求意见")
    String title();

    @Message("法规草案逐条征求意见，每条意见的采纳情况都会反馈。")
    String lead();

    @Message("登记草案")
    String enter();

    @Message("先登记草案，核对后再公布征求意见。")
    String enterLead();

    @Message("草案名称")
    String name();

    @Message("征求意见机关")
    String maker();

    @Message("起草说明")
    String background();

    @Message("条款")
    String articles();

    @Message("每行一条：条款编号|条文，例如“第五条|公民应当爱护公共环境。”")
    String articlesHint();

    @Message("立法联系点")
    String points();

    @Message("向社会公开征求意见")
    String openToAll();

    @Message("截止日期")
    String lastDay();

    @Message("状态")
    String status();

    @Message("全部")
    String any();

    @Message("需要我办的")
    String waiting();

    @Message("待反馈、待签收")
    String waitsFor();

    @Message("全部草案")
    String all();

    @Message("提出意见")
    String comment();

    @Message("不需要登录，也不记录提出人。请不要填写个人信息。")
    String commentLead();

    @Message("条款")
    String article();

    @Message("草案整体")
    String whole();

    @Message("意见")
    String text();

    @Message("代哪个联系点提出")
    String pointOf();

    @Message("本人意见")
    String own();

    @Message("提交意见")
    String send();

    @Message("联系点签收")
    String acknowledge();

    @Message("没有意见，或者已经看过采纳情况反馈的，请签收。")
    String acknowledgeLead();

    @Message("公布征求意见")
    String publish();

    @Message("延长期限")
    String extend();

    @Message("截止征求意见")
    String close();

    @Message("反馈采纳情况")
    String report();

    @Message("意见全部整理后，向联系点和社会公众反馈。")
    String reportLead();

    @Message("撤回草案")
    String withdraw();

    @Message("理由")
    String reason();

    @Message("查看和整理意见")
    String comments();

    @Message("意见")
    String commentsTitle();

    @Message("还没有意见。")
    String noComments();

    @Message("只看待整理的")
    String unsorted();

    @Message("导出意见表")
    String export();

    @Message("整理")
    String sort();

    @Message("意见类别")
    String category();

    @Message("采纳情况")
    String outcome();

    @Message("说明")
    String explanation();

    @Message("意见统计")
    String figures();

    @Message("合计")
    String sum();

    @Message("意见数")
    String count();

    @Message("待整理")
    String toSort();

    @Message("公开征求意见")
    String isPublic();

    @Message("只向联系点征求意见")
    String isForPoints();

    @Message(
            "{#when what}{#is 'entered'}草案已登记，请核对后公布。{#is 'published'}已公布征求意见。{#is 'extended'}期限已延长。{#is 'closed'}已截止，请逐条整理意见。{#is 'reported'}采纳情况已反馈。{#is 'withdrawn'}草案已撤回。{#is 'commented'}意见已提交，谢谢参与。{#is 'acknowledged'}已签收。{#is 'sorted'}意见已整理。{/when}")
    String saved(String what);
}
