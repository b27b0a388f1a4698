package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A draft is opened for comment; somebody without an account comments, a point too, and both read what became of it. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class LegislationOnScreensTest {

    private static final String POINT = "新华区人大常委会基层立法联系点（曙光街）";

    @Test
    void aRoundGoesFromItsDraftToTheReport(Browser browser) {
        // Given
        String title = Registered.unique("文明养犬办法草案");
        Person office = browser.person("intake", Size.DESK);
        Person visitor = browser.person(Size.PHONE);
        Person point = browser.person("head-all", Size.DESK);

        // When
        office.open("/legislation/new");
        office.fill("草案名称", title);
        office.fill("征求意见机关", "法制工作委员会");
        office.fill("条款", "第一条|为了规范养犬行为，制定本办法。\n第二条");
        office.choose("立法联系点", POINT);
        office.choose("向社会公开征求意见", "是");
        office.fill(
                "截止日期", LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(20).toString());
        office.press("登记草案");
        office.page().getByRole(AriaRole.ALERT).waitFor();
        office.look("legislation-article-incomplete");
        office.fill("条款", "第一条|为了规范养犬行为，制定本办法。\n第二条|携犬出户应当系绳。");
        office.press("登记草案");
        office.sees("草案已登记", "待公布");
        office.press("公布征求意见");
        office.sees("已公布征求意见");

        visitor.find("/legislation", title);
        visitor.select("条款", "第二条");
        visitor.fill("意见", "建议明确绳长。");
        visitor.look("legislation-comment");
        visitor.press("提交意见");
        visitor.sees("意见已提交");
        assertThat(visitor.text()).doesNotContain("建议明确绳长");

        point.find("/legislation", title);
        point.fill("意见", "居民普遍赞成。");
        point.look("legislation-point");
        point.press("提交意见");
        point.sees("意见已提交");

        office.find("/legislation", title);
        office.press("截止征求意见");
        office.sees("已截止");
        for (int comment = 0; comment < 2; comment++) {
            office.follow("查看和整理意见");
            office.select("采纳情况", "只看待整理的");
            office.press("查询");
            // What is sorted can be sorted again, and stands first until the answer is there.
            PlaywrightAssertions.assertThat(office.page()
                            .getByRole(
                                    AriaRole.LINK,
                                    new Page.GetByRoleOptions().setName("整理").setExact(true)))
                    .hasCount(2 - comment, new HasCountOptions().setTimeout(60_000));
            office.follow("整理");
            office.choose("意见类别", "实质内容");
            office.choose("采纳情况", "采纳");
            office.fill("说明", "已吸收。");
            office.press("整理");
            office.sees("意见已整理");
            office.look("legislation-sorted");
            office.follow(title);
        }
        office.fill("反馈采纳情况", "共收到2条意见，全部采纳。");
        office.press("反馈采纳情况");
        office.sees("采纳情况已反馈", "已反馈");
        office.look("legislation-reported");

        // Then
        visitor.page().reload();
        visitor.sees("共收到2条意见，全部采纳。");
        point.find("/legislation?status=REPORTED", title);
        point.press("联系点签收");
        point.sees("已签收");
    }
}
