package org.lianluo.portal.procuratorial;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of links with suggestions of the procuratorate. */
@MessageBundle("procuratorial")
public interface ProcuratorialTexts {

    @Message("检察建议")
    String links();

    @Message("代表建议与检察建议衔接转化的，在这里登记文号和办理结果，双方都能查到。")
    String lead();

    @Message("没有关联的检察建议。")
    String none();

    @Message("{#when what}{#is 'linked'}已登记检察建议。{#is 'entered'}已登记办理结果。{/when}")
    String done(String what);

    @Message("登记检察建议")
    String link();

    @Message("转化方向")
    String direction();

    @Message("文号")
    String number();

    @Message("检察机关")
    String organ();

    @Message("制发日期")
    String issuedOn();

    @Message("办理结果")
    String outcome();

    @Message("已知的办理结果")
    String known();

    @Message("尚无办理结果。")
    String notYet();

    @Message("还不知道的可以以后登记。")
    String outcomeHint();

    @Message("登记办理结果")
    String enter();

    @Message("更新办理结果")
    String change();

    @Message("登记时间")
    String linkedAt();
}
