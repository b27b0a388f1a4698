package org.lianluo.portal.visitor;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Help for whoever has no account. */
@MessageBundle("helpvisitor")
public interface HelpVisitorTexts {

    @Message("帮助：提意见和查进度")
    String title();

    @Message("扫描联络站的二维码，打开该站页面；无需账号。")
    String step1();

    @Message("点“提意见”，依次填写地点、类别和事情；一次只写一件事。")
    String step2();

    @Message("可以附照片；照片中的拍摄信息会自动去除。")
    String step3();

    @Message("姓名和电话可以不填。填写时须勾选同意，只用于核实和回复。")
    String step4();

    @Message("核对后提交，页面立即显示回执编号和查询码。")
    String step5();

    @Message("请记下或拍照保存查询码：它只显示一次，也不要告诉别人。")
    String step6();

    @Message("点“查进度”，输入编号和查询码，查看每一步由谁、在何时办理。")
    String step7();

    @Message("“已答复”表示有了答复，不等于已经解决；请按实际情况评价。")
    String step8();

    @Message("不满意会重新办理一次，请写明哪里没有解决。")
    String step9();

    @Message("分办以前可以撤回；姓名和电话随时可以删除。")
    String step10();

    @Message("“测评和表决结果”列出向社会公开的满意度测评和表决，可以看到各选项票数、结论和整改情况。")
    String results();

    @Message("跟踪办理进度的页面：输入受理号和查询码。")
    String picture();

    @Message("“问卷”页面列出正在征询意见的问卷和已公布的结果；作答不需要账号，也不记录您是谁。")
    String questionnaires();

    @Message("联络站交给您评价链接的，打开或者扫码，不用登录，选好提交。一个链接评价一次，系统不记录是谁评价的。")
    String ratings();
}
