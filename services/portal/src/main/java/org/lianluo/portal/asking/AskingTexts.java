package org.lianluo.portal.asking;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of requests and of decisions on them. */
@MessageBundle("asking")
public interface AskingTexts {

    @Message("申请退回")
    String giveBack();

    @Message("不属于本单位职责的，在退回期限内说明理由，由交办机关审核。审核期间答复期限照常计算，本单位不能自行转交其他单位。")
    String giveBackLead();

    @Message("退回期限")
    String returnDue();

    @Message("不属于本单位职责的，可以在期限内申请退回。")
    String returnUntil();

    @Message("退回期限已过，请继续办理。")
    String tooLate();

    @Message("再次办理的件不能退回，请继续办理。")
    String secondRound();

    @Message("这一件现在不能申请退回。")
    String noReturn();

    @Message("理由")
    String reason();

    @Message("写明为什么不属于本单位职责，依据哪项职责规定。")
    String returnHint();

    @Message("建议承办单位")
    String suggestedUnit();

    @Message("由审核的人确定，不一定采纳。")
    String suggestedHint();

    @Message("不填写")
    String noUnit();

    @Message("提交退回申请")
    String sendReturn();

    @Message("已提交{#when kind}{#is 'EXTENSION'}延期申请{#else}退回申请{/when}，待审核")
    String waits(String kind);

    @Message("可以审核的：{roles}。审核以前答复期限照常计算。")
    String waitsLead(String roles);

    @Message("审核期限")
    String decisionDue();

    @Message("撤回申请")
    String withdraw();

    @Message("撤回以后由本单位继续办理；在退回期限内可以再次申请。")
    String withdrawHint();

    @Message("申请延期")
    String extend();

    @Message("在答复期限届满前提出，只能延期一次，不超过自交办之日起的最长期限。由交办机关审核；本地规定说明理由即可的，提交后立即延期。")
    String extendLead();

    @Message("延期至")
    String until();

    @Message("写明新的答复日期，晚于现在的期限。")
    String untilHint();

    @Message("写明为什么不能按期答复、还要做什么。签名代表会看到。")
    String extendHint();

    @Message("提交延期申请")
    String sendExtension();

    @Message(
            "{#when why}{#is 'round'}再次办理的件不能延期。{#is 'wide'}涉及面广、难度大的建议已有六个月，不能再延期。{#is 'taken'}已延期一次，不能再延期。{#is 'late'}答复期限已过，不能延期；逾期答复仍可提交，会注明逾期。{#else}已有申请待审核。{/when}")
    String noExtension(String why);

    @Message("申请和审核")
    String requests();

    @Message("提出时间")
    String asked();

    @Message("审核时间")
    String decided();

    @Message("审核意见")
    String decisionReason();

    @Message("听取意见情况")
    String hearing();

    @Message("逾期没有审核，按本地规则自动决定。")
    String silent();

    @Message("确定的承办单位")
    String handler();

    @Message("待审申请")
    String toDecide();

    @Message("承办单位申请退回、延期或提请协调的件。请在审核期限内决定。")
    String toDecideLead();

    @Message("等您审核")
    String mine();

    @Message("由他人审核")
    String others();

    @Message("这些退回申请您不能审核：交办的人不能审核自己的交办，再次退回的由政府办公室协调。")
    String othersLead();

    @Message(
            "{#when what}{#is 'approved'}已同意退回。新的承办单位已收到，期限从今天起算。{#is 'refused'}未同意退回。由原单位继续办理，单位会看到理由。{#is 'granted'}已同意延期。签名代表会收到通知。{#is 'notGranted'}未同意延期。单位会看到理由。{#is 'escalationSettled'}已协调。两单位都会看到协调意见，不能再次提请。{#is 'coordinated'}已协调确定承办单位，不能再退回。{/when}")
    String done(String what);

    @Message("交办时间")
    String assignedAt();

    @Message("首次交办时间")
    String firstAssignedAt();

    @Message("您不能审核这件申请")
    String mayNot();

    @Message("退回申请要由交办人以外的人审核，这一件可能是您交办的。可以审核的：{roles}。请告诉他们在审核期限内决定。")
    String ownAssignment(String roles);

    @Message("这件建议已经退回过一次，由政府办公室听取各单位意见后协调确定。")
    String needsCoordination();

    @Message("现在没有待审核的申请，可能别人已经审核，或者单位已经撤回。")
    String decidedAlready();

    @Message("审核结论")
    String decision();

    @Message("新的承办单位")
    String unit();

    @Message("同意退回的，选择由哪个单位办理。各项期限从今天起重新计算。")
    String unitHint();

    @Message("不同意的必须写明理由。承办单位会看到。")
    String whyHint();

    @Message("提交审核")
    String send();

    @Message("协调确定承办单位")
    String coordinate();

    @Message("再次退回的建议，由政府办公室听取各单位意见后确定承办单位。确定以后必须办理，不能再退回。")
    String coordinateLead();

    @Message("确定的承办单位")
    String boundUnit();

    @Message("可以是现在的单位，也可以是另一个单位。")
    String boundHint();

    @Message("写明什么时候、怎样听取了哪些单位的意见。")
    String hearingHint();

    @Message("确定")
    String sendCoordination();
}
