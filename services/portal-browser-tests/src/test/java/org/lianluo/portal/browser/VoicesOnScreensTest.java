package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A station offers an opinion and a deputy claims it; one text that came again and again is set aside and restored. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class VoicesOnScreensTest {

    private static final int TIMES = 12;

    @Test
    void aDeputyClaimsWhatTheStationOffers(Browser browser) {
        Person clerk = browser.person("clerk-s001", Size.DESK);
        Registered opinion = Registered.by(clerk, "路灯不亮");
        clerk.open(opinion.path());
        clerk.sees("市政照明");
        clerk.look("opinion-suggested");
        clerk.press("发布认领");
        clerk.sees("已发布，等待代表认领");

        Person deputy = browser.person("deputy-0001", Size.PHONE);
        deputy.find("/deputy", opinion.title());
        deputy.look("opinion-offered");
        deputy.press("认领这件意见");
        deputy.sees("已认领");
        deputy.sees("代表研究中");

        clerk.open(opinion.path());
        clerk.sees("代表研究中");
        assertThat(clerk.course()).containsExactly("提交", "发布认领", "代表认领");
    }

    @Test
    void aFloodIsSetAsideAndRestored(Browser browser) {
        Person clerk = browser.person("clerk-s001", Size.DESK);
        String title = Registered.unique("集中诉求");
        clerk.open("/station/register");
        String station = Registered.stationOf(clerk);
        for (int i = 0; i < TIMES; i++) {
            Registered.send(clerk, "/station/register", entry(station, title));
        }

        clerk.open("/floods");
        clerk.sees(title);
        clerk.look("floods");
        clerk.fill("搁置理由", "同一文本反复提交");
        clerk.press("保留一件，其余搁置");
        clerk.sees("已开始搁置");
        // Its progress is a change of it too: who presses meanwhile is asked to look again.
        clerk.awaits("已搁置 %d 件".formatted(TIMES - 1));
        clerk.look("set-aside");
        clerk.press("全部恢复");
        clerk.sees("已开始恢复");
    }

    private static Map<String, String> entry(String station, String title) {
        return Map.of(
                "key",
                UUID.randomUUID().toString(),
                "stationId",
                station,
                "channel",
                "VISIT",
                "category",
                "LIGHTING",
                "title",
                title,
                "content",
                title + "，请处理。");
    }
}
