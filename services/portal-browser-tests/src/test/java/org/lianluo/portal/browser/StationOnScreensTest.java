package org.lianluo.portal.browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The intake office moves a station and sets when it is open; everybody reads its course and finds it. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class StationOnScreensTest {

    @Test
    void aStationMovesAndEverybodySeesIt(Browser browser) {
        Person intake = browser.person("intake", Size.DESK);
        intake.open("/directory/stations?kind=STUDIO");
        intake.page().locator("main .cards a[href$='/course']").first().click();
        intake.follow("迁址");
        intake.fill("新地址", "光明路北段3号");
        intake.fill("原因", "原址拆迁");
        intake.page().locator("main form button.button").click();
        intake.sees("已登记迁址");
        intake.sees("光明路北段3号");
        intake.look("station-course");
        String course = intake.page().url().replaceFirst("\\?.*", "");

        intake.open(course.replaceFirst("^.*?(/stations/.*)/course$", "$1/hours"));
        intake.fill("星期一", "09:00-12:00 14:00-17:00");
        intake.page().locator("main form button.button").click();
        intake.sees("开放时间已保存");
        intake.look("station-hours");

        Person visitor = browser.person(Size.PHONE);
        visitor.open(course.replaceFirst("^.*?(/stations/.*)$", "$1"));
        visitor.sees("原址拆迁");
        visitor.look("station-course");
        visitor.open("/station-map?region=410402");
        visitor.look("station-map");
        visitor.open("/station-map/nearest?latitude=33.74&longitude=113.29");
        visitor.sees("米");
        visitor.look("station-nearest");
    }
}
