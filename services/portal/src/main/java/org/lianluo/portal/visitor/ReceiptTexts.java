package org.lianluo.portal.visitor;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a receipt and of following it. */
@MessageBundle("receipt")
public interface ReceiptTexts {

    @Message("查进度")
    String follow();

    @Message("输入回执上的编号和查询码。")
    String followLead();

    @Message("查看进度")
    String followButton();

    @Message("{#when what}{#is 'over'}为保护您的信息，查询已结束。请重新输入编号和查询码。{#is 'ended'}已结束查询，本机不再保留编号和查询码。{/when}")
    String followDone(String what);

    @Message("回执编号")
    String number();

    @Message("例如：410402-20261121-000001")
    String numberHint();

    @Message("查询码")
    String code();

    @Message("例如：7K3M-9QX2-D0FA-55TZ")
    String codeHint();

    @Message("没有查询码怎么办？")
    String lost();

    @Message("查询码只显示一次，无法补发。请到受理的联络站，说明提交时间和内容，由工作人员告知进度。登录账号提交的，可在“我的意见”查看。")
    String lostHint();

    @Message("意见已收到")
    String received();

    @Message("请记下或拍照保存。查询码只显示这一次。")
    String keepThem();

    @Message("意见已收到，但照片未能保存。请在下方重新添加 JPEG 或 PNG 照片，每张不超过 5 MB。")
    String photoRefused();

    @Message("接下来")
    String whatNext();

    @Message("联络站站长决定由谁办理。")
    String nextTriage();

    @Message("承办单位或代表办理并答复，联络站把答复告诉您。")
    String nextHandling();

    @Message("收到答复后，凭编号和查询码评价；不满意会再办理一次。")
    String nextRating();

    @Message("查询页面的二维码，含回执编号，不含查询码")
    String qrLabel();

    @Message("用手机扫码打开查询页面，再输入查询码。")
    String qrHint();

    @Message("办理进度")
    String progress();

    @Message(
            "{#when what}{#is 'rated'}评价已收到，谢谢。{#is 'withdrawn'}已撤回。此件不再办理。{#is 'erased'}已删除姓名和电话。此件继续办理，查询码仍可使用。{#is 'photosAdded'}照片已添加。{#is 'fileAdded'}附件已添加。{#is 'urged'}已催办。正在办理的人会看到。{/when}")
    String receiptDone(String what);

    @Message("提交时间")
    String receivedAt();

    @Message("受理联络站")
    String station();

    @Message("承办单位")
    String unit();

    @Message("答复")
    String answer();

    @Message("答复时间")
    String answeredAt();

    @Message("处理结果")
    String outcome();

    @Message("说明")
    String outcomeReason();

    @Message("评价截止")
    String ratingDue();

    @Message("您的评价")
    String grade();

    @Message("评价答复")
    String rate();

    @Message("您对办理结果满意吗？")
    String askGrade();

    @Message("选“不满意”将重新办理一次，请说明哪里没有解决。")
    String askGradeHint();

    @Message("说明")
    String comment();

    @Message("提交评价")
    String sendRating();

    @Message("补充照片")
    String addPhotos();

    @Message("添加照片")
    String sendPhotos();

    @Message("撤回意见")
    String withdraw();

    @Message("撤回后不再办理，也不能恢复。联络站分办以后不能撤回。")
    String withdrawHint();

    @Message("确认撤回")
    String withdrawNow();

    @Message("删除我的姓名和电话")
    String erase();

    @Message("立即永久删除，不能恢复。意见本身继续办理，但联络站不能再联系您。")
    String eraseHint();

    @Message("确认删除")
    String eraseNow();

    @Message("在公用设备上，看完请结束查询。半小时后自动结束。")
    String endHint();

    @Message("结束查询")
    String end();
}
