package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The papers of a meeting reach the invited, a correction waits for them again; a station's notice is read by everybody. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class NoticesOnScreensTest {

    private static final String PAPER = "座谈会 材料.pdf";

    @Test
    void thePapersOfAMeetingAreReadByTheInvited(Browser browser) {
        // Given
        String title = Registered.unique("座谈会材料");
        Person office = browser.person("intake", Size.DESK);
        Person invited = browser.person("deputy-0001", Size.PHONE);
        Person visitor = browser.person(Size.PHONE);

        // When
        office.open("/notice-desk/new");
        office.fill("标题", title);
        office.select("类别", "会议材料");
        office.fill("正文", "请提前阅读。");
        office.choose("阅读范围", "受邀代表");
        office.press("保存草稿");
        office.page().getByRole(AriaRole.ALERT).waitFor();
        office.look("notice-nobody-invited");
        office.page().locator("#invitedCodes").fill("D410402-0001");
        office.press("保存草稿");
        office.sees("草稿已保存", "草稿");
        office.follow("添加、删除附件");
        office.page().locator("#file").setInputFiles(SmallPdf.named(PAPER, 1000));
        office.press("上传");
        office.sees("附件已添加", PAPER);
        office.follow(title);
        office.press("发布");
        office.sees("已发布");
        office.follow("阅读情况");
        office.sees("陈代表");
        office.look("notice-unread");

        invited.find("/notices", title);
        invited.sees("请提前阅读。", "已读");
        invited.look("notice-invited");
        assertThat(invited.page()
                        .waitForDownload(() -> invited.page()
                                .locator("main a[download]")
                                .first()
                                .click())
                        .suggestedFilename())
                .isEqualTo(PAPER);
        String address = invited.page().url();
        assertThat(visitor.page().navigate(address).status()).isEqualTo(404);

        office.page().reload();
        assertThat(office.text()).doesNotContain("陈代表");
        office.follow(title);
        office.follow("更正");
        office.fill("更正说明", "改在下午举行。");
        office.press("更正");
        office.sees("已更正", "第2版");

        // Then
        invited.open("/notices");
        invited.sees("待阅读、待发布", title);
        invited.follow(title);
        invited.sees("改在下午举行。", "已读");
        office.unfold("撤回");
        office.fill("理由", "会议取消。");
        office.press("撤回");
        office.sees("已撤回");
        assertThat(invited.page().navigate(address).status()).isEqualTo(404);
    }

    @Test
    void aStationsNoticeIsReadByEverybody(Browser browser) {
        String title = Registered.unique("接待时间调整");
        Person head = browser.person("head-s001", Size.DESK);
        head.open("/notice-desk/new");
        head.fill("标题", title);
        head.select("类别", "通知公告");
        head.fill("正文", "周六上午也接待。");
        head.press("保存草稿");
        head.press("发布");
        head.sees("已发布");

        Person visitor = browser.person(Size.PHONE);
        visitor.find("/notices?station=410402-S001", title);
        visitor.sees("周六上午也接待。");
        visitor.look("notice-station");

        head.follow("阅读情况");
        head.sees("公众打开次数", "每日打开次数");
    }
}
