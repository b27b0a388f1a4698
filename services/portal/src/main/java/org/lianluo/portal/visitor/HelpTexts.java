package org.lianluo.portal.visitor;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the list of help pages. */
@MessageBundle("help")
public interface HelpTexts {

    @Message("帮助")
    String title();

    @Message("请选择您的身份，查看分步说明。")
    String lead();

    @Message("群众：提意见、查进度")
    String visitor();

    @Message("有账号的群众：我的意见")
    String account();

    @Message("站内终端")
    String kiosk();

    @Message("联络站工作人员和站长")
    String station();

    @Message("人大代表")
    String deputy();

    @Message("承办单位")
    String unit();

    @Message("代表工委、政府办公室、专（工）委、主任会议")
    String office();

    @Message("基础数据管理")
    String directory();

    @Message("审计员、安全管理员")
    String audit();
}
