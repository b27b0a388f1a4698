package org.lianluo.portal.terminal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of kiosks, for who keeps them. */
@MessageBundle("terminal")
public interface TerminalTexts {

    @Message("站内终端")
    String title();

    @Message("新增大厅里的终端，生成登记码，选择它展示的内容；失联、时钟不准的在这里处理。")
    String lead();

    @Message("需要处理的终端")
    String waiting();

    @Message("全部终端")
    String all();

    @Message("新增终端")
    String setUp();

    @Message("新增后生成登记码，在设备上输入即可使用。")
    String setUpLead();

    @Message("联络站")
    String station();

    @Message("名称")
    String name();

    @Message("例如：一楼大厅终端")
    String nameHint();

    @Message("位置")
    String spot();

    @Message("终端编号")
    String number();

    @Message("生成登记码")
    String issue();

    @Message("登记码只显示一次，只能登记一台设备，过期或输错五次后失效；再生成时，之前的登记码作废。")
    String issueLead();

    @Message("登记码")
    String code();

    @Message("有效期至")
    String until();

    @Message("请工作人员在大厅的设备上打开 /kiosk/pair 并登录，输入终端编号和登记码。离开本页后看不到登记码，可以重新生成。")
    String codeHint();

    @Message("返回终端")
    String back();

    @Message("已发登记码，有效期至")
    String codeOut();

    @Message("停用终端")
    String revoke();

    @Message("停用后设备立即不能提交意见，且不能恢复；以后再用须新增终端。请先确认没有等待提交的意见。")
    String revokeLead();

    @Message("停用理由")
    String reason();

    @Message("最近状态")
    String pulse();

    @Message("还没有收到设备的消息。")
    String noPulse();

    @Message("最近联系")
    String heardAt();

    @Message("软件版本")
    String software();

    @Message("时钟快（秒，负数为慢）")
    String clockAhead();

    @Message("待提交件数")
    String itemsWaiting();

    @Message("最早一件填写于")
    String oldestWaiting();

    @Message("待提交{count}件")
    String waitingItems(Integer count);

    @Message("退回件数")
    String itemsRefused();

    @Message("收到的意见")
    String intake();

    @Message("件数")
    String items();

    @Message("其中断网后补交")
    String late();

    @Message("时钟不准")
    String clockWrong();

    @Message("填写时间过早，由工作人员核对")
    String tooLongAgo();

    @Message("缺少的序号")
    String missing();

    @Message("缺少的可能还在设备上等待提交。退回的留在设备上，请消除原因（如重新启用类别或站点），设备会自动再次提交；请不要清除设备上的数据。")
    String missingHint();

    @Message("展示内容")
    String configure();

    @Message("展示内容和设置")
    String configuration();

    @Message("开始画面依次展示这些内容。可选面向公众的通知，或者写一段短文字；都不填的一页会去掉。")
    String configureLead();

    @Message("首先使用的语言")
    String language();

    @Message("无人操作多少秒后清除填写内容")
    String idle();

    @Message("第{number}页")
    String page(int number);

    @Message("通知")
    String notice();

    @Message("不选通知，写文字")
    String noNotice();

    @Message("中文文字")
    String textZh();

    @Message("英文文字")
    String textEn();

    @Message("开始日期")
    String fromDay();

    @Message("截止日期")
    String toDay();

    @Message("没有选择展示内容。")
    String noPages();

    @Message("在终端填写的时间（断网后补交）")
    String takenAt();

    @Message("终端时钟")
    String clock();

    @Message("终端时钟不准，填写时间仅供参考。")
    String takenClockWrong();

    @Message("终端断网多日后才补交这条意见。请先核对是否仍需办理：可以照常分办，也可以写明理由不予受理。")
    String takenTooLongAgo();

    @Message("保存")
    String save();

    @Message(
            "{#when what}{#is 'revoked'}终端已停用。{#is 'configured'}已保存，设备下次联系时更新。{#is 'set'}终端已新增，请生成登记码。{#else}已保存。{/when}")
    String saved(String what);
}
