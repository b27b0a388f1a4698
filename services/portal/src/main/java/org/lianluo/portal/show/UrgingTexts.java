package org.lianluo.portal.show;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of urging (催办). */
@MessageBundle("urging")
public interface UrgingTexts {

    @Message("催办")
    String urge();

    @Message("请联络站或承办单位加快办理。他们会看到催办的次数和日期；办理期限不变。每次催办后须隔一段时间才能再催。")
    String hint();

    @Message("请承办单位或代表加快办理。他们会看到催办的次数和日期；办理期限不变。每次催办后须隔一段时间才能再催。")
    String hintOfStation();

    @Message("说明")
    String text();

    @Message("只有联络站看得到，最多200字。请不要写电话和证件号码。")
    String textHint();

    @Message("记入办理过程，承办单位看不到，最多200字。请不要写电话和证件号码。")
    String textHintOfStation();

    @Message("确认催办")
    String send();

    @Message("被催办 {count} 次，最近 {day}")
    String times(Integer count, String day);

    @Message("反映人催办说明")
    String words();

    @Message("只看被催办的")
    String only();
}
