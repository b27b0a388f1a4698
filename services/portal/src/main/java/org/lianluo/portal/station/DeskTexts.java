package org.lianluo.portal.station;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for visitors, and of the station’s own page. */
@MessageBundle("desk")
public interface DeskTexts {

    @Message("登记来访")
    String register();

    @Message("替来访或来电的群众登记意见。登记后把回执编号和查询码交给本人。")
    String registerHint();

    @Message("反映方式")
    String channelOf();

    @Message("标题")
    String title();

    @Message("写明事情、时间和经过。姓名和电话写在下面，不要写在这里。")
    String contentHint();

    @Message("例如：曙光街与文华路交叉口。")
    String locationHint();

    @Message("可以不填。填写后才能电话反馈；须经本人同意。")
    String submitterHint();

    @Message("手机号，或带区号的固定电话。")
    String phoneHint();

    @Message("要求匿名：只有本站能查看姓名和电话")
    String anonymous();

    @Message("姓名和电话只用于核实情况和反馈答复，加密保存，办结后按规定期限删除；本人可随时要求删除。")
    String consentNotice();

    @Message("已向本人宣读以上告知，本人同意")
    String consented();

    @Message("登记")
    String registerSend();

    @Message("您的账号没有联络站。请联系账号管理员。")
    String noStation();

    @Message("受理回执")
    String receipt();

    @Message("已登记")
    String registered();

    @Message("查询码")
    String trackingCode();

    @Message("查询码只显示这一次。请打印本页，或抄给本人。")
    String codeOnce();

    @Message("凭编号和查询码在此查看进度：{address}")
    String follow(String address);

    @Message("联络站分办期限")
    String triageBy();

    @Message("查看这件意见")
    String toOpinion();

    @Message("再登记一件")
    String another();

    @Message("按电话查找")
    String phoneTitle();

    @Message("找出这个电话以前在本站反映过的意见。每次查找都会记入审计记录，只在办理需要时使用。")
    String phoneLookHint();

    @Message("找到的意见（最近 50 件）")
    String phoneFound();

    @Message("站点页面")
    String stationPage();

    @Message("站点编号")
    String stationCode();

    @Message("地址")
    String address();

    @Message("开放时间")
    String hours();

    @Message("公开页面")
    String publicPage();

    @Message("扫这个码可以看到联络站的介绍。要让群众扫码提意见，须张贴带口令的联络站码。")
    String publicPageHint();

    @Message("扫码提意见的联络站码")
    String token();

    @Message("联络站码里有本站的口令，群众不用账号就能向本站提意见。口令只在更换时显示一次。")
    String tokenHint();

    @Message("更换之后，已经张贴的旧码立即失效。更换前请准备好打印和张贴。")
    String tokenWarn();

    @Message("我会立即打印并换下旧码")
    String tokenSure();

    @Message("更换联络站码")
    String tokenReplace();

    @Message("联络站码由本地区代表工委或系统管理员更换。需要新码时请联系他们。")
    String tokenWho();

    @Message("新码只显示这一次，旧码已失效。请现在打印本页并张贴。")
    String tokenOnce();

    @Message("扫一扫，有话对代表说")
    String posterTitle();

    @Message("不用账号。填写后会得到回执编号和查询码，凭它们查看办理进度。")
    String posterHint();

    @Message("已打印")
    String printed();
}
