package org.lianluo.portal.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the audit's pages. */
@MessageBundle("audit")
public interface AuditTexts {

    @Message("审计")
    String title();

    @Message("每个服务有自己的审计记录：谁在什么时候做了什么。审计员查阅记录，安全管理员核验记录是否完整。这里没有业务内容。")
    String lead();

    @Message("{#when of}{#is 'station'}站点与代表服务{#is 'suggestion'}意见与建议服务{#is 'handling'}办理服务{#is 'survey'}征询意见服务{/when}")
    String service(String of);

    @Message("查阅记录")
    String read();

    @Message("核验")
    String verify();

    @Message("审计记录由审计员查阅。")
    String readersOnly();

    @Message("核验由安全管理员办理。")
    String verifiersOnly();

    @Message("审计记录")
    String trail();

    @Message("每次查阅也会记入审计记录。")
    String looks();

    @Message("操作")
    String action();

    @Message("操作人标识")
    String actor();

    @Message("对象标识")
    String subject();

    @Message("对象类型")
    String subjectType();

    @Message("起始日期")
    String from();

    @Message("截止日期")
    String to();

    @Message("不限")
    String any();

    @Message("理由或说明")
    String detail();

    @Message("客户端")
    String client();

    @Message("核验审计记录")
    String verification();

    @Message("核验会读取全部记录并与已公布的链头比对，需要一些时间；核验本身也会记入审计记录。")
    String verificationLead();

    @Message("开始核验")
    String start();

    @Message("记录完整：全部链节一致，并与已公布的链头相符。")
    String intact();

    @Message("记录不完整。请保留现场，立即报告主管领导和系统管理员。")
    String broken();

    @Message("链节一致，但已公布的链头暂时读不到，没有比对。请稍后再核验。")
    String notCompared();

    @Message("发现")
    String finding();

    @Message("出错位置")
    String position();

    @Message("已入链条数")
    String linked();

    @Message("待入链条数")
    String waiting();

    @Message("已比对的最高位置")
    String published();

    @Message("链头")
    String head();
}
