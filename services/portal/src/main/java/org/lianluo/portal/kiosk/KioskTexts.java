package org.lianluo.portal.kiosk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a kiosk, and of its pairing. */
@MessageBundle("kiosk")
public interface KioskTexts {

    @Message("有话对代表说")
    String welcome();

    @Message("回到开始")
    String home();

    @Message("提意见")
    String report();

    @Message("把身边的事告诉代表")
    String reportHint();

    @Message("查进度")
    String follow();

    @Message("凭回执编号和查询码")
    String followHint();

    @Message("找代表")
    String deputies();

    @Message("看看谁在这里接待")
    String deputiesHint();

    @Message("网络暂时中断。仍可提意见：先保存在本机，恢复后自动提交。")
    String offline();

    @Message("等待提交的意见（件）：")
    String waiting();

    @Message("开放时间")
    String openingTimes();

    @Message("近期例外")
    String otherDays();

    @Message("不开放")
    String closed();

    @Message("还在使用吗？请触摸屏幕继续，否则将清除填写的内容。")
    String still();

    @Message("意见已保存，尚未提交")
    String saved();

    @Message("本机编号")
    String localNumber();

    @Message("网络恢复后自动提交一次，不会重复。如果您还在，屏幕会显示回执；如已离开，请凭本机编号和时间向联络站工作人员询问进度。")
    String savedHint();

    @Message("打印凭条")
    String print();

    @Message("完成")
    String finish();

    @Message("请保管好查询码，凭它查看进度和评价。")
    String slipKeep();

    @Message("没有查询码，请询问站内工作人员。")
    String lost();

    @Message("撤回意见或删除姓名和电话，请用手机打开查询页面，或找站内工作人员。")
    String onYourPhone();

    @Message("终端尚未就绪")
    String notReady();

    @Message("这台设备上有人登录。为保护信息，请先退出，终端才能使用。")
    String signOutFirst();

    @Message("请联络站工作人员登录并配对这台设备。")
    String unpairedHint();

    @Message("终端配对")
    String pair();

    @Message("在要放在大厅的设备上完成一次即可。配对后请退出登录。")
    String pairHint();

    @Message("配对成功。请立即退出登录，再把浏览器的起始页设为本站的 /kiosk。")
    String paired();

    @Message("已解除配对。这台设备不再是终端。")
    String unpaired();

    @Message("用登记码登记")
    String enrol();

    @Message("站长或者受理部门在“站内终端”里新增终端，生成登记码。")
    String enrolHint();

    @Message("终端编号")
    String number();

    @Message("例如：410402-S001-K01")
    String numberHint();

    @Message("登记码")
    String code();

    @Message("例如：7K3M-9QX2-D0FA-55TZ")
    String codeHint();

    @Message("凭条纸宽58毫米（不选为80毫米）")
    String narrowPaper();

    @Message("登记这台设备")
    String enrolNow();

    @Message("没有登记码，使用系统管理员给的账号")
    String byHand();

    @Message("放在哪个联络站？")
    String station();

    @Message("终端账号")
    String client();

    @Message("由系统管理员提供，例如：kiosk-410402-S001")
    String clientHint();

    @Message("终端密钥")
    String secret();

    @Message("只以加密形式保存在这台设备上，页面不会再显示。")
    String secretHint();

    @Message("凭条纸宽")
    String paper();

    @Message("80 毫米")
    String paper80();

    @Message("58 毫米")
    String paper58();

    @Message("配对")
    String pairNow();

    @Message("解除配对")
    String unpair();

    @Message("先确认没有等待提交的意见。解除后须重新配对才能使用。")
    String unpairHint();

    @Message("确认解除")
    String unpairNow();

    @Message("请选择您所在的联络站。")
    String notYourStation();

    @Message("终端账号或密钥不正确，请核对后重新输入。")
    String wrongSecret();

    @Message("这个账号不是该联络站的终端账号，请核对。")
    String notOfTheStation();
}
