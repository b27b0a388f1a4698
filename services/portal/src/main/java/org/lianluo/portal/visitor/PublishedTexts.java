package org.lianluo.portal.visitor;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of published suggestions. */
@MessageBundle("published")
public interface PublishedTexts {

    @Message("代表建议的内容、承办单位的答复和代表的反馈，公开供查阅。")
    String suggestionsLead();

    @Message("关键词")
    String words();

    @Message("状态")
    String status();

    @Message("年份")
    String year();

    @Message("编号")
    String number2();

    @Message("提出时间")
    String occasion();

    @Message("提出代表")
    String signers();

    @Message("（领衔）")
    String lead();

    @Message("登记时间")
    String registeredAt();

    @Message("事由")
    String facts();

    @Message("建议内容")
    String proposals();

    @Message("办理情况")
    String units();

    @Message("尚未交办。")
    String noUnits();

    @Message("第 {number} 轮")
    String round(Integer number);

    @Message("交办：")
    String assigned();

    @Message("签收：")
    String signed();

    @Message("答复")
    String reply();

    @Message("代表反馈")
    String feedback();

    @Message("办理态度")
    String attitude();

    @Message("办理结果")
    String result();

    @Message("等待代表反馈。")
    String awaited();
}
