package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A queue of two hundred opinions stays light, and each of them is on one of its pages. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class LongListsTest {
    private static final int MANY = 200;
    private static final int LIST_OF_FIFTY = 12_288;

    /** Of another region: nobody else looks at that station's queue. */
    private static final String CLERK = "clerk-other-region";

    @Test
    void twoHundredWaitingOpinionsAreCountedAndListed(Browser browser) {
        // Given
        Person clerk = browser.person(Size.DESK);
        clerk.signIn(CLERK);
        String words = Registered.unique("排队");
        raiseMany(clerk, words);

        // When
        clerk.open("/station/opinions?queue=new");

        // Then
        assertThat(Integer.parseInt(
                        clerk.page().locator(".tile[aria-current] .count").textContent()))
                .isGreaterThanOrEqualTo(MANY);
        assertThat(clerk.page().locator("main .cards > li").count()).isEqualTo(50);
        assertThat(clerk.weight().page()).as(clerk.weight().toString()).isLessThanOrEqualTo(LIST_OF_FIFTY);
        clerk.checkAccessibility();
        clerk.keep("two-hundred");
        clerk.resize(Size.PHONE);
        assertThat(clerk.page().evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(Size.PHONE.width());

        // When
        Set<String> seen = new HashSet<>();
        add(seen, clerk, words);
        for (Locator next = next(clerk); next.count() > 0; next = next(clerk)) {
            next.click();
            assertThat(clerk.weight().page()).isLessThanOrEqualTo(LIST_OF_FIFTY);
            add(seen, clerk, words);
        }

        // Then
        assertThat(seen).hasSize(MANY);
    }

    private static Locator next(Person clerk) {
        return clerk.page().locator("main nav a:has-text('下一页')");
    }

    private static void add(Set<String> seen, Person clerk, String words) {
        clerk.page().locator("main .cards a").allTextContents().stream()
                .filter(title -> title.contains(words))
                .forEach(seen::add);
    }

    /** With the form of the station's desk, some at a time. */
    private static void raiseMany(Person clerk, String words) {
        clerk.open("/station/register");
        clerk.page().evaluate("""
                async ([station, words, many]) => {
                  const raise = number => fetch('/station/register', {method: 'POST', body: new URLSearchParams({
                    key: crypto.randomUUID(), stationId: station, channel: 'VISIT', category: 'LIGHTING',
                    title: words + '第' + number + '件，路灯坏了，晚上看不清路', content: '第' + number + '件意见的内容。'})})
                    .then(answer => { if (!answer.ok) throw new Error(answer.status); });
                  for (let first = 1; first <= many; first += 5) {
                    await Promise.all([0, 1, 2, 3, 4].map(more => raise(first + more)));
                  }
                }
                """, new Object[] {Registered.stationOf(clerk), words, MANY});
    }
}
