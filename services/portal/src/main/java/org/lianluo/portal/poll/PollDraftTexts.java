package org.lianluo.portal.poll;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of drafting a survey or vote, and of its roster. */
@MessageBundle("polldraft")
public interface PollDraftTexts {

    @Message("写明对照什么材料、怎样填写。")
    String explanationHint();

    @Message("会场纸质票、表决器和举手由两名计票人分别录入，一致后计票。")
    String methodHint();

    @Message("只有依据决定才能记名，写明是哪次会议的决定；不填就是无记名，谁选了什么无人知道。会场计票的不能记名。")
    String namedHint();

    @Message("背靠背：被测评单位只看合计，少于五张票不看票数")
    String blind();

    @Message("保密方式")
    String secrecy();

    @Message("判定方案")
    String scheme();

    @Message("法律没有统一规定，按本地规定选择；不选的按类型确定。")
    String schemeHint();

    @Message("保持现在的判定规则")
    String schemeKept();

    @Message("按类型确定")
    String byKind();

    @Message("先行表决的修正案")
    String amendment();

    @Message("对本案的修正案先表决、先公布，然后才能开始本案表决。")
    String amendmentHint();

    @Message("没有修正案")
    String noAmendment();

    @Message("按票上的顺序填写。不够时先保存，再打开修改，会多出几行，最多一百项。")
    String itemsHint();

    @Message("第 {number} 项")
    String itemTitle(int number);

    @Message("第 {number} 项的对象类型")
    String itemKind(int number);

    @Message("第 {number} 项的对象代码")
    String itemRef(int number);

    @Message("第 {number} 项的责任单位")
    String itemUnits(int number);

    @Message("单位代码，几个的用空格隔开。公布后这些单位可以看到结果并作说明。")
    String unitsHint();

    @Message("代表代码，几个的用空格隔开；他们的票上没有这一项。")
    String deputiesHint();

    @Message("例如建议编号、人员编号；没有的不填。")
    String refHint();

    @Message("保存草稿")
    String save();

    @Message("名册一经确定，全体人数就是基数，之后有人离任也不变。选好后参加人员会收到通知。")
    String openLead();

    @Message("本级全体在任代表都参加")
    String everybody();

    @Message("参加人员")
    String raters();

    @Message("只有一部分人参加的，不勾选上面一项，在这里逐个选择。")
    String ratersHint();

    @Message("其中属于“{name}”组的人员")
    String team(String name);

    @Message("不填就是全体到会。不足法定人数不能开始。")
    String presentHint();
}
