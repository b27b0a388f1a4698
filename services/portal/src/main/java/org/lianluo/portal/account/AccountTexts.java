package org.lianluo.portal.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what a constituent raised with their account. */
@MessageBundle("account")
public interface AccountTexts {

    @Message("我的意见")
    String mine();

    @Message("您还没有登录提过意见。选择一个联络站，即可提意见。")
    String none();

    @Message(
            "{#when what}{#is 'erased'}已删除这件意见中您的姓名、电话和账号，它不再列在这里。凭回执仍可查看进度。{#is 'erasedAll'}已删除全部意见中您的姓名、电话和账号。凭回执仍可查看进度。{#is 'photosAdded'}照片已添加。{#is 'urged'}已催办。正在办理的人会看到。{/when}")
    String done(String what);

    @Message("待您评价")
    String toRate();

    @Message("我的信息")
    String myData();

    @Message("下载一份 JSON 文件，包含您提过的全部意见、完整的姓名和电话、答复、评价和办理过程。请妥善保管。")
    String exportHint();

    @Message("下载我的信息")
    String export();

    @Message("删除全部意见中的本人信息")
    String eraseAll();

    @Message("姓名、电话和账号立即从全部意见中永久删除，不能恢复。办理不受影响；此后这里不再列出，只能凭回执查看。如需留存，请先下载。")
    String eraseAllHint();

    @Message("确认全部删除")
    String eraseAllNow();

    @Message("所同意的告知版本")
    String consentVersion();

    @Message("匿名")
    String anonymous();

    @Message("照片")
    String photos();

    @Message("照片 {number}")
    String photo(Integer number);

    @Message("答复已反馈。评价须用回执编号和查询码。")
    String rateHint();

    @Message("联络站分办以前可以撤回，须用回执编号和查询码。")
    String withdrawHint();

    @Message("您的评价说明")
    String ratingComment();

    @Message("删除这件意见中的本人信息")
    String erase();

    @Message("姓名、电话和账号立即永久删除，不能恢复。意见继续办理，此后只能凭回执查看。")
    String eraseHint();

    @Message("确认删除")
    String eraseNow();
}
