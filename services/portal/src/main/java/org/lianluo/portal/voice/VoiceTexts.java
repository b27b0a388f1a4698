package org.lianluo.portal.voice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of sorting, claiming and floods. */
@MessageBundle("voice")
public interface VoiceTexts {

    @Message("归类")
    String sort();

    @Message("按意见中的词推荐，由您决定。点选即改为该类别。")
    String sortHint();

    @Message("没有找到与类别有关的词，请自己选择。")
    String noSuggestion();

    @Message("改为该类别")
    String sortInto();

    @Message("依据：{words}")
    String foundWords(String words);

    @Message("发布认领")
    String offer();

    @Message("进站代表都可以认领，先认领者办理。分办期限不变；到期无人认领，仍由本站分办。")
    String offerHint();

    @Message("待代表认领，截止 {day}")
    String offeredUntil(String day);

    @Message("结束认领")
    String endOffer();

    @Message("认领这件意见")
    String claim();

    @Message("联络站请进站代表认领，先认领者办理。认领后请决定是否转为代表建议。")
    String claimHint();

    @Message("恢复这件意见")
    String restore();

    @Message("恢复后由联络站重新分办，分办期限不变。")
    String restoreHint();

    @Message("这件意见因内容相同已集中搁置。")
    String setAsideNote();

    @Message("查看搁置批次")
    String toSetAside();

    @Message("联络站收到许多内容相同的意见，已选出一件办理。您的意见已计数并保存，不再单独答复。")
    String setAsideToSubmitter();

    @Message("集中反映")
    String floods();

    @Message("同一内容短时间内反复提交的意见，可保留一件办理，其余集中搁置。")
    String floodsLead();

    @Message("只列出待分办的意见。宽度、大小写、空格和标点不同的，视为同一内容。件数和天数由本地区规则确定。")
    String floodsHint();

    @Message("没有集中反映的意见。")
    String noFlood();

    @Message("{count} 件")
    String count(Integer count);

    @Message("{first} 至 {last}")
    String between(String first, String last);

    @Message("保留办理的一件")
    String representative();

    @Message("搁置理由")
    String reason();

    @Message("记入每件意见的办理过程。请不要写姓名和电话。")
    String reasonHint();

    @Message("保留一件，其余搁置")
    String setAside();

    @Message("搁置批次")
    String asides();

    @Message("还没有搁置过意见。")
    String noAside();

    @Message("搁置批次")
    String aside();

    @Message("已搁置 {done} 件，应搁置 {total} 件")
    String progress(Integer done, Integer total);

    @Message("已恢复 {count} 件")
    String restored(Integer count);

    @Message("搁置时间")
    String askedAt();

    @Message("可恢复截止")
    String undoUntil();

    @Message("全部恢复")
    String undo();

    @Message("每件意见恢复为待分办，分办期限不变。")
    String undoHint();

    @Message("正在处理，请稍后刷新本页。")
    String atWork();

    @Message("类别关键词")
    String words();

    @Message("每行一个词。意见中出现这些词时，向工作人员推荐该类别。")
    String wordsHint();

    @Message("保存关键词")
    String wordsSave();

    @Message(
            "{#when what}{#is 'begun'}已开始搁置。保留的一件照常办理。{#is 'undone'}已开始恢复。{#is 'sorted'}已归类。{#is 'restored'}已恢复。{/when}")
    String done(String what);
}
