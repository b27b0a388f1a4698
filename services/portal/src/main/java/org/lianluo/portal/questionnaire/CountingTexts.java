package org.lianluo.portal.questionnaire;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what a questionnaire gave. */
@MessageBundle("counting")
public interface CountingTexts {

    @Message("问卷结果")
    String results();

    @Message("文字答案")
    String texts();

    @Message("实名答卷")
    String sheetsOf();

    @Message("答卷数")
    String answers();

    @Message("应答人数")
    String asked();

    @Message("作答率")
    String turnout();

    @Message("不足五名代表作答，不显示结果，以免认出是谁。")
    String hidden();

    @Message("不足五名代表回答此题，不显示结果。")
    String hiddenQuestion();

    @Message("没有可以显示的文字。")
    String noTexts();

    @Message("分值")
    String step();

    @Message("选项")
    String option();

    @Message("次数")
    String times();

    @Message("占比")
    String share();

    @Message("平均名次")
    String meanRank();

    @Message("排第一")
    String firsts();

    @Message("平均分：{value}")
    String mean(String value);

    @Message("文字已经打乱，并与其他答案分开。请通读后勾选可以公开的；没有勾选的不公开。")
    String textsLead();

    @Message("可以公开的文字")
    String toRelease();

    @Message("保存公开范围")
    String release();

    @Message("没有人作答。")
    String noSheets();
}
