package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianluo.portal.browser.Kiosk.Receipt;
import org.lianluo.portal.browser.Kiosk.Words;

/** A kiosk speaks in large print, loses nothing without a network, sends once, and forgets its visitors. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class KioskTest {
    private static final int TARGET = 60;

    @Test
    void givesAReceiptAndForgetsTheVisitorAfterAMinute(Browser browser) {
        // Given
        Kiosk kiosk = Kiosk.paired(browser, "head-s001");
        Person screen = kiosk.screen();
        Words words = Words.unique();
        screen.look("kiosk-idle");
        assertThat(targets(screen)).as("height of what is touched").allMatch(height -> height >= TARGET);

        // When
        kiosk.write(words, "kiosk-report");
        screen.press("提交意见");

        // Then
        Receipt receipt = kiosk.receipt();
        screen.sees("剩 2 个工作日");
        assertThat(targets(screen)).allMatch(height -> height >= TARGET);
        screen.look("kiosk-receipt");

        // When
        kiosk.isLeftAloneFor(45);

        // Then
        screen.page().getByRole(AriaRole.ALERT).getByText("还在使用吗？").waitFor();
        screen.look("kiosk-still-there");

        // When
        kiosk.isLeftAloneFor(20);

        // Then
        screen.sees("有话对代表说");
        assertNothingOf(words, kiosk.kept());
        assertThat(kiosk.kept()).doesNotContain(receipt.number(), receipt.code());

        // When
        screen.page().goBack();
        screen.sees("提意见");

        // Then
        assertNothingOf(words, kiosk.kept());
        assertThat(kiosk.kept()).doesNotContain(receipt.number(), receipt.code());
    }

    @Test
    void forgetsWhatSomebodyHasWrittenWhoLeaves(Browser browser) {
        // Given
        Kiosk kiosk = Kiosk.paired(browser, "clerk-s001");
        Words words = Words.unique();
        kiosk.write(words, "kiosk-left");

        // When
        kiosk.isLeftAloneFor(61);

        // Then
        kiosk.screen().sees("有话对代表说");
        assertNothingOf(words, kiosk.kept());
    }

    @Test
    void deliversOnceWhatWasWrittenWithoutANetworkAfterItsWriterHasLeft(Browser browser) {
        // Given
        Kiosk kiosk = Kiosk.paired(browser, "clerk-s001");
        Person screen = kiosk.screen();
        Words words = Words.unique();
        screen.goOffline();
        screen.open("/kiosk");
        screen.sees("网络暂时中断");
        screen.look("kiosk-offline");
        kiosk.write(words, "kiosk-offline-report");
        screen.press("提交意见");
        screen.sees("意见已保存，尚未提交");
        kiosk.isLeftAloneFor(61);
        screen.sees("等待提交的意见（件）： 1");
        screen.look("kiosk-waiting");
        String waiting = kiosk.kept();
        assertThat(waiting).contains("part: sealed").doesNotContain("a key that can be taken along");
        assertNothingOf(words, waiting);

        // When
        screen.goOnline();

        // Then
        Locator line = screen.page().getByText("等待提交的意见（件）：");
        line.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        assertThat(kiosk.kept()).doesNotContain("part: ");
        assertNothingOf(words, kiosk.kept());
        Person head = browser.person(Size.DESK);
        head.signIn("head-s001");
        head.find("/station/opinions?queue=new", words.title());
        assertThat(head.text()).contains(words.content()).doesNotContain("可能重复");
    }

    private static void assertNothingOf(Words words, String kept) {
        assertThat(kept)
                .doesNotContain(words.title(), words.content(), words.name(), words.phone())
                .contains("有话对代表说");
    }

    private static Iterable<Double> targets(Person screen) {
        return screen.page().locator("main a:visible, main button:visible").all().stream()
                .map(target -> target.boundingBox().height)
                .toList();
    }
}
