package org.lianluo.portal.attachment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of files. */
@MessageBundle("attachment")
public interface AttachmentTexts {

    @Message("附件")
    String title();

    @Message("没有附件。")
    String none();

    @Message("PDF、DOCX、XLSX、OFD、JPEG 或 PNG，每个不超过 20 MB，最多 20 个。不要加密，不要带宏。")
    String hint();

    @Message("联络站分办以前可以添加和删除。其他单位和代表要等站长准予转出才看得到。")
    String opinionHint();

    @Message("草拟时可以添加和删除。提交以后，签名代表、各机关和承办单位看得到；公众只看得到公开的附件。")
    String suggestionHint();

    @Message("答复以前只有本单位看得到；答复以后签名代表和各机关也看得到，不能再删除。")
    String assignmentHint();

    @Message("看得到通知的人都能下载。发布以后添加或删除附件，通知就是新的一版，代表和工作人员需要重新阅读。")
    String noticeHint();

    @Message("添加附件")
    String add();

    @Message("选择文件")
    String file();

    @Message("用途")
    String purpose();

    @Message("上传")
    String send();

    @Message("下载 {name}")
    String download(String name);

    @Message("{kilobytes} KB")
    String size(long kilobytes);

    @Message("这个文件已隔离，不能下载。")
    String quarantined();

    @Message("已准予转出")
    String released();

    @Message("已公开")
    String published();

    @Message("准予转出 {name}")
    String release(String name);

    @Message("公开 {name}")
    String publish(String name);

    @Message("转出以后，能看到这件意见的单位和代表都能下载，不能撤回。请先确认没有反映人的信息。")
    String releaseHint();

    @Message("公开以后任何人都能下载，不能撤回。请先核对内容。")
    String publishHint();

    @Message("删除 {name}")
    String remove(String name);

    @Message(
            "{#when what}{#is 'added'}附件已添加。{#is 'removed'}附件已删除。{#is 'released'}附件已准予转出。{#is 'published'}附件已公开。{/when}")
    String done(String what);
}
