package org.lianluo.portal.evaluation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of evaluations. */
@MessageBundle("evaluation")
public interface EvaluationTexts {

    @Message("工作评议、任后履职评价")
    String title();

    @Message("评议组调查、登记意见，报告以后被评议单位可以查看；测评完成以后由主任会议作出结论。")
    String lead();

    @Message("类型")
    String kind();

    @Message("状态")
    String status();

    @Message("全部")
    String any();

    @Message("没有评议。")
    String none();

    @Message("安排评议")
    String plan();

    @Message("调整方案")
    String change();

    @Message("名称")
    String name();

    @Message("例如：城市管理局专项工作评议。")
    String nameHint();

    @Message("评议对象")
    String subjects();

    @Message("一行一个单位：名称 | 主要负责人 | 单位代码。没有代码的单位不写代码。可以从表格粘贴。")
    String unitsHint();

    @Message("一行一人：姓名 | 职务 | 任职机关。可以从表格粘贴。")
    String personsHint();

    @Message("评议组")
    String groups();

    @Message("一行一组：组名 | 组长代表证号 | 组员代表证号，组员之间用空格分开。")
    String groupsHint();

    @Message("保存方案")
    String save();

    @Message("监督法没有“评议”一词；专项工作评议依地方规定，听取报告前可以组织视察和专题调查研究（监督法第十三条）。任后履职评价没有查到法律规定，按本地做法办理。")
    String basis();

    @Message("主要负责人")
    String responsible();

    @Message("职务")
    String office();

    @Message("任职机关")
    String organ();

    @Message("组长")
    String head();

    @Message("组员")
    String members();

    @Message("评议意见")
    String findings();

    @Message("还没有登记评议意见。")
    String noFinding();

    @Message("视察、调查")
    String visits();

    @Message("还没有登记视察、调查。")
    String noVisit();

    @Message("测评")
    String surveys();

    @Message("第 {number} 次测评")
    String stage(int number);

    @Message("还没有登记测评。")
    String noSurvey();

    @Message("结论")
    String conclusion();

    @Message("写明主任会议的意见和交谁研究处理。")
    String conclusionHint();

    @Message("开始调查")
    String investigate();

    @Message("开始以后方案不能再改，评议组可以登记视察、调查和意见。")
    String investigateHint();

    @Message("登记视察、调查")
    String recordVisit();

    @Message("评议组")
    String group();

    @Message("日期")
    String on();

    @Message("地点")
    String place();

    @Message("情况")
    String summary();

    @Message("写明看了什么、听了谁的意见。")
    String summaryHint();

    @Message("登记评议意见")
    String recordFinding();

    @Message("评议对象")
    String subject();

    @Message("内容")
    String text();

    @Message("同一组对同一对象再次登记，替换原来的意见。不能登记对自己所在单位的意见。")
    String textHint();

    @Message("登记测评")
    String addSurvey();

    @Message("测评")
    String surveyId();

    @Message("先在“测评和表决”中起草。专项工作评议三次，其他至少一次；都公布以后才能确认测评完成。")
    String surveyHint();

    @Message("提交评议报告")
    String report();

    @Message("每个对象都有意见以后才能提交。提交以后，被评议单位的负责人可以查看对本单位的意见。")
    String reportHint();

    @Message("测评完成")
    String rate();

    @Message("测评都完成以后确认，由主任会议作出结论。")
    String rateHint();

    @Message("作出结论")
    String conclude();

    @Message("取消评议")
    String cancel();

    @Message("取消理由")
    String reason();

    @Message("您看到的是对本单位的评议意见。")
    String ownOnly();

    @Message("可以办理")
    String toDo();

    @Message(
            "{#when what}{#is 'planned'}评议已安排，评议组代表会收到通知。{#is 'changed'}方案已调整，评议组代表会收到通知。{#is 'investigating'}已开始调查。{#is 'visited'}视察、调查已登记。{#is 'found'}评议意见已登记。{#is 'surveyed'}测评已登记。{#is 'reported'}评议报告已提交，被评议单位可以查看。{#is 'rated'}测评已完成，等待主任会议作出结论。{#is 'concluded'}结论已作出。{#is 'cancelled'}评议已取消。{/when}")
    String done(String what);
}
