package org.lianluo.portal.handover;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a hand-over in two steps. */
@MessageBundle("handover")
public interface HandOverTexts {

    @Message("移交政府办公室")
    String title();

    @Message("本地规定分两步交办：先移交政府办公室，再由它交办承办单位。各项期限从移交的今天起算，不能撤回。")
    String lead();

    @Message("移交")
    String send();

    @Message("已移交政府办公室，由它交办承办单位。期限从移交那天起算。")
    String waits();

    @Message("代表工委已移交。请交办承办单位；期限从移交那天起算。")
    String yours();
}
