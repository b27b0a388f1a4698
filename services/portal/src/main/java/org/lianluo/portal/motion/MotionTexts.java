package org.lianluo.portal.motion;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of motions, and of those who sign them. */
@MessageBundle("motion")
public interface MotionTexts {

    @Message("代表议案")
    String title();

    @Message("议案由代表十人以上（乡镇五人以上）在会议期间联名提出，由主席团决定怎样处理。")
    String lead();

    @Message("写议案")
    String write();

    @Message("修改议案")
    String edit();

    @Message("显示")
    String show();

    @Message("全部议案")
    String all();

    @Message("待我处理")
    String todo();

    @Message("状态")
    String status();

    @Message("全部状态")
    String anyStatus();

    @Message("届")
    String term();

    @Message("次会议")
    String session();

    @Message("第 {term} 届{#if session}第 {session} 次会议{/if}")
    String meeting(int term, Integer session);

    @Message("领衔：{deputy}")
    String ledBy(String deputy);

    @Message("提出时间")
    String submittedAt();

    @Message("案据")
    String basis();

    @Message("写明事实和依据，至少二十个字。")
    String basisHint();

    @Message("方案")
    String plan();

    @Message("写明要求作出什么决定、由谁做什么，至少十个字。")
    String planHint();

    @Message("案由")
    String name();

    @Message("一事一案，如：关于制定城区停车管理办法的议案。")
    String nameHint();

    @Message("类别")
    String category();

    @Message("以哪个代表身份领衔")
    String leadAs();

    @Message("提出以后不能更改。")
    String leadAsHint();

    @Message("提出以前必须填写。")
    String sessionHint();

    @Message("联名代表")
    String coSponsors();

    @Message("只能邀请同一级人民代表大会的代表。保存以后也可以逐个邀请。")
    String coSponsorsHint();

    @Message("邀请代表")
    String askWhom();

    @Message("邀请联名")
    String ask();

    @Message("移除{deputy}")
    String remove(String deputy);

    @Message("保存草稿")
    String save();

    @Message("保存的草稿只有您和被邀请的代表看得到。改动案由、案据或方案以后，联名代表须重新确认。")
    String saveHint();

    @Message("议案正文")
    String text();

    @Message("签名代表")
    String signers();

    @Message("已有 {confirmed} 人签名，需要 {needed} 人以上。")
    String signed(int confirmed, int needed);

    @Message("领衔")
    String leadDeputy();

    @Message("已确认")
    String confirmed();

    @Message("待确认")
    String unconfirmed();

    @Message("已要求撤回")
    String withdrew();

    @Message("请您联名")
    String confirmTitle();

    @Message("{lead}邀请{deputy}联名。请先读正文；正文改动以后须重新确认。")
    String confirmHint(String lead, String deputy);

    @Message("确认联名（{deputy}）")
    String confirm(String deputy);

    @Message("提出以后不能再改，由主席团决定怎样处理。")
    String submitHint();

    @Message("提出议案")
    String submit();

    @Message("签名代表还不够，或者有人没有确认，现在不能提出。请邀请代表，并等待他们确认。")
    String notEnough();

    @Message("撤回议案")
    String withdraw();

    @Message("领衔代表先撤回，联名代表再各自撤回，全部撤回才生效。列入议程以后须经主席团同意；表决以后不能撤回。草稿由领衔代表一人撤回。")
    String withdrawHint();

    @Message("撤回说明")
    String statement();

    @Message("作为代表建议办理的情况")
    String asSuggestion();

    @Message("由议案转为建议")
    String ofMotion();

    @Message(
            "{#when what}{#is 'saved'}草稿已保存。{#is 'asked'}已邀请。对方确认以后才算签名。{#is 'removed'}已移除。{#is 'confirmed'}已确认联名。{#is 'submitted'}议案已提出，由主席团决定怎样处理。{#is 'withdrawn'}已登记撤回。{#is 'decided'}主席团的决定已登记，提案代表会看到。{#is 'examined'}审议意见已提交，由主席团决定。{#is 'withdrawalDecided'}是否同意撤回已决定，提案代表会看到。{#is 'voted'}表决结果已登记。{#is 'planned'}实施方案已提交。{#is 'reported'}办理情况已报告。{#is 'rated'}测评结果已登记，议案办结。{/when}")
    String done(String what);
}
