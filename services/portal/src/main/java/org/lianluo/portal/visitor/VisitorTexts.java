package org.lianluo.portal.visitor;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of stations and of the form for an opinion. */
@MessageBundle("visitor")
public interface VisitorTexts {

    @Message("联络站")
    String stations();

    @Message("选择离您最近的联络站，查看地址、开放时间和驻站代表。")
    String stationsLead();

    @Message("所在地区")
    String region();

    @Message("类型")
    String kind();

    @Message("全部")
    String all();

    @Message("地址")
    String address();

    @Message("开放时间")
    String hours();

    @Message("驻站代表")
    String deputies();

    @Message("此站暂未公布驻站代表。")
    String noDeputies();

    @Message("此站现在不接收意见，请选择其他联络站。")
    String closed();

    @Message("提意见")
    String report();

    @Message("为防止冒用，在网上提意见须扫描联络站的二维码，或登录账号。请任选一种：")
    String howToReport();

    @Message("扫码")
    String byCode();

    @Message("用手机扫描联络站门口或宣传页上的二维码，无需账号。")
    String byCodeHint();

    @Message("登录")
    String byAccount();

    @Message("登录后可向任一联络站提意见，并随时查看自己提过的意见。")
    String byAccountHint();

    @Message("到站")
    String byVisit();

    @Message("登录已过期。请在新窗口登录，再回到本页提交，填写的内容不会丢失。")
    String signInBeside();

    @Message("二维码可能已更换。请重新扫描站里的二维码，或登录后再提交。提交前请复制保存内容。")
    String scanAgain();

    @Message("事情发生在哪里？")
    String askPlace();

    @Message("以下联络站会收到您的意见。")
    String askPlaceHint();

    @Message("具体地点")
    String location();

    @Message("例如：曙光街与建设路交叉口")
    String locationHint();

    @Message("属于哪一类？")
    String askCategory();

    @Message("是什么事？")
    String askWords();

    @Message("写清事情和希望怎样解决。不要写姓名、电话、证件号码。")
    String askWordsHint();

    @Message("标题")
    String title();

    @Message("用一句话概括，最多 100 字。")
    String titleHint();

    @Message("内容")
    String content();

    @Message("最多 {longest} 字。")
    String contentHint(int longest);

    @Message("照片")
    String photos();

    @Message("JPEG 或 PNG，最多 5 张，合计不超过 5 MB。不要拍到他人面部、证件或车牌。")
    String photosHint();

    @Message("照片合计超过 5 MB，请减少或换小一些的照片。")
    String photosTooLarge();

    @Message("怎样联系您？")
    String askContact();

    @Message("均为选填。不填也会办理，凭回执查看进度。")
    String askContactHint();

    @Message("姓名")
    String name();

    @Message("电话")
    String phone();

    @Message("手机号，或带区号的固定电话。")
    String phoneHint();

    @Message("匿名：姓名和电话只有联络站能看到")
    String anonymous();

    @Message("个人信息处理告知")
    String consentTitle();

    @Message("姓名和电话由收到意见的联络站保管，仅用于核实情况和回复您；加密保存，显示时隐去中间数字，查看完整号码须说明理由并留有记录。办结三年后删除；您也可以随时凭回执编号和查询码删除。不同意不影响办理。")
    String consentText();

    @Message("我已阅读并同意按上述告知使用我的姓名和电话")
    String consent();

    @Message("留下姓名或电话须勾选同意；也可以清空姓名和电话。")
    String consentNeeded();

    @Message("下一步")
    String next();

    @Message("请核对")
    String check();

    @Message("修改")
    String change();

    @Message("未填写")
    String leftOut();

    @Message("提交意见")
    String send();

    @Message("类别")
    String category();
}
