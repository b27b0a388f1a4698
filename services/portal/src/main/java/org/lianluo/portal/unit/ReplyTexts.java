package org.lianluo.portal.unit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words round replies, from the draft to the letter. */
@MessageBundle("reply")
public interface ReplyTexts {

    @Message("起草答复")
    String draftReply();

    @Message("修改答复稿")
    String changeDraft();

    @Message("答复稿")
    String draftIs();

    @Message("由本单位负责人签发或退改。")
    String waitsForLeader();

    @Message("审阅并签发")
    String decide();

    @Message("按代表看到的样式阅读")
    String readAs();

    @Message("答复类别")
    String replyClass();

    @Message("答复正文")
    String replyText();

    @Message("写明调查情况、办理措施和结果。答复函会自动加上称谓、承诺事项和致谢。")
    String replyTextHint();

    @Message("承诺事项")
    String commitments();

    @Message("B 类答复至少填写一项。签发后进入承诺台账，到期核对。")
    String commitmentsHint();

    @Message("第 {number} 项")
    String promise(int number);

    @Message("第 {number} 项完成时限")
    String promiseDue(int number);

    @Message("填写更多承诺事项")
    String moreCommitments();

    @Message("保存答复稿")
    String saveDraft();

    @Message("别人改过的答复稿")
    String otherText();

    @Message("对“{title}”的答复")
    String letterTitle(String title);

    @Message("{names}：")
    String salutation(String names);

    @Message("{day} 前")
    String by(String day);

    @Message("签发人")
    String signatory();

    @Message("单位负责人姓名，印在答复函上。")
    String signatoryHint();

    @Message("下载答复函（Word）")
    String letterDocx();

    @Message("下载答复函（PDF）")
    String letterPdf();

    @Message("签发后可下载答复函。")
    String letterLater();

    @Message("待签发的答复")
    String approvals();

    @Message("签发")
    String approve();

    @Message("签发后答复立即送交代表，不能撤回。")
    String approveHint();

    @Message("退改")
    String refuse();

    @Message("写明哪里要改。经办人会看到。")
    String refuseHint();

    @Message("这份答复已处理，没有待签发的答复稿。")
    String decided();

    @Message("答复与解决")
    String repliedAndSolved();

    @Message("答复")
    String replied();

    @Message("尚未答复")
    String notReplied();

    @Message("解决情况")
    String solved();

    @Message("答复后确定")
    String notSolved();

    @Message("退改的答复稿")
    String refusedDrafts();
}
