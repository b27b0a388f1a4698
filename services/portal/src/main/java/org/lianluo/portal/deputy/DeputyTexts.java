package org.lianluo.portal.deputy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a deputy’s pages. */
@MessageBundle("deputy")
public interface DeputyTexts {

    @Message("待办")
    String todo();

    @Message("没有需要办理的。")
    String nothing();

    @Message(
            "{#when name}{#is 'opinions'}请我认领或转为建议的意见{#is 'confirm'}请我联名的建议{#is 'contacts'}待确认的沟通{#is 'feedback'}待反馈的答复{#is 'meetings'}邀请我参加的答复会{#is 'postponed'}延期的承诺事项{#is 'motions'}请我联名的议案{#is 'questionnaires'}请我作答的问卷{#is 'surveys'}待填写的测评、表决{#is 'notices'}待阅读的通知、会议材料{#is 'attention'}进站提醒{/when}")
    String kind(String name);

    @Message(
            "{#when what}{#is 'claimed'}已认领。请决定是否转为代表建议。{#is 'adopted'}已采纳。请自己调研后写成建议。{#is 'declined'}已退回联络站，由站长重新决定。{#is 'saved'}已保存。下面是检查结果。{#is 'submitted'}已提交，等待代表工委登记编号。{#is 'withdrawn'}已记录撤回。领衔代表和全部联名代表都撤回后生效。{#is 'acknowledged'}已确认沟通。{#is 'disagreed'}已记录您的意见，承办单位和代表工委都能看到。{#is 'confirmed'}已确认联名。{#is 'asked'}已邀请。等对方确认。{#is 'removed'}已移除。{#is 'rated'}已反馈。谢谢。{/when}")
    String done(String what);

    @Message("写建议")
    String write();

    @Message("修改草稿")
    String edit();

    @Message("代表建议")
    String suggestions();

    @Message("查看建议")
    String toSuggestion();

    @Message("领衔：{who}")
    String ledBy(String who);

    @Message("第 {term} 届")
    String termOf(Integer term);

    @Message("第 {number} 次会议")
    String session(Integer number);

    @Message("内容")
    String content();

    @Message("地点")
    String location();

    @Message("编号")
    String number();

    @Message("类别")
    String category();

    @Message("联络站")
    String station();

    @Message("受理时间")
    String receivedAt();

    @Message("照片 {number}")
    String photo(int number);

    @Message("采纳")
    String adopt();

    @Message("采纳后请自己调研，写成代表建议；建议的答复也会告诉反映人。")
    String adoptHint();

    @Message("不予转化")
    String decline();

    @Message("理由")
    String declineReason();

    @Message("写给联络站。站长会重新决定如何办理。")
    String declineHint();

    @Message("范围")
    String whose();

    @Message("{#when name}{#is 'mine'}我领衔的{#is 'cosigned'}我联名的{#is 'waiting'}等我处理的{/when}")
    String list(String name);

    @Message("状态")
    String status();

    @Message("全部")
    String all();

    @Message("标题或内容")
    String words();

    @Message("请您联名")
    String confirmTitle();

    @Message("{who}请您联名。读过下面的全文再确认；正文改动后要重新确认。")
    String confirmHint(String who);

    @Message("确认联名")
    String confirm();

    @Message("联名代表")
    String cosponsors();

    @Message("提交")
    String submit();

    @Message("提交后由代表工委登记编号并交办，不能再修改。")
    String submitHint();

    @Message("承办方式")
    String role();

    @Message("（再次办理）")
    String secondRound();

    @Message("会办意见")
    String coOpinion();

    @Message("是否签收")
    String signed();

    @Message("是否答复")
    String replied();

    @Message("是否解决")
    String solved();

    @Message("还没有")
    String notYet();

    @Message("（逾期）")
    String late();

    @Message("承诺事项")
    String commitments();

    @Message("下载答复函（PDF）")
    String letterPdf();

    @Message("下载答复函（Word）")
    String letterDocx();

    @Message("沟通记录")
    String contacts();

    @Message("代表已于 {at} 确认")
    String acknowledgedAt(String at);

    @Message("确认沟通")
    String acknowledge();

    @Message("单位确实这样与您沟通过，请确认。")
    String acknowledgeHint();

    @Message("等该代表确认")
    String unacknowledged();

    @Message("反馈意见")
    String giveFeedback();

    @Message("代表反馈")
    String feedback();

    @Message("办理态度")
    String attitude();

    @Message("办理结果")
    String result();

    @Message("建议内容")
    String text();

    @Message("事由")
    String facts();

    @Message("建议")
    String proposals();

    @Message("提出时间")
    String meeting();

    @Message("建议承办单位")
    String requestedUnit();

    @Message("不宜公开")
    String confidential();

    @Message("不公开的理由（代表工委）")
    String withheld();

    @Message("依据的社情民意")
    String basedOn();

    @Message("签名代表")
    String signers();

    @Message("领衔")
    String lead();

    @Message("已确认")
    String confirmed();

    @Message("未确认")
    String unconfirmed();

    @Message("已撤回")
    String withdrawnSigner();

    @Message("撤回建议")
    String withdraw();

    @Message("单位答复之前可以书面撤回：领衔代表先撤回，联名代表再各自撤回。草稿由领衔代表一人撤回。")
    String withdrawHint();

    @Message("撤回说明")
    String statement();
}
