package org.lianluo.portal.unit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Help for a handling unit. */
@MessageBundle("helpunit")
public interface UnitHelpTexts {

    @Message("承办单位怎么办理")
    String title();

    @Message("经办人办理和起草，负责人签发。以下按先后顺序说明。")
    String lead();

    @Message("打开“交办件”，未办结的按期限排列，最急的在最上面。")
    String s1();

    @Message("社情民意先接收；不属于本单位职责的，在接收期限内退回，写明理由和建议的单位。")
    String s2();

    @Message("办结后填写办理答复。联络站把答复反馈给反映人，反映人不满意会重新办理一次。")
    String s3();

    @Message("来不及的，在期限届满前申请延期，只有一次。")
    String s4();

    @Message("代表建议先签收，并在首次沟通期限内联系签名代表，记录方式、日期和情况。")
    String s5();

    @Message("会办单位在期限内向主办单位提交会办意见，不直接答复代表。")
    String s6();

    @Message("起草答复时选类别：A 已解决，B 列入计划，C 暂缓，D 留作参考；B 类必须写明承诺和时限。")
    String s7();

    @Message("保存后按代表看到的样式阅读一遍，签发之前都可以修改。")
    String s8();

    @Message("负责人在“待签发”中签发或退改；签发后立即送交代表。")
    String s9();

    @Message("“已答复”不等于“已解决”：承诺事项进入台账，到期还要核对；代表不满意的再办一次。")
    String s10();

    @Message("会办意见不能采用的，主办单位可退回重提一次；双方意见不一致的，可以提请协调。")
    String disagreement();

    @Message("几件建议可以在一次“答复会”上当面答复，会后登记纪要和到会代表。")
    String meetings();

    @Message("每个期限旁的“期限怎样计算”列出规则和条款、起算日、跳过的休息日和届满日期。")
    String s11();

    @Message("办理过程中用“报告办理进展”说明办到哪一步，代表和各机关都看得到；本单位系统也可以用自己的状态码报告。")
    String s12();

    @Message("“答复的附件”里添加答复附件，当面答复的可以添加签字记录；答复以后代表和各机关看得到。")
    String s13();

    @Message("答复中承诺的事项在“承诺事项”中登记阶段目标、延期和落实情况；全部落实以后再次答复代表。")
    String commitments();

    @Message("“督办”列出向本单位提出的问题：在期限前点“反馈”；重点督办、询问、质询和约见由单位负责人反馈。")
    String supervision();

    @Message("“问题清单”列出要求本单位整改的问题：先报整改方案，开始整改，按期报送整改结果，附文号。")
    String issues();

    @Message("并案的建议在主件上办理一次，答复送给每一件的代表。")
    String merging();

    @Message("本单位被测评的，公布后在“测评和表决”查看结果，单位负责人可以作一次说明。")
    String surveys();

    @Message("交办件页面：按期限排列，每件写明剩余的工作日。")
    String picture();

    @Message("本单位被评议的，报告以后单位负责人在“工作评议、任后履职评价”查看对本单位的意见和结论。")
    String evaluations();

    @Message("“承办单位考核”在评分期间可以自评，并查看本单位的得分、分项和逐件依据；公布以后可以查看全部排名。")
    String assessments();
}
