package org.lianluo.portal.progress;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of progress and of status codes. */
@MessageBundle("progress")
public interface ProgressTexts {

    @Message("办理进展")
    String title();

    @Message("报告办理进展")
    String report();

    @Message("说明办到哪一步。报告不改变状态，也不影响期限；较早情况的报告不会改变后来的报告。代表和各机关都看得到。")
    String lead();

    @Message("办到哪一步")
    String word();

    @Message("本单位系统的状态码")
    String ownCodes();

    @Message("办理阶段")
    String stages();

    @Message("进展时间")
    String reportedAt();

    @Message("不能晚于现在。")
    String reportedAtHint();

    @Message("说明")
    String text();

    @Message("写给代表看的说明，不写个人信息。")
    String textHint();

    @Message("提交进展")
    String send();

    @Message("承办单位还没有报告进展。")
    String none();

    @Message("状态码 {code}（对照表中没有）")
    String unknown(String code);

    @Message("状态码表")
    String codes();

    @Message("承办单位的系统用自己的状态码报告进展。表中写明每个状态码是哪一个办理阶段；表中没有的状态码原样显示，不作推断。")
    String codesLead();

    @Message("修改只影响以后的报告，以前的报告保持当时的含义。")
    String codesPast();

    @Message("状态码 {row}")
    String code(int row);

    @Message("名称 {row}")
    String label(int row);

    @Message("办理阶段 {row}")
    String meaning(int row);

    @Message("填满以后先保存，再继续添加。")
    String more();

    @Message("保存状态码表")
    String keep();

    @Message("状态码表已保存。")
    String kept();

    @Message("这个单位还没有状态码表。")
    String noTable();
}
