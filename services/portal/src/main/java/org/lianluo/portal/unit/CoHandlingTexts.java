package org.lianluo.portal.unit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of opinions of co-handlers on which the units don't agree. */
@MessageBundle("cohandling")
public interface CoHandlingTexts {

    @Message("退回重提")
    String sendBack();

    @Message("会办意见不能采用的，可以请会办单位重新提出一次。答复期限照常计算。")
    String sendBackHint();

    @Message("退回重提的理由")
    String sendBackReason();

    @Message("主办单位已退回重提")
    String sentBack();

    @Message("提请协调")
    String escalate();

    @Message("两单位意见不一致的，提请政府办公室协调（乡镇由主席团协调）。协调意见对双方都有约束力。各项期限照常计算。")
    String escalateHint();

    @Message("意见不一致的会办单位")
    String unit();

    @Message("提请理由")
    String reason();

    @Message("写明哪一点意见不一致，本单位的意见和依据。")
    String reasonHint();

    @Message("提请单位")
    String askedBy();

    @Message("协调会办意见")
    String coordinate();

    @Message("主办单位和会办单位意见不一致。请听取双方意见，写明各自要做什么。协调意见对双方都有约束力，不能再次提请。")
    String coordinateLead();

    @Message("协调意见")
    String decision();

    @Message("写明由谁办理、怎样答复。两单位都会看到。")
    String decisionHint();

    @Message("会办意见的分歧由政府办公室协调，乡镇由主席团协调。")
    String othersCoordinate();
}
