package org.lianluo.portal.show;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of contacts, which units record and deputies confirm. */
@MessageBundle("contact")
public interface ContactTexts {

    @Message("与实际不符")
    String disagree();

    @Message("这次沟通与实际不符的，请写明哪里不符。承办单位和代表工委都能看到，只能填写一次。")
    String disagreeHint();

    @Message("代表认为与实际不符")
    String disagrees();

    @Message("代表意见")
    String remark();

    @Message("其他参加人员")
    String attendees();

    @Message("有代表以外的人参加的，写明姓名或职务。")
    String attendeesHint();
}
