package org.lianluo.portal.deadline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a calculation. */
@MessageBundle("deadline")
public interface DeadlineTexts {

    @Message("期限怎样计算")
    String title();

    @Message("每一项期限从哪条规则来、从哪天起算、跳过哪些休息日、哪天届满。起算的当天不计入；最后一天是休息日的，顺延到下一个工作日（民法典第二百零一条至第二百零三条）。")
    String lead();

    @Message("正在计算")
    String running();

    @Message("不再计算")
    String past();

    @Message("规则")
    String rule();

    @Message("{place}，自 {day} 起施行")
    String whose(String place, String day);

    @Message("全系统默认")
    String byDefault();

    @Message("条款")
    String clause();

    @Message("起算日")
    String start();

    @Message("{day}（当天不计入）")
    String startNote(String day);

    @Message("期限")
    String period();

    @Message("商定的日期")
    String until();

    @Message("期满日")
    String end();

    @Message("跳过的休息日")
    String skipped();

    @Message("没有")
    String noneSkipped();

    @Message("计入的调休工作日")
    String worked();

    @Message("顺延")
    String rolled();

    @Message("{end} 是休息日，顺延到 {due}")
    String rolledTo(String end, String due);

    @Message("届满日期")
    String last();

    @Message("日历尚未公布，还不能确定。")
    String unknown();

    @Message("计算步骤不能列出：日历尚未公布，或者在期限届满以后作了更改。依据：{rule}")
    String noSteps(String rule);

    @Message("这一件没有正在计算或已届满的期限。")
    String none();

    @Message("期限怎样计算")
    String link();
}
