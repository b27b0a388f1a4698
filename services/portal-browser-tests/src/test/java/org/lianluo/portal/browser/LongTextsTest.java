package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rare characters and the longest texts come through whole, on a phone too; what is too long is refused, and kept. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class LongTextsTest {

    /** 4,000 characters: in one line, as a word of a hundred letters, and with signs beyond the basic plane. */
    private static final String LONGEST = ("路灯坏了三个月𠮷" + "x".repeat(92)).repeat(40);

    @Test
    void fourThousandCharactersGoThroughAPhone(Browser browser) {
        // Given
        assertThat(LONGEST.codePointCount(0, LONGEST.length())).isEqualTo(4_000);
        Person constituent = browser.person(Size.PHONE);
        constituent.signIn("citizen-liu");
        String title = Registered.unique("四千字");
        Reporting reporting = Reporting.at(constituent, "/report?station=410402-S001");

        // When
        reporting.fill(title, LONGEST);

        // Then
        assertThat(constituent.text()).contains(LONGEST);
        assertFits(constituent);
        constituent.keep("longest-check");

        // When
        reporting.send();

        // Then
        constituent.sees("意见已收到");
        Person head = browser.person(Size.PHONE);
        head.signIn("head-s001");
        head.open("/station/opinions?status=RECEIVED");
        head.follow(title);
        head.sees("待分办");
        assertThat(head.text()).contains(LONGEST);
        assertFits(head);
    }

    @Test
    void theLongestTextStaysInAFormThatIsRefused(Browser browser) {
        // Given
        Person constituent = browser.person(Size.PHONE);
        constituent.signIn("citizen-liu");
        Reporting reporting = Reporting.at(constituent, "/report?station=410402-S001");
        reporting.fill("标题", LONGEST);
        constituent.page().locator("#title").evaluate("field => { field.required = false; field.value = ''; }");

        // When
        reporting.send();

        // Then
        constituent.sees("请先改正以下内容");
        assertThat(constituent.page().locator("#content").inputValue()).isEqualTo(LONGEST);
        assertFits(constituent);
    }

    @Test
    void aTextThatIsTooLongIsRefusedBesideItsFieldAndKept(Browser browser) {
        // Given
        Person constituent = browser.person(Size.PHONE);
        constituent.signIn("citizen-liu");
        Reporting reporting = Reporting.at(constituent, "/report?station=410402-S001");
        reporting.fill("太长的内容", LONGEST + "再多一字");

        // When
        reporting.send();

        // Then
        assertThat(constituent.page().locator("#content-fault").innerText())
                .startsWith("错误：")
                .contains("4000");
        assertThat(constituent.page().locator("#content").inputValue()).isEqualTo(LONGEST + "再多一字");
        assertThat(constituent.page().locator("#title").inputValue()).isEqualTo("太长的内容");
        assertFits(constituent);
        constituent.checkAccessibility();
    }

    @Test
    void aRareNameStaysWhole(Browser browser) {
        // Given
        String name = "𠮷𡃁·阿卜杜拉𪚥";
        Person clerk = browser.person(Size.DESK);
        clerk.signIn("clerk-s001");
        clerk.open("/station/register");
        clerk.page().locator("#category").selectOption("LIGHTING");
        clerk.fill("标题", Registered.unique("罕见姓名𠮷"));
        clerk.fill("内容", "姓名里有罕见字。");
        clerk.fill("姓名", name);

        // When: consent is missing
        clerk.press("登记");

        // Then
        clerk.sees("请先改正以下内容");
        assertThat(clerk.page().locator("[id='submitter.name']").inputValue()).isEqualTo(name);

        // When
        clerk.choose("已向本人宣读以上告知，本人同意");
        clerk.press("登记");
        clerk.follow("查看这件意见");
        clerk.page().getByText("查看完整信息（需说明理由）").click();
        clerk.fill("理由", "核对姓名写法");
        clerk.press("查看");
        clerk.sees("完整信息只显示在本页");

        // Then
        assertThat(clerk.page().locator(".note b").allTextContents()).containsExactly(name);
        assertThat(clerk.page().locator("h1").textContent()).startsWith("罕见姓名𠮷");
    }

    /** Nothing is wider than the phone. */
    private static void assertFits(Person person) {
        assertThat(person.page().evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(Size.PHONE.width());
    }
}
