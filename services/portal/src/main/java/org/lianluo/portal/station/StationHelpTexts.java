package org.lianluo.portal.station;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Help for the staff of a liaison station. */
@MessageBundle("helpstation")
public interface StationHelpTexts {

    @Message("联络站怎么办理")
    String title();

    @Message("工作人员登记和反馈，站长分办。以下按先后顺序说明。")
    String lead();

    @Message("打开“社情民意”，上方四个数字是待分办、快到期、待反馈和重新办理的件数。")
    String s1();

    @Message("群众来站或来电时，在“登记来访”中写下事情；姓名和电话经本人同意才填写。")
    String s2();

    @Message("登记后把回执编号和查询码交给本人，查询码只显示一次。")
    String s3();

    @Message("站长打开待分办的意见，在期限内选择一种办理方式。")
    String s4();

    @Message("转交单位前改写文本，删去姓名、电话和其他个人信息；单位只看到审核后的文本。")
    String s5();

    @Message("提交前会看到别人将读到的内容，像个人号码的数字会标出来。")
    String s6();

    @Message("单位或代表答复后，先把答复告诉反映人，再点“已经反馈”。")
    String s7();

    @Message("需要完整的姓名和电话时写明理由查看，每次查看都会记入审计记录。")
    String s8();

    @Message("反映人要求删除姓名和电话时，由站长在意见页面删除，不能恢复。")
    String s9();

    @Message("“站点页面”可以打印公开页面的码；带口令的联络站码由代表工委或系统管理员更换。")
    String s10();

    @Message("“附件”里可以添加文件；站长确认没有反映人的信息以后准予转出，承办单位和代表才看得到。")
    String s11();

    @Message("社情民意页面：上方四个待办队列各有件数，下方是待办的意见。")
    String picture();

    @Message("在“评价链接”生成链接，请群众评价本站；答复反馈以后，在意见页面生成链接，请反映人评价。链接只显示一次，只能评价一次，没用过的可以作废。")
    String ratings();

    @Message("“群众评价统计”每满五份评价才计入一次，看不到谁作出了哪个评价。")
    String figures();
}
