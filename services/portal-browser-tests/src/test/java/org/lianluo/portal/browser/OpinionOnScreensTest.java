package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Route;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianluo.portal.browser.Kiosk.Receipt;
import org.lianluo.portal.browser.Kiosk.Words;

/** The first loop on screens alone: said at a kiosk without a network, decided, answered, given back, rated on a phone. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class OpinionOnScreensTest {
    private static final String UNIT = "新华区发展和改革局";
    private static final String ANSWER = "灯杆线路已更换，当晚恢复照明。";
    private static final String OFFICE_NUMBER = "0375-2651234";

    private final Words words = Words.unique();

    @Test
    void whatAVisitorSaysWithoutANetworkIsAnsweredAndRated(Browser browser) {
        // Given
        Kiosk kiosk = Kiosk.paired(browser, "clerk-s001");
        writeWithoutANetwork(kiosk);

        // When
        Receipt receipt = deliverAlthoughTheFirstAnswerIsLost(kiosk);
        forwardToTheUnit(browser);
        answer(browser);
        relay(browser);
        rate(browser, receipt);

        // Then
        Person clerk = browser.person("clerk-s001", Size.DESK);
        clerk.find("/station/opinions?status=CLOSED", words.title());
        assertThat(clerk.course()).containsExactly("提交", "转交承办单位", "单位接收", "答复", "反馈给反映人", "评价");
        clerk.sees("已办结");
        clerk.sees("灯亮了，谢谢。");
        clerk.look("opinion-closed");
    }

    private void writeWithoutANetwork(Kiosk kiosk) {
        Person screen = kiosk.screen();
        screen.goOffline();
        screen.open("/kiosk");
        kiosk.write(words, "opinion-offline");
        screen.press("提交意见");
        screen.sees("意见已保存，尚未提交");
        assertThat(screen.text()).containsPattern("本机编号\\s+[0-9A-F]{8}");
        screen.look("opinion-saved");
    }

    /** It is sent again with the same key, and the visitor who still stands there gets the one receipt. */
    private Receipt deliverAlthoughTheFirstAnswerIsLost(Kiosk kiosk) {
        AtomicInteger sent = new AtomicInteger();
        BrowserContext device = kiosk.screen().page().context();
        Consumer<Route> line = route -> {
            if (sent.incrementAndGet() == 1) {
                assertThat(route.fetch().status()).isEqualTo(200);
                route.abort();
            } else {
                route.resume();
            }
        };
        device.route("**/kiosk/report", line);
        kiosk.screen().goOnline();

        Receipt receipt = kiosk.receipt();
        device.unroute("**/kiosk/report", line);
        assertThat(sent).hasValue(2);
        kiosk.screen().follow("完成");
        kiosk.screen().sees("有话对代表说");
        assertThat(kiosk.kept())
                .doesNotContain(words.title(), words.content(), words.name(), words.phone())
                .doesNotContain(receipt.number(), receipt.code());
        return receipt;
    }

    private void forwardToTheUnit(Browser browser) {
        Person head = browser.person("head-s001", Size.DESK);
        head.find("/station/opinions?queue=new", words.title());
        assertThat(head.text()).contains("剩 2 个工作日").doesNotContain(words.phone(), "可能重复");
        head.look("opinion-received");
        head.follow("转交承办单位");
        head.select("承办单位", UNIT);
        head.fill("审核后的内容", words.content() + "物业电话 " + OFFICE_NUMBER + "。");
        head.look("opinion-forward");
        head.press("预览");

        head.sees("承办单位会读到：");
        head.sees("标出的号码可能是个人号码");
        assertThat(head.marked()).containsExactly(OFFICE_NUMBER);
        head.look("opinion-preview-marked");
        head.press("返回修改");
        head.fill("审核后的内容", words.content());
        head.press("预览");
        head.sees(words.content());
        assertThat(head.marked()).isEmpty();
        assertThat(head.text()).contains(words.title(), UNIT).doesNotContain(words.name());
        head.look("opinion-preview");
        head.press("确认提交");
        head.sees("已分办");
    }

    private void answer(Browser browser) {
        Person clerk = browser.person("clerk-u02", Size.DESK);
        clerk.find("/unit/assignments?kind=OPINION", words.title());
        assertThat(clerk.text()).contains(words.content()).doesNotContain(words.name(), words.phone(), OFFICE_NUMBER);
        clerk.press("接收");
        clerk.sees("已接收");
        assertThat(clerk.text()).containsPattern("期限：.*\\s*剩 \\d+ 个工作日\\s*\\d+ 个工作日，自 .* 起");
        clerk.look("opinion-accepted");
        clerk.fill("办理答复", ANSWER);
        clerk.press("提交答复");
        clerk.sees("已答复");
        assertThat(clerk.course()).contains("单位接收", "答复");
    }

    private void relay(Browser browser) {
        Person clerk = browser.person("clerk-s001", Size.DESK);
        clerk.find("/station/opinions?queue=relay", words.title());
        clerk.sees(ANSWER);
        clerk.look("opinion-answered");
        clerk.fill("反馈方式", "当面告知");
        clerk.press("已经反馈");
        clerk.sees("已记录反馈");
    }

    private void rate(Browser browser, Receipt receipt) {
        Person visitor = browser.person(Size.PHONE);
        visitor.open("/receipts");
        visitor.fill("回执编号", receipt.number());
        visitor.fill("查询码", receipt.code());
        visitor.look("opinion-follow");
        visitor.press("查看进度");
        visitor.sees("已反馈，待评价");
        visitor.sees(ANSWER);
        assertThat(visitor.text()).contains(UNIT).doesNotContain(receipt.code());
        assertThat(visitor.page().url()).doesNotContain(receipt.code());
        visitor.look("opinion-followed");
        visitor.choose("您对办理结果满意吗？", "满意");
        visitor.fill("说明", "灯亮了，谢谢。");
        visitor.press("提交评价");
        visitor.sees("评价已收到");
        visitor.sees("已办结");
        visitor.look("opinion-rated");
    }
}
