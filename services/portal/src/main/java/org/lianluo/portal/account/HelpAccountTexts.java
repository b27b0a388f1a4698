package org.lianluo.portal.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Help for a constituent with an account. */
@MessageBundle("helpaccount")
public interface HelpAccountTexts {

    @Message("帮助：我的意见")
    String title();

    @Message("点“登录”，用您的账号登录。")
    String step1();

    @Message("登录后可以向任一联络站提意见，不必扫码，最多写 4000 字。")
    String step2();

    @Message("提交后照样有回执编号和查询码，请保存，评价和撤回时要用。")
    String step3();

    @Message("“我的意见”列出您登录后提的全部意见和现在的状态。")
    String step4();

    @Message("点标题查看内容、照片、答复和办理过程。")
    String step5();

    @Message("分办以前可以补充照片，最多五张。")
    String step6();

    @Message("标有“待您评价”的，请用编号和查询码评价。")
    String step7();

    @Message("“下载我的信息”给您一份包含完整姓名和电话的文件，请妥善保管。")
    String step8();

    @Message("可以删除一件或全部意见中的本人信息，立即生效，不能恢复。")
    String step9();

    @Message("用完公用设备请点“退出”。")
    String step10();

    @Message("“我的意见”页面：每件意见的状态，下方可导出或删除。")
    String picture();
}
