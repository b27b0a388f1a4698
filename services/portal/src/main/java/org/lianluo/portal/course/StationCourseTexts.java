package org.lianluo.portal.course;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the course of stations, and of their figures. */
@MessageBundle("stationcourse")
public interface StationCourseTexts {

    @Message("站点沿革")
    String title();

    @Message("{#when what}{#is 'moved'}已登记迁址。{#is 'merged'}已登记合并。{#is 'closed'}已登记撤销。{#is 'reopened'}已登记恢复。{/when}")
    String done(String what);

    @Message("{#when which}{#is 'moves'}迁址{#is 'mergers'}合并到其他站点{#is 'closures'}撤销{#is 'reopenings'}恢复{/when}")
    String act(String which);

    @Message(
            "{#when which}{#is 'moves'}原地址保留在沿革中。没有填写的经纬度不再保留。{#is 'mergers'}合并后本站点撤销，编码保留，不能恢复。群众会被引导到合并后的站点。{#is 'closures'}撤销后不再接收意见。已收到的意见继续办理，资料不删除。{#is 'reopenings'}恢复后重新接收意见。{/when}")
    String actHint(String which);

    @Message("并入")
    String into();

    @Message("迁址")
    String move();

    @Message("合并到其他站点")
    String merge();

    @Message("并入站点的编码")
    String successor();

    @Message("撤销")
    String close();

    @Message("恢复")
    String reopen();

    @Message("生效日期")
    String on();

    @Message("不填为今天，不能晚于今天。")
    String onHint();

    @Message("原因")
    String reason();

    @Message("公开显示，请勿填写个人信息。")
    String reasonHint();

    @Message("新地址")
    String newAddress();

    @Message("坐标系")
    String coordinates();

    @Message("手机地图上的坐标多为 GCJ-02，保存时自动换算。")
    String coordinatesHint();

    @Message("站点数量")
    String figures();

    @Message("查看任意一天的站点数量，不含已撤销的站点。地区包括其下级。")
    String figuresLead();

    @Message("地区")
    String region();

    @Message("全部")
    String all();

    @Message("截至日期")
    String asOf();

    @Message("合计")
    String total();

    @Message("类型")
    String kind();

    @Message("层级")
    String level();

    @Message("数量")
    String count();
}
