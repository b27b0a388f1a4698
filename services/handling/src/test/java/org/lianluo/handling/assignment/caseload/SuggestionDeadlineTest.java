package org.lianluo.handling.assignment.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.handling.Calendars;
import org.lianluo.handling.assignment.Suggestions;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;

/** The two clocks of a suggestion: first contact and reply; a co-handler has one. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SuggestionDeadlineTest {

    private static final String OVERDUE = "lianluo.handling.assignment.overdue.v1";

    /** Years of this class alone. */
    private static final AtomicInteger YEAR = new AtomicInteger(2070);

    @Inject
    Inbox inbox;

    @Inject
    DeadlineJob job;

    private Suggestions suggestions;
    private String unit;
    private String clerk;

    @BeforeEach
    void unitOfItsOwn() {
        Calendars.load2026();
        suggestions = new Suggestions(inbox);
        unit = suggestions.unit();
        clerk = Suggestions.clerk(unit);
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    void bothLimitsAreNoticedOnceAndOnlyThatOfTheReplyIsPublished() {
        String id = suggestions.signed(unit);
        TestClock.set("2026-12-21T15:59:59Z");
        noticeOverdue();
        Suggestions.get(clerk, "/" + id).body("overdue", equalTo(false));

        TestClock.set("2026-12-21T16:00:00Z");
        noticeOverdue();
        noticeOverdue();
        Suggestions.get(clerk, "/" + id).body("overdue", equalTo(true));
        assertThat(Database.eventsOf(id)).doesNotContain(OVERDUE);
        TestClock.set("2027-02-23T16:00:00Z");
        noticeOverdue();
        noticeOverdue();

        assertThat(Database.eventsOf(id)).containsOnlyOnce(OVERDUE);
        assertThat(Database.payload(id, OVERDUE)).contains("\"limit\":\"ANSWER\"", "\"due\":\"2027-02-23\"");
        Suggestions.get(clerk, "/" + id + "/history")
                .body("items.action", contains("ASSIGN", "SIGN", "OVERDUE", "OVERDUE"))
                .body("items.due", contains("2026-12-21", "2026-12-21", "2026-12-21", "2027-02-23"));
    }

    @Test
    void theFirstContactEndsItsLimit() {
        String id = suggestions.signed(unit);
        suggestions.contact(unit, id);
        TestClock.set("2026-12-21T16:00:00Z");

        noticeOverdue();

        Suggestions.get(clerk, "/" + id).body("overdue", equalTo(false));
        Suggestions.get(clerk, "/" + id + "/history").body("items.action", contains("ASSIGN", "SIGN", "CONTACT"));
    }

    @Test
    void whatIsRepliedOrGivenIsNotOverdue() {
        String co = suggestions.unit();
        List<String> ids = suggestions.assigned("LEAD_CO", unit + ":LEAD", co + ":CO");
        Suggestions.act(Suggestions.clerk(co), ids.get(1), "signature", null).statusCode(200);
        Suggestions.act(Suggestions.clerk(co), ids.get(1), "opinions", "{\"text\":\"同意。\"}")
                .statusCode(201);
        Suggestions.act(clerk, ids.get(0), "signature", null).statusCode(200);
        suggestions.replied(unit, ids.get(0), Suggestions.CLASS_A);
        TestClock.set("2027-06-01T00:00:00Z");

        noticeOverdue();

        for (String id : ids) {
            assertThat(Database.eventsOf(id)).doesNotContain(OVERDUE);
            Suggestions.get(Suggestions.officer(), "/" + id).body("overdue", equalTo(false));
        }
    }

    @Test
    void aCorrectedCalendarCountsBothDatesAgain() {
        int year = YEAR.addAndGet(2);
        Calendars.put(year, "{\"holidays\":[\"%d-01-01\"],\"swappedWorkdays\":[]}".formatted(year))
                .statusCode(201);
        TestClock.set(year + "-03-04T02:00:00Z");
        String id = suggestions.sole(unit);
        String contact = date(id, "contact_due");
        String reply = date(id, "answer_due");

        Calendars.replace(
                        year,
                        "\"0\"",
                        "{\"holidays\":[\"%d-01-01\",\"%s\",\"%s\"],\"swappedWorkdays\":[]}"
                                .formatted(year, contact, reply))
                .statusCode(200);
        Calendars.countLeft();

        assertThat(date(id, "contact_due")).isGreaterThan(contact);
        assertThat(date(id, "answer_due")).isGreaterThan(reply);
        assertThat(date(id, "open_due")).isEqualTo(date(id, "contact_due"));
        Suggestions.get(clerk, "/" + id + "/history")
                .body("items.action", contains("ASSIGN", "RECOUNT", "RECOUNT"))
                .body("items.due", contains(contact, date(id, "contact_due"), date(id, "answer_due")));
        assertThat(Database.eventsOf(id)).containsOnlyOnce("lianluo.handling.assignment.due-recounted.v1");
    }

    @Test
    void datesThatWaitForTheCalendarAreSetWhenTheYearIsLoaded() {
        int year = YEAR.addAndGet(2);
        TestClock.set(year + "-03-04T02:00:00Z");
        String id = suggestions.sole(unit);
        Suggestions.get(clerk, "/" + id)
                .body("answerDue.provisional", equalTo(true))
                .body("suggestion.contactDue.provisional", equalTo(true));

        Calendars.put(year, "{\"holidays\":[\"%d-01-01\"],\"swappedWorkdays\":[]}".formatted(year))
                .statusCode(201);
        Calendars.countLeft();

        Suggestions.get(clerk, "/" + id)
                .body("answerDue.provisional", equalTo(false))
                .body("suggestion.contactDue.provisional", equalTo(false))
                .body("suggestion.contactDue.due", equalTo(date(id, "open_due")));
    }

    private static String date(String id, String column) {
        return Database.rows("select %s::text as due from assignment where id = ?::uuid".formatted(column), id)
                .get(0)
                .get("due")
                .toString();
    }

    private void noticeOverdue() {
        try {
            VertxContextSupport.subscribeAndAwait(job::run);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
