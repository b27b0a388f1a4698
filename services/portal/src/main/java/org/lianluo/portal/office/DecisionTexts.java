package org.lianluo.portal.office;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what the intake office decides. */
@MessageBundle("decision")
public interface DecisionTexts {

    @Message("登记")
    String register();

    @Message("登记后取得编号，交办期限开始计算。")
    String registerLead();

    @Message("是否公开建议、答复和反馈")
    String publish();

    @Message("代表要求不公开的，只能选“否”。")
    String publishHint();

    @Message("代表没有要求不公开而不公开的，写明理由。")
    String withheldHint();

    @Message("退回修改")
    String giveBack();

    @Message("写明要改什么。建议回到草稿，由领衔代表修改后重新提交。")
    String giveBackHint();

    @Message("不予受理")
    String refuse();

    @Message("说明会告知全体签名代表。")
    String refuseHint();

    @Message("原因")
    String reasonCode();

    @Message("说明")
    String toDeputies();

    @Message("这件建议现在的状态不能这样办理。")
    String notNow();

    @Message("交办")
    String assign();

    @Message("选择方式、难易程度和承办单位，下一步确定主办单位并核对。")
    String assignLead();

    @Message("独办：一个单位；主办、会办：一个主办，其余会办；分办：每个单位各自答复。")
    String modeHint();

    @Message("一般的三个月内答复，涉及面广、办理难度大的六个月内答复。")
    String complexityHint();

    @Message("分两步交办的，填写先交给政府办公室的日期；期限从这一天起算。不早于登记日，不晚于今天。")
    String handedOverHint();

    @Message("承办单位")
    String chooseUnits();

    @Message("下一步")
    String next();

    @Message("核对并交办")
    String check();

    @Message("由哪个单位主办")
    String leadUnit();

    @Message("还没有选择承办单位。")
    String noUnits();

    @Message("返回修改")
    String changeChoice();

    @Message("更正首次交办日期")
    String correct();

    @Message("不早于建议登记日，不晚于交办日。未完成的期限会重新计算，更正会记入审计。")
    String correctHint();
}
