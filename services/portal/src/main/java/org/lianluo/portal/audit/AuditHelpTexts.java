package org.lianluo.portal.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Help for auditors and security administrators. */
@MessageBundle("helpaudit")
public interface AuditHelpTexts {

    @Message("怎么审计")
    String title();

    @Message("审计员查阅记录，安全管理员核验记录。以下按先后顺序说明。")
    String lead();

    @Message("打开“审计”，有四个服务，每个服务有自己的审计记录。")
    String s1();

    @Message("审计员点“查阅记录”，最新的在最上面。")
    String s2();

    @Message("可以按操作、操作人、对象和日期筛选。")
    String s3();

    @Message("查看反映人信息、按电话查找、删除信息、更改期限和工作日历都有记录，并写明理由。")
    String s4();

    @Message("记录里没有业务内容，也没有姓名和电话。")
    String s5();

    @Message("查阅本身也会留下记录。")
    String s6();

    @Message("安全管理员点“核验”，再点“开始核验”；同一时间只能核验一次。")
    String s7();

    @Message("“完整”表示全部链节一致，并与已公布的链头相符。")
    String s8();

    @Message("“尚未核对”表示链头暂时读不到，请稍后再核验。")
    String s9();

    @Message("“不完整”的，页面写明发现和位置；请保留现场并立即报告。")
    String s10();

    @Message("审计页面：每个服务的审计记录可查阅或核验。")
    String picture();
}
