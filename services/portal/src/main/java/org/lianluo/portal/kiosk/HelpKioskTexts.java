package org.lianluo.portal.kiosk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Help for staff who set up a kiosk, and for visitors at it. */
@MessageBundle("helpkiosk")
public interface HelpKioskTexts {

    @Message("帮助：站内终端")
    String title();

    @Message("工作人员在大厅的设备上打开 /kiosk/pair 并登录。")
    String step1();

    @Message("输入站长生成的终端编号和登记码，选择凭条纸宽。")
    String step2();

    @Message("配对成功后立即退出登录，再打开 /kiosk；有人登录时终端不能使用。")
    String step3();

    @Message("把浏览器起始页设为 /kiosk，并用全屏模式。")
    String step4();

    @Message("群众点三个大按钮之一：提意见、查进度、找代表。")
    String step5();

    @Message("提交后屏幕显示编号和查询码，可打印凭条，也可用手机拍照。")
    String step6();

    @Message("一分钟无人触摸，填写的内容自动清除，回到开始。")
    String step7();

    @Message("网络中断时仍可提意见；内容加密保存在本机，恢复后自动提交一次。")
    String step8();

    @Message("开始画面会显示等待提交的件数；关机前请等它消失。")
    String step9();

    @Message("换设备或设备丢失时，请站长在“站内终端”里停用，再新增。")
    String step10();

    @Message("终端配对页面：选择联络站，填写终端的客户端和密钥。")
    String picture();
}
