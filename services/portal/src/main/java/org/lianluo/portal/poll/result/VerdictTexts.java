package org.lianluo.portal.poll.result;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of results and verdicts. */
@MessageBundle("verdict")
public interface VerdictTexts {

    @Message("测评和表决结果")
    String results();

    @Message("人大及其常委会向社会公开的满意度测评、工作评议和表决结果。")
    String resultsLead();

    @Message("还没有公开的结果。")
    String none();

    @Message("{at} 公布")
    String announced(String at);

    @Message("全体 {all} 人，到会 {present} 人。")
    String base(Integer all, Integer present);

    @Message("第 {number} 轮")
    String round(Integer number);

    @Message("选项")
    String mark();

    @Message("票数")
    String papers();

    @Message("占有效票")
    String percent();

    @Message("发出 {issued} 张，收回 {returned} 张，有效 {valid} 张，无效 {voided} 张。")
    String numbers(Integer issued, Integer returned, Integer valid, Integer voided);

    @Message("未按表决器 {number} 人。")
    String notPressed(Integer number);

    @Message("缺席 {number} 人。")
    String absent(Integer number);

    @Message("满意率 {percent}。")
    String rate(String percent);

    @Message("背靠背测评，不足五张票，不显示票数。")
    String hidden();

    @Message("全体选择一致，每个人选了什么因此可以推知。")
    String unanimous();

    @Message("再次测评仍低于本地规定的满意率，须再次整改。")
    String below();

    @Message("被测评单位说明")
    String answer();

    @Message("整改情况")
    String rectification();

    @Message("查看结论和整改")
    String openIt();

    @Message("再次测评")
    String reSurvey();

    @Message("测评结论和整改")
    String verdicts();

    @Message("已公布的结论。不满意的事项由办公室登记整改，之后可以再次测评。")
    String lead();

    @Message("状态")
    String status();

    @Message("不限")
    String any();

    @Message("没有测评结论。")
    String noVerdicts();

    @Message("所属测评")
    String survey();

    @Message("查看测评结果")
    String openSurvey();

    @Message("责任单位")
    String units();

    @Message("对象类型")
    String kind();

    @Message("结论")
    String verdict();

    @Message("作出说明")
    String answerIt();

    @Message("只能说明一次；结果公开的，说明一并公开。")
    String answerHint();

    @Message("登记整改")
    String rectify();

    @Message("整改情况")
    String how();

    @Message("完成日期")
    String on();

    @Message("不晚于今天。")
    String onHint();

    @Message("{#when what}{#is 'answered'}说明已提交，不能再改。{#is 'rectified'}已登记整改。可以在测评页面起草再次测评。{/when}")
    String done(String what);
}
