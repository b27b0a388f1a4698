package org.lianluo.portal.appraisal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the schemes of assessment. */
@MessageBundle("scheme")
public interface SchemeTexts {

    @Message("考核办法样板")
    String presets();

    @Message("本地区的考核办法")
    String ownSchemes();

    @Message("还没有登记本地区的考核办法，可以直接采用样板，或者照样板登记。")
    String noScheme();

    @Message("照此登记")
    String likeThis();

    @Message("登记考核办法")
    String enterScheme();

    @Message("修改考核办法")
    String changeScheme();

    @Message("依据文件")
    String basis();

    @Message("基础分")
    String base();

    @Message("扣分制填满分，例如 1 或者 100；加分制填 0。")
    String baseHint();

    @Message("会办件单独计分")
    String coApart();

    @Message("会办意见提前天数")
    String coAheadDays();

    @Message("比主办期限提前多少天提出会办意见才计入 CO_OPINIONS_AHEAD。")
    String coAheadHint();

    @Message("没有可计的数据时")
    String missing();

    @Message("考核指标")
    String indicators();

    @Message(
            "一行一项：代码 | 名称 | 英文名称 | POINTS 或 DEDUCTION | 分值 | SYSTEM、SELF、DEPUTY 或 OFFICE | ITEM 或 UNIT | LEAD 或 CO | 公式。公式写 MARK，或 SHARE 分子/分母，或 SHORTFALL 分子/分母 目标 每点分值，或 COUNT 数据 每件分值。")
    String indicatorsHint();

    @Message("公式中可用的数据及代码")
    String codes();

    @Message("保存考核办法")
    String saveScheme();

    @Message("会办件满分 {points}")
    String coFull(String points);

    @Message("评分主体")
    String part();

    @Message("公式")
    String formula();
}
