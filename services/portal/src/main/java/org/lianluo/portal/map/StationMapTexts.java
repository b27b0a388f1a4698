package org.lianluo.portal.map;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of maps of stations and of their opening times. */
@MessageBundle("stationmap")
public interface StationMapTexts {

    @Message("站点分布图")
    String title();

    @Message("按坐标绘制的示意图，上为北，不含底图。没有坐标的站点列在下面。")
    String lead();

    @Message("没有坐标的站点")
    String without();

    @Message("最近的站点")
    String nearest();

    @Message("填写您所在的位置，按直线距离查找。位置不会保存。")
    String nearestLead();

    @Message("{metres} 米")
    String metres(long metres);

    @Message("正在开放")
    String openNow();

    @Message("开放时间")
    String hours();

    @Message("没有填写的日子不开放。一天几段用空格分开，如 09:00-12:00 14:00-17:00。")
    String hoursHint();

    @Message("法定节假日")
    String holidays();

    @Message("节假日开放的时间，如 09:00-11:00；不填的不开放。调休上班的周末，按所补的工作日开放。")
    String holidaysHint();

    @Message("例外日期")
    String exceptions();

    @Message("每行一个日期，如 2027-01-01 表示全天不开放，2027-01-04 09:00-11:00 表示当天只在这段时间开放。")
    String exceptionsHint();

    @Message("不开放")
    String closed();

    @Message("开放时间已保存。")
    String saved();
}
