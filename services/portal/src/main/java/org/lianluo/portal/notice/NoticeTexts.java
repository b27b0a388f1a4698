package org.lianluo.portal.notice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of notices. */
@MessageBundle("notice")
public interface NoticeTexts {

    @Message("通知公告、学习资料")
    String title();

    @Message("通知、法律法规、制度文件、会议材料和办事指南，附件可以下载。")
    String lead();

    @Message("起草通知")
    String write();

    @Message("先起草，可以添加附件，核对后再发布。发布以前只有管理人看得到。")
    String writeLead();

    @Message("在本站发布，面向社会公众。")
    String headLead();

    @Message("标题包含")
    String words();

    @Message("标题")
    String name();

    @Message("类别")
    String category();

    @Message("正文")
    String text();

    @Message("阅读范围")
    String audience();

    @Message("受邀代表")
    String invited();

    @Message("阅读范围为受邀代表时填写代表编码，用空格、逗号或换行分开，例如 D410402-0001。")
    String invitedHint();

    @Message("街道、乡镇")
    String street();

    @Message("只涉及一个街道或乡镇时填写其9位代码，例如 410402001。")
    String streetHint();

    @Message("联络站")
    String stations();

    @Message("不选表示全部站点。")
    String stationsHint();

    @Message("展示截止日期")
    String shownUntil();

    @Message("保存草稿")
    String save();

    @Message("修改草稿")
    String change();

    @Message("状态")
    String status();

    @Message("全部")
    String any();

    @Message("展示期")
    String shown();

    @Message("展示期内")
    String current();

    @Message("已过展示期")
    String expired();

    @Message("待阅读、待发布")
    String waiting();

    @Message("全部通知")
    String all();

    @Message("已读")
    String read();

    @Message("管理")
    String keep();

    @Message("发布")
    String publish();

    @Message("发布以后，阅读范围内的人员都能看到；代表和工作人员会在待办中看到。")
    String publishLead();

    @Message("添加、删除附件")
    String files();

    @Message("更正")
    String correct();

    @Message("更正后为新的一版，读过上一版的代表和工作人员需要重新阅读。")
    String correctLead();

    @Message("更正说明")
    String correction();

    @Message("撤回")
    String withdraw();

    @Message("撤回理由")
    String withdrawnFor();

    @Message("理由")
    String reason();

    @Message("阅读情况")
    String readers();

    @Message("已读的代表和工作人员")
    String readersCount();

    @Message("受邀代表")
    String invitedCount();

    @Message("未读")
    String unreadCount();

    @Message("未读的受邀代表")
    String unread();

    @Message("公众打开次数")
    String openings();

    @Message("每日打开次数")
    String days();

    @Message("日期")
    String day();

    @Message("第{number}版")
    String edition(Integer number);

    @Message(
            "{#when what}{#is 'written'}草稿已保存，请核对后发布。{#is 'changed'}草稿已修改。{#is 'published'}已发布。{#is 'corrected'}已更正，为新的一版。{#is 'withdrawn'}已撤回。{/when}")
    String saved(String what);
}
