package org.lianluo.portal.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.LocatorOptions;
import java.net.URI;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Markup and template expressions that somebody writes into a field are shown as they were written, and do nothing. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class HostileTextsTest {
    private static final String HOSTILE =
            "<script>ran=1</script>\"'><img src=x onerror=ran=1>{7*7}{{7*7}}${7*7}{cdi:visit.key}";
    private static final String SHORT = "<b onclick=ran=1>\"'{7*7}{cdi:visit.key}";

    private final List<String> alarms = new CopyOnWriteArrayList<>();

    @Test
    void inAnOpinionOnItsWayThroughAStation(Browser browser) {
        // Given
        Person constituent = watched(browser.person(Size.PHONE), "citizen-wang");
        String title = Registered.unique("") + SHORT;
        String text = title + HOSTILE;
        Reporting reporting = Reporting.at(constituent, "/report?station=410402-S001");

        // When
        reporting.person().fill("具体地点", HOSTILE);
        reporting.fill(title, text);
        constituent.page().locator("[id='submitter.name']").evaluate("(field, name) => field.value = name", SHORT);
        constituent.page().locator("[name='submitter.consent']").evaluate("field => field.checked = true");

        // Then
        assertHarmless(constituent, title, text, HOSTILE);

        // When
        reporting.send();
        constituent.sees("意见已收到");
        String number = constituent.page().locator(".big").first().textContent();
        String code = constituent.page().locator(".big").last().textContent();
        constituent.open("/my");

        // Then
        assertHarmless(constituent, title);

        // When
        Person head = watched(browser.person(Size.DESK), "head-s001");
        head.open("/station/opinions?status=RECEIVED");
        assertHarmless(head, title);
        head.page().locator("a", new LocatorOptions().setHasText(title)).click();

        // Then
        head.sees(title);
        assertHarmless(head, title, text, HOSTILE, number);

        // When
        String page = head.page().url();
        head.page().navigate(page + "/triage/FORWARD");
        assertThat(head.page().locator("#approvedText").inputValue()).isEqualTo(text);
        assertThat(head.page().locator("#approvedTitle").inputValue()).isEqualTo(title);
        head.page().navigate(page + "/triage/ANSWER");
        head.fill("答复", text);
        head.press("预览");
        head.sees("提交前核对");
        assertHarmless(head, text);
        head.press("确认提交");
        head.sees("已分办");
        assertHarmless(head, title, text);
        head.fill("反馈方式", HOSTILE);
        head.press("已经反馈");
        head.sees("已记录反馈");
        assertHarmless(head, HOSTILE);
        Person visitor = watched(browser.person(Size.PHONE), "");
        visitor.open("/receipts?number=" + number);
        visitor.fill("查询码", code);
        visitor.press("查看进度");
        visitor.sees("您对办理结果满意吗？");

        // Then
        assertHarmless(visitor, text);

        // When
        visitor.choose("满意");
        visitor.fill("说明", HOSTILE);
        visitor.press("提交评价");
        visitor.sees("评价已收到");
        head.page().navigate(page);

        // Then
        assertHarmless(head, title, text, HOSTILE);
        assertThat(alarms).isEmpty();
    }

    @Test
    void inASuggestionOnItsWayThroughAnOffice(Browser browser) {
        // Given
        Person deputy = watched(browser.person(Size.DESK), "deputy-0001");
        String title = Registered.unique("") + SHORT;

        // When
        Draft.write(deputy, title, HOSTILE, SHORT + HOSTILE);
        deputy.sees("提交前检查");

        // Then
        assertThat(deputy.page().locator("#facts").inputValue()).isEqualTo(HOSTILE);
        assertHarmless(deputy, title);

        // When
        String path = URI.create(deputy.page().url()).getPath().replace("/edit", "");
        deputy.open(path);
        assertHarmless(deputy, title, HOSTILE, SHORT + HOSTILE);
        deputy.press("提交");
        deputy.sees("已提交");
        Person intake = watched(browser.person(Size.DESK), "intake");
        intake.open("/office/registration");
        assertHarmless(intake, title);
        intake.open(path.replace("/deputy/", "/office/"));

        // Then
        assertHarmless(intake, title, HOSTILE, SHORT + HOSTILE);

        // When
        intake.open(path.replace("/deputy/", "/office/") + "/return");
        assertHarmless(intake, title);
        intake.fill("理由", HOSTILE);
        intake.press("退回修改");
        intake.sees("已退回修改");
        deputy.open(path);

        // Then
        assertHarmless(deputy, title, HOSTILE);
        assertThat(alarms).isEmpty();
    }

    @Test
    void inWhatAUnitWritesAboutAnOpinion(Browser browser) {
        // Given
        Person clerk = watched(browser.person(Size.DESK), "clerk-s001");
        Registered opinion = Registered.by(clerk, "转给单位");
        String title = Registered.unique("") + SHORT;
        Forwarded.to(browser, opinion, title, HOSTILE);
        Person unit = watched(browser.person(Size.DESK), "clerk-u02");
        Forwarded.open(unit, title);
        assertHarmless(unit, title, HOSTILE);
        unit.press("接收");
        unit.sees("已接收");

        // When
        unit.fill("办理答复", title + HOSTILE);
        unit.fill("答复文号", SHORT);
        unit.press("提交答复");
        unit.sees("已答复");

        // Then
        assertHarmless(unit, title, HOSTILE, title + HOSTILE, SHORT);
        clerk.open(opinion.path());
        assertHarmless(clerk, title, HOSTILE, title + HOSTILE);
        assertThat(alarms).isEmpty();
    }

    @Test
    void inAnAddressAndInAKeyOfAForm(Browser browser) {
        Person visitor = watched(browser.person(Size.PHONE), "");

        visitor.open("/suggestions?q=" + encoded(HOSTILE));
        assertThat(visitor.page().locator("#q").inputValue()).isEqualTo(HOSTILE);
        visitor.open("/receipts?number=" + encoded(HOSTILE) + "&done=" + encoded(HOSTILE));
        assertThat(visitor.page().locator("#receiptNumber").inputValue()).isEqualTo(HOSTILE);
        visitor.open("/stations?region=" + encoded(HOSTILE));
        assertHarmless(visitor);
        String refused = Registered.send(
                        visitor,
                        "/report",
                        Map.of(
                                "station",
                                Poster.STATION,
                                "t",
                                HOSTILE,
                                "key",
                                UUID.randomUUID().toString(),
                                "title",
                                HOSTILE))
                .text();
        assertThat(refused).contains("&lt;script&gt;ran=1").doesNotContain("<script>ran=1");
        assertThat(alarms).isEmpty();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    /** Signed in where there is an account; whatever a text makes a browser do is an alarm. */
    private Person watched(Person person, String account) {
        person.page().onDialog(dialog -> {
            alarms.add(dialog.message());
            dialog.dismiss();
        });
        person.page().onConsoleMessage(line -> {
            if (line.text().contains("Content Security Policy")) {
                alarms.add(line.text());
            }
        });
        if (!account.isEmpty()) {
            person.signIn(account);
        }
        return person;
    }

    /** All of these texts are on the page as they were written, and none of them has become a part of it. */
    private static void assertHarmless(Person person, String... texts) {
        Locator main = person.page().locator("main");
        String read = main.textContent();
        assertThat(List.of(texts)).allSatisfy(text -> assertThat(read).contains(text));
        assertThat(main.locator("script, img[src=x], [onerror], [onclick]").count())
                .isZero();
        assertThat(person.page().evaluate("window.ran === undefined")).isEqualTo(true);
    }
}
