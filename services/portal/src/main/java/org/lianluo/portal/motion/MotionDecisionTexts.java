package org.lianluo.portal.motion;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what the organs do with a motion. */
@MessageBundle("motiondecision")
public interface MotionDecisionTexts {

    @Message("主席团决定")
    String decide();

    @Message("列入会议议程、先交专门委员会提出意见，或者作为代表建议处理。委员会只征求一次意见。")
    String decideHint();

    @Message("专门委员会已提出意见。请决定列入会议议程，或者作为代表建议处理。")
    String decideHintExamined();

    @Message("怎样处理")
    String decision();

    @Message("专门委员会")
    String committee();

    @Message("先交专门委员会的，填写委员会名称；其他决定不填。")
    String committeeHint();

    @Message("说明")
    String reason();

    @Message("提案代表会看到。作为代表建议处理的必须写明理由。")
    String reasonHint();

    @Message("确定")
    String sendDecision();

    @Message("提出审议意见")
    String examine();

    @Message("委员会提出是否列入议程的意见，由主席团决定。")
    String examineHint();

    @Message("是否建议列入议程")
    String forTabling();

    @Message("审议意见")
    String opinion();

    @Message("提交审议意见")
    String sendOpinion();

    @Message("决定是否同意撤回")
    String decideWithdrawal();

    @Message("全部签名代表已要求撤回。主席团须在表决以前决定是否同意；同意的，对议案的审议终止。")
    String withdrawalAsked();

    @Message("是否同意撤回")
    String consent();

    @Message("提交决定")
    String sendWithdrawal();

    @Message("登记表决结果")
    String vote();

    @Message("赞成票超过全体代表的半数即为通过，由系统按票数判定。")
    String voteHint();

    @Message("赞成")
    String votesFor();

    @Message("反对")
    String votesAgainst();

    @Message("弃权")
    String abstained();

    @Message("未按表决器")
    String notPressed();

    @Message("全体代表")
    String allDeputies();

    @Message("登记表决")
    String sendVote();

    @Message("通过")
    String adopted();

    @Message("未通过")
    String rejected();

    @Message("提交实施方案")
    String planTitle();

    @Message("写明由谁做什么、什么时候完成。")
    String planLead();

    @Message("实施方案")
    String governmentPlan();

    @Message("完成时限")
    String planDue();

    @Message("提交方案")
    String sendPlan();

    @Message("报告办理情况")
    String reportTitle();

    @Message("向常务委员会报告；乡镇向人民代表大会报告。")
    String reportLead();

    @Message("办理情况报告")
    String governmentReport();

    @Message("提交报告")
    String sendReport();

    @Message("登记测评结果")
    String rate();

    @Message("按常务委员会组成人员（乡镇为代表）测评的票数登记。登记以后议案办结。")
    String rateHint();

    @Message("满意")
    String satisfied();

    @Message("基本满意")
    String basicallySatisfied();

    @Message("不满意")
    String dissatisfied();

    @Message("全体组成人员")
    String allMembers();

    @Message("登记测评")
    String sendRating();

    @Message("测评结果")
    String rating();

    @Message("表决结果")
    String voteResult();

    @Message("专门委员会意见")
    String committeeOpinion();

    @Message("主席团说明")
    String presidiumSays();

    @Message("建议列入议程")
    String tabling();

    @Message("不建议列入议程")
    String notTabling();
}
