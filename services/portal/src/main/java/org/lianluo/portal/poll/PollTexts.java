package org.lianluo.portal.poll;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of surveys and votes. */
@MessageBundle("poll")
public interface PollTexts {

    @Message("测评和表决")
    String surveys();

    @Message("满意度测评、工作评议、任后履职评价和表决，从起草到公布、整改。截止以前，任何人都看不到选了什么。")
    String lead();

    @Message("起草测评或表决")
    String begin();

    @Message("测评结论和整改")
    String verdicts();

    @Message("待您填写")
    String waiting();

    @Message("现在没有待您填写的测评或表决。")
    String nothingWaits();

    @Message("全部")
    String all();

    @Message("不限")
    String any();

    @Message("没有测评或表决。")
    String none();

    @Message("类型")
    String kind();

    @Message("状态")
    String status();

    @Message("第 {number} 轮")
    String round(Integer number);

    @Message("修改草稿")
    String change();

    @Message("名称")
    String title();

    @Message("给参加人员的说明")
    String explanation();

    @Message("方式")
    String method();

    @Message("记名的决定")
    String namedDecision();

    @Message("测评、表决事项")
    String items();

    @Message("第 {number} 项应当回避的代表")
    String itemDeputies(int number);

    @Message("确定名册并开始")
    String open();

    @Message("到会人数")
    String present();

    @Message("判定规则")
    String rule();

    @Message("法定人数：到会{#if inclusive}达到{#else}超过{/if}全体的 {n}/{d}。")
    String quorum(Boolean inclusive, Integer n, Integer d);

    @Message("{#if inclusive}达到{#else}超过{/if}{base}的 {n}/{d}")
    String reach(Boolean inclusive, String base, Integer n, Integer d);

    @Message("其他情形")
    String otherwise();

    @Message("记名")
    String named();

    @Message("无记名")
    String anonymous();

    @Message("背靠背")
    String isBlind();

    @Message("是否记名")
    String secret();

    @Message("全体人数（基数）")
    String base();

    @Message("开始时间")
    String openedAt();

    @Message("截止或作废时间")
    String endedAt();

    @Message("公布时间")
    String announcedAt();

    @Message("是否向社会公开")
    String isPublished();

    @Message("公开")
    String yes();

    @Message("不公开")
    String no();

    @Message("理由")
    String reason();

    @Message("首次测评")
    String first();

    @Message("所属评议")
    String evaluation();

    @Message("先行表决的修正案")
    String amends();

    @Message("查看")
    String openIt();

    @Message(
            "{#when what}{#is 'drafted'}草稿已保存。核对后确定名册并开始。{#is 'opened'}已开始。参加人员会收到通知。{#is 'departed'}已登记离任。该人员不再参加，基数不变。{#is 'closed'}已截止。票已按事项拆开排序，再也对不上是谁的。{#is 'tallied'}已计票。请核对后公布。{#is 'announced'}已公布。参加人员和被测评单位都能看到结果。{#is 'void'}已作废。全部结果不计。{#is 'released'}该条意见已公开。{#is 'again'}已起草再次测评。核对后确定名册并开始。{#is 'issued'}已登记领票。领票人员不能再用手机填写。{#is 'counted'}计票结果已录入。{/when}")
    String done(String what);

    @Message("参加情况")
    String turnout();

    @Message("手机提交")
    String byPhone();

    @Message("发出纸质票")
    String onPaper();

    @Message("会场大屏")
    String hall();

    @Message("填写")
    String fill();

    @Message("登记离任")
    String depart();

    @Message("名册确定后离任的，不再参加，但仍计入基数。")
    String departHint();

    @Message("人员")
    String who();

    @Message("截止")
    String close();

    @Message("截止后不再收票，票与参加人员之间的联系永久删除，不能恢复。")
    String closeHint();

    @Message("计票")
    String tally();

    @Message("收回票数多于发出票数的，本次测评作废。")
    String tallyHint();

    @Message("等两名计票人录入并一致，或者由总监票人处理差异后，才能计票。")
    String notCountable();

    @Message("公布结果")
    String announce();

    @Message("公布后不能更改。不满意的事项进入整改。")
    String announceHint();

    @Message("不向社会公开的理由")
    String withheld();

    @Message("不填就向社会公开。参加人员和被测评单位都会知道结果。")
    String withheldHint();

    @Message("作废")
    String makeVoid();

    @Message("作废理由")
    String voidReason();

    @Message("对已整改的事项再次测评")
    String again();

    @Message("结果")
    String result();

    @Message("测评意见")
    String remarks();

    @Message("意见与票分开存放，没有顺序，也不知道是谁写的。读过以后逐条公开。")
    String remarksLead();

    @Message("没有意见。")
    String noRemarks();

    @Message("已公开")
    String released();

    @Message("公开这一条")
    String release();

    @Message("我的票")
    String paper();
}
