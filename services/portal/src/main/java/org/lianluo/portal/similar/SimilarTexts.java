package org.lianluo.portal.similar;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of similar suggestions. */
@MessageBundle("similar")
public interface SimilarTexts {

    @Message("相似的建议")
    String title();

    @Message("内容可能相同的建议，在办的和往年的都有，往年的附答复。它们不妨碍提出，也不会自动并案。")
    String lead();

    @Message("没有找到相似的建议。")
    String none();

    @Message("相似度 {percent}")
    String likeness(int percent);

    @Message("共同词语：{terms}")
    String shared(String terms);

    @Message("{unit}已答复（{replyClass}，{day}）")
    String replied(String unit, String replyClass, String day);

    @Message("尚未答复")
    String notReplied();

    @Message("并排比较")
    String compare();

    @Message("{unit}的答复")
    String reply(String unit);

    @Message("查找相似建议")
    String look();

    @Message("不保存，只按标题和正文查找。")
    String lookHint();

    @Message("也可以换别的词语查找。")
    String wordsLead();

    @Message("可以并案")
    String mergeable();
}
