package org.lianluo.portal.issue;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of issue lists and their items, where they are read. */
@MessageBundle("issue")
public interface IssueTexts {

    @Message("问题清单")
    String title();

    @Message("常委会审议意见书所附的问题清单：列了哪些问题、由谁整改、改了多少。")
    String lead();

    @Message("问题条目")
    String items();

    @Message("逐项列出问题、责任单位和期限。责任单位先报整改方案，再报整改结果；委员会提出意见后核实。")
    String itemsLead();

    @Message("等我处理")
    String waiting();

    @Message("全部问题条目")
    String all();

    @Message("来源")
    String kind();

    @Message("状态")
    String status();

    @Message("跟踪的委员会代码")
    String committee();

    @Message("责任单位")
    String unit();

    @Message("尚未确定责任单位")
    String noUnit();

    @Message("问题分类")
    String classCode();

    @Message("未分类")
    String noClass();

    @Message("范围")
    String which();

    @Message("不限")
    String any();

    @Message("逾期")
    String late();

    @Message("交办")
    String handedOver();

    @Message("交办时限")
    String handOverDue();

    @Message("逾期交办")
    String handedLate();

    @Message("本清单{number}项")
    String own(int number);

    @Message("列出")
    String listed();

    @Message("已整改")
    String done();

    @Message("按时整改")
    String inTime();

    @Message("整改率")
    String rate();

    @Message("按时整改率")
    String inTimeRate();

    @Message("整改情况")
    String figures();

    @Message("已整改＝已报整改结果＋已核实；按时＝在第一次期限内报送结果。每个问题只计一次，包括子清单。")
    String figuresHint();

    @Message("合计")
    String total();

    @Message("本清单的问题条目")
    String byUnit();

    @Message("按分类、状态和单位查看")
    String filtered();

    @Message("尚无问题条目。")
    String noItems();

    @Message("子清单")
    String parts();

    @Message("查看上级清单")
    String parent();

    @Message("审议意见书")
    String letter();

    @Message("审议意见书尚未拟写。")
    String noLetter();

    @Message("总体评价")
    String overallView();

    @Message("主要问题")
    String mainProblems();

    @Message("意见建议")
    String proposals();

    @Message("办理时限")
    String timeLimit();

    @Message("常委会审议日期")
    String deliberatedOn();

    @Message("主任会议日期")
    String directorMeetingOn();

    @Message("第{number}项问题")
    String itemOf(int number);

    @Message("整改信息")
    String facts();

    @Message("交办日期")
    String listedSince();

    @Message("尚未交办")
    String notHandedOver();

    @Message("整改方案时限")
    String planDue();

    @Message("整改结果时限")
    String resultDue();

    @Message("继续整改期限")
    String continuedUntil();

    @Message("整改方案")
    String plan();

    @Message("整改结果")
    String result();

    @Message("文号")
    String documentNumber();

    @Message("收到时间")
    String receivedAt();

    @Message("整改完成日期")
    String rectifiedOn();

    @Message("委员会意见")
    String comment();

    @Message("核实依据")
    String evidence();

    @Message("按时报送")
    String wasInTime();

    @Message("逾期报送")
    String wasLate();

    @Message("等待委员会对整改结果提出意见。")
    String waitsForComment();

    @Message("委员会已提出意见，等待核实或者责成继续整改。")
    String waitsForVerification();

    @Message("查看问题清单")
    String ofVerdict();
}
