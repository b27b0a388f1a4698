package org.lianluo.handling.assignment.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.handling.Calendars;
import org.lianluo.handling.assignment.Cases;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;

/** A year's calendar turns out wrong: a day on which nobody works was taken for a working day. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CalendarCorrectionTest {

    /** Years of this class alone. */
    private static final AtomicInteger YEAR = new AtomicInteger(2050);

    @Inject
    Inbox inbox;

    @Inject
    DeadlineJob job;

    private int year;
    private Cases cases;

    @BeforeEach
    void yearAndUnitOfItsOwn() {
        year = YEAR.incrementAndGet();
        cases = new Cases(inbox);
        Calendars.put(year, "{\"holidays\":[\"%d-01-01\"],\"swappedWorkdays\":[]}".formatted(year))
                .statusCode(201);
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    void openDatesAreCountedAgainAndTheHistoryTellsIt() {
        String pending = forwardedOn("03-04");
        String inHandling = forwardedOn("03-04");
        cases.act(inHandling, "acceptance", null).statusCode(200);
        String accept = due(pending, "accept_due");
        String answer = due(inHandling, "answer_due");

        correct(accept, answer);

        String acceptNow = due(pending, "accept_due");
        String answerNow = due(inHandling, "answer_due");
        assertThat(acceptNow).isGreaterThan(accept);
        assertThat(answerNow).isGreaterThan(answer);
        cases.get(pending)
                .body("acceptDue.due", equalTo(acceptNow))
                .body("acceptDue.provisional", equalTo(false))
                .header("ETag", "\"1\"");
        Cases.get(cases.clerk(), "/" + inHandling + "/history")
                .body("items.action", contains("ASSIGN", "ACCEPT", "RECOUNT"))
                .body("items.due", contains(accept, answer, answerNow))
                .body("items[2].note", equalTo("calendar of %1$d corrected (%1$d年工作日历已更正)".formatted(year)));
        assertThat(Database.payload(inHandling, "lianluo.handling.assignment.due-recounted.v1"))
                .contains("\"due\":\"" + answerNow + "\"", "\"limit\":\"ANSWER\"");
    }

    @Test
    void datesThatAreMetOrDoNotMoveStay() {
        String answered = forwardedOn("03-04");
        cases.act(answered, "acceptance", null).statusCode(200);
        String answer = due(answered, "answer_due");
        cases.act(answered, "answer", "{\"answer\":\"已修复。\"}").statusCode(200);
        String before = forwardedOn("02-04");
        String accept = due(before, "accept_due");

        correct(answer);

        assertThat(due(answered, "answer_due")).isEqualTo(answer);
        assertThat(due(before, "accept_due")).isEqualTo(accept);
        Cases.get(cases.clerk(), "/" + before + "/history").body("items.action", contains("ASSIGN"));
        Cases.get(cases.clerk(), "/" + answered + "/history")
                .body("items.action", contains("ASSIGN", "ACCEPT", "ANSWER"));
    }

    @Test
    void aDateThatWasMissedByMistakeCanBeMissedOnceMore() {
        String id = forwardedOn("03-04");
        String accept = due(id, "accept_due");
        TestClock.set(accept + "T16:00:00Z");
        noticeOverdue();
        cases.get(id).body("overdue", equalTo(true));

        correct(accept);
        noticeOverdue();

        cases.get(id).body("overdue", equalTo(false));
        TestClock.set(due(id, "accept_due") + "T16:00:00Z");
        noticeOverdue();
        Cases.get(cases.clerk(), "/" + id + "/history")
                .body("items.action", contains("ASSIGN", "OVERDUE", "RECOUNT", "OVERDUE"));
    }

    private String forwardedOn(String day) {
        return cases.forwarded(year + "-" + day + "T02:00:00Z");
    }

    private static String due(String id, String column) {
        return Database.rows("select %s::text as due from assignment where id = ?::uuid".formatted(column), id)
                .get(0)
                .get("due")
                .toString();
    }

    /** The year with these days off besides. */
    private void correct(String... daysOff) {
        Calendars.replace(
                        year,
                        "\"0\"",
                        "{\"holidays\":[\"%d-01-01\",\"%s\"],\"swappedWorkdays\":[]}"
                                .formatted(year, String.join("\",\"", daysOff)))
                .statusCode(200);
        Calendars.countLeft();
    }

    private void noticeOverdue() {
        try {
            VertxContextSupport.subscribeAndAwait(job::run);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
