package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The station hands out links, and constituents rate on their phones without an account. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class RatingOnScreensTest {
    private static final Pattern LINK = Pattern.compile("/r\\?t=[A-Za-z0-9_-]{22}");

    @Test
    void fiveRateTheStationAndItReadsWhatItComesTo(Browser browser) {
        Person clerk = browser.person("clerk-s001", Size.DESK);
        clerk.open("/station/ratings");
        clerk.look("rating-links");
        Person visitor = browser.person(Size.PHONE);

        for (int i = 0; i < 5; i++) {
            String link = issue(clerk);
            visitor.open(link);
            visitor.sees("不用登录");
            visitor.choose(i == 4 ? "基本满意" : "满意");
            if (i == 0) {
                clerk.look("rating-issued");
                visitor.look("rating-station");
            }
            visitor.press("提交评价");
            visitor.sees("谢谢");
            visitor.open(link);
            visitor.sees("已经评价过");
        }
        visitor.look("rating-already");

        clerk.open("/ratings");
        clerk.sees("联络站工作");
        clerk.look("rating-figures");
        clerk.resize(Size.PHONE);
        clerk.look("rating-figures");
        clerk.open("/station/ratings?status=USED");
        assertThat(clerk.text()).contains("已评价");
    }

    @Test
    void anAnswerIsRatedByAttitudeAndResult(Browser browser) {
        Person clerk = browser.person("clerk-s001", Size.DESK);
        Registered opinion = Registered.by(clerk, "晨光巷路灯");
        answer(browser, opinion);

        String link = issueAbout(clerk, opinion);
        Person visitor = browser.person(Size.PHONE);
        visitor.open(link);
        visitor.choose("您对办理态度满意吗？", "满意");
        visitor.choose("您对办理结果满意吗？", "不满意");
        visitor.look("rating-answer");
        visitor.press("提交评价");
        visitor.sees("谢谢");
        visitor.look("rating-thanks");

        clerk.open(opinion.path());
        clerk.press("生成评价这份答复的链接");
        clerk.sees("这份答复已有评价链接");
        clerk.look("rating-link-refused");
    }

    @Test
    void aForgedLinkAndAWithdrawnOneSayWhatToDo(Browser browser) {
        Person clerk = browser.person("clerk-s001", Size.PHONE);
        clerk.open("/station/ratings");
        String link = issue(clerk);
        clerk.open("/station/ratings");
        clerk.page().locator("main .cards a").first().click();
        clerk.choose("确认作废");
        clerk.look("rating-revoking");
        clerk.press("作废这个链接");
        clerk.sees("链接已作废");

        Person visitor = browser.person(Size.PHONE);
        for (String wrong : new String[] {link, "/r?t=AAAAAAAAAAAAAAAAAAAAAA", "/r", "/r?t=../x"}) {
            assertThat(visitor.open(wrong)).isEqualTo(404);
            visitor.sees("向联络站索取新的链接");
        }
        visitor.look("rating-unknown");
    }

    private static String issue(Person clerk) {
        clerk.open("/station/ratings");
        clerk.press("生成评价本站的链接");
        clerk.sees("评价链接已生成");
        return link(clerk);
    }

    private static String link(Person clerk) {
        return LINK.matcher(clerk.text())
                .results()
                .map(found -> found.group())
                .findFirst()
                .orElseThrow();
    }

    private static void answer(Browser browser, Registered opinion) {
        Person head = browser.person("head-s001", Size.DESK);
        head.open(opinion.path() + "/triage/ANSWER");
        head.fill("答复", "灯杆线路已更换，当晚恢复照明。");
        head.press("预览");
        head.press("确认提交");
        head.sees("已分办");
        head.open(opinion.path());
        head.press("已经反馈");
        head.sees("已记录反馈");
    }

    /** The survey service learns of the answer a moment later. */
    private static String issueAbout(Person clerk, Registered opinion) {
        await().pollInSameThread().atMost(Duration.ofSeconds(60)).until(() -> {
            clerk.open(opinion.path());
            clerk.press("生成评价这份答复的链接");
            clerk.page().waitForLoadState();
            return clerk.text().contains("评价链接已生成");
        });
        return link(clerk);
    }
}
