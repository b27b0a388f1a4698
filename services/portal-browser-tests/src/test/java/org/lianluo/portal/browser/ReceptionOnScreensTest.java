package org.lianluo.portal.browser;

import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A day by appointment is planned, announced, opened and held with a visitor; a year is tried out. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class ReceptionOnScreensTest {

    @Test
    void aDayGoesFromItsPlanToItsFigures(Browser browser) {
        // Given
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        Person office = browser.person("intake", Size.DESK);

        // When
        office.open("/reception/new");
        office.select("类型", "预约接待");
        office.select("站点", "中兴路街道人大代表联络站");
        office.fill("接待日期", today.toString());
        office.fill("主题", "停车难");
        office.fill("接待代表", "D410402-9999");
        office.press("安排接待日");
        office.page().getByRole(AriaRole.ALERT).waitFor();
        office.look("reception-deputy-unknown");
        office.fill("接待代表", "D410402-0006");
        office.press("安排接待日");
        office.sees("接待日已安排", "已排班");
        office.press("公告");
        office.sees("已公告");
        office.look("reception-announced");
        office.follow("进入接待台");
        office.press("开始接待");
        office.sees("已开始接待");
        office.press("代表签到");
        office.sees("已签到");
        office.press("取号");
        office.sees("1 号", "等候");
        office.press("叫号");
        office.sees("已叫号");
        office.look("reception-desk");
        office.follow("接待登记");
        office.look("reception-visit");
        office.press("保存");
        office.sees("已接待");
        office.fill("接待纪要", "当场答复。");
        office.press("结束接待");

        // Then
        office.sees("接待已结束", "已接待", "当场答复。");
        office.press("归档");
        office.sees("已归档");
        office.look("reception-archived");
    }

    @Test
    void aYearIsTriedOutBeforeItIsPlanned(Browser browser) {
        Person office = browser.person("intake", Size.DESK);

        office.open("/reception-plans/new");
        office.fill(
                "年份", Integer.toString(LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear() + 1));
        office.press("试排");

        office.sees("试排结果", "代表接待人次", "未能安排的情况");
        office.look("reception-year");
    }
}
