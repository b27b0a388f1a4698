package org.lianluo.portal.browser;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A station is looked at and applies for stars; the office reviews, awards and lets them fall; everybody reads it. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class StandardOnScreensTest {

    @Test
    void starsGoFromTheApplicationToTheYearlyReview(Browser browser) {
        // Given
        String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        String plaque = Registered.unique("2026");
        Person head = browser.person("head-all", Size.DESK);
        Person office = browser.person("intake", Size.DESK);
        Person visitor = browser.person(Size.PHONE);

        // When
        head.find("/stations", "青石山街道人大代表联络站");
        head.follow("达标与星级");
        head.sees("尚未达标", "该站点没有星级");
        head.select("项目", "有固定场所");
        head.choose("是否达到", "是");
        head.fill("佐证", "一楼接待室，面积120平方米。");
        head.press("登记检查情况");
        head.sees("检查情况已登记", "面积120平方米");
        head.look("standard-looks");
        head.select("评星标准", "星级评定标准（参考）");
        head.fill("申报星级", "3");
        head.fill("申报说明", "全年接待群众186人次。");
        head.press("提交申报");
        head.sees("申报已提交");

        office.open("/star-ratings");
        office.sees("需要我办的");
        office.follow("青石山街道人大代表联络站");
        office.fill("评审日期", today);
        for (int part = 0; part < 5; part++) {
            office.page().locator("[name='parts." + part + ".points']").fill(part == 4 ? "21" : "18");
        }
        office.press("评审打分");
        office.sees("不超过满分");
        office.look("standard-too-many-points");
        office.page().locator("[name='parts.4.points']").fill("18");
        office.press("评审打分");
        office.sees("评审已登记", "已评审", "3 星");
        office.fill("牌匾编号", plaque);
        office.fill("授牌日期", today);
        office.press("授牌");
        office.sees("已授牌", plaque);
        office.look("standard-awarded");

        // Then
        visitor.page().navigate(office.page().url());
        visitor.sees("3 星", "全年接待群众186人次。");
        visitor.look("standard-public");

        office.fill("评审日期", today);
        for (int part = 0; part < 5; part++) {
            office.page().locator("[name='parts." + part + ".points']").fill("13");
        }
        office.press("年度复核");
        office.sees("复核已登记", "1 星");
    }

    @Test
    void theBestArePublishedAndRevoked(Browser browser) {
        String title = Registered.unique("最佳联络站");
        Person office = browser.person("intake", Size.DESK);
        office.open("/best-stations");
        office.page().locator("form.card [name=year]").fill("2026");
        office.page().locator("form.card [name=title]").fill(title);
        office.fill("站点编码", "410402-S001\n410402-S002\n410402-S003");
        office.press("公布名单");
        office.sees("名单已公布", "曙光街街道人大代表联络站", "个站点中选出");
        office.look("best-published");

        office.unfold("撤销名单");
        office.fill("理由", "评分核算有误。");
        office.press("撤销名单");
        office.sees("名单已撤销", "评分核算有误");
    }
}
