package org.lianluo.portal.code;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of codes and their scans. */
@MessageBundle("pagecode")
public interface CodeTexts {

    @Message("代表码")
    String title();

    @Message("群众扫码就可以向代表反映问题，不需要账号。二维码里没有个人信息。")
    String lead();

    @Message("扫码反映问题：")
    String of();

    @Message("没有在任的代表身份。")
    String none();

    @Message("已启用")
    String open();

    @Message("未启用")
    String closed();

    @Message("生成新的代表码")
    String replace();

    @Message("新码生成后，原来张贴的代表码立即失效，请准备好打印。")
    String replaceWarn();

    @Message("我现在打印，并撤下旧码")
    String sure();

    @Message("新的代表码只显示这一次，请立即打印或下载。")
    String once();

    @Message("停用代表码")
    String revoke();

    @Message("下载 PNG")
    String png();

    @Message("下载 SVG")
    String svg();

    @Message("打印好了")
    String back();

    @Message("扫码次数")
    String scans();

    @Message("只统计每天扫码的次数，不记录扫码的人。")
    String scansHint();

    @Message("合计")
    String total();

    @Message("还没有人扫码。")
    String noScans();

    @Message("{count} 次")
    String times(long count);

    @Message("请选择代表所在的联络站，写下您的意见")
    String stations();

    @Message("该代表没有接待站点，请到附近的联络站反映。")
    String noStation();

    @Message("{#when what}{#is 'revoked'}代表码已停用。{/when}")
    String done(String what);
}
