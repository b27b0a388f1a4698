package org.lianluo.handling.assignment.cohandling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.handling.Calendars;
import org.lianluo.handling.assignment.Suggestions;
import org.lianluo.handling.policy.Rules;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.shared.time.DueJob;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;

/** The lead sends an opinion back, once, and the co-handler has a time of its own for another. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ReworkResourceTest {

    private static final String EVENT = "lianluo.handling.assignment.";
    private static final AtomicInteger REGION = new AtomicInteger(415001);

    @Inject
    Inbox inbox;

    @Inject
    jakarta.enterprise.inject.Instance<DueJob> jobs;

    private Led led;

    @BeforeEach
    void suggestionOfItsOwn() {
        Calendars.load2026();
        led = new Led(new Suggestions(inbox));
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    void theCoHandlerGivesAnotherOpinionAndTheFirstIsKept() {
        String first = led.opinion();

        led.sendBack(first)
                .statusCode(200)
                .body("sentBackReason", equalTo("未说明完成时间。"))
                .body("reworkDue.due", equalTo("2026-11-30"));

        Suggestions.get(Suggestions.clerk(led.coUnit), "/" + led.co)
                .body("status", equalTo("REWORK"))
                .body("answerDue.due", equalTo("2026-12-23"))
                .body("suggestion.rework.reason", equalTo("未说明完成时间。"))
                .body("suggestion.rework.due.due", equalTo("2026-11-30"));
        Suggestions.get(Suggestions.clerk(led.coUnit), "?toDo=true").body("items.id", hasItem(led.co));
        assertThat(Database.payload(led.co, EVENT + "co-opinion-rework-requested.v1"))
                .contains(
                        "\"unitCode\":\"" + led.coUnit + "\"",
                        "\"leadUnitCode\":\"" + led.unit + "\"",
                        "\"due\":\"2026-11-30\"",
                        "\"toRoles\":[\"HANDLER_CLERK\",\"HANDLER_LEADER\"]");
        led.asCo("opinions", "{\"text\":\"三个月内腾出30个车位。\"}").statusCode(201).body("late", equalTo(false));

        Suggestions.get(Suggestions.clerk(led.unit), "/" + led.lead + "/opinions")
                .body("items.text", contains("可腾出车位30个。", "三个月内腾出30个车位。"))
                .body("items.sentBackReason", contains("未说明完成时间。", null))
                .body("items[1].reworkDue", nullValue());
        Suggestions.get(Suggestions.clerk(led.coUnit), "?toDo=true").body("items.id", not(hasItem(led.co)));
        Suggestions.get(Suggestions.officer(), "/" + led.co + "/history")
                .body("items.action", contains("ASSIGN", "SIGN", "SUBMIT_OPINION", "REQUEST_REWORK", "SUBMIT_OPINION"))
                .body("items[3].actor", equalTo(led.unit))
                .body("items[3].due", equalTo("2026-11-30"));
        Suggestions.get(Suggestions.officer(), "/" + led.lead + "/history")
                .body("items.action", contains("ASSIGN", "SIGN", "REQUEST_REWORK"));
    }

    @Test
    void onceAndByTheLeadAlone() {
        String first = led.opinion();
        led.asCo("opinions/" + first + "/rework-request", Led.REWORK)
                .statusCode(422)
                .body("code", equalTo("not-this-part"));
        Suggestions.act(Suggestions.clerk(led.coUnit), led.lead, "opinions/" + first + "/rework-request", Led.REWORK)
                .statusCode(404);
        Suggestions.act(Suggestions.officer(), led.lead, "opinions/" + first + "/rework-request", Led.REWORK)
                .statusCode(403);
        led.sendBack(UUID.randomUUID().toString()).statusCode(404);
        led.sendBack(new Led(led.suggestions).opinion()).statusCode(404);
        led.asLead("opinions/" + first + "/rework-request", "{}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));

        led.sendBack(first).statusCode(200);
        led.sendBack(first).statusCode(409).body("code", equalTo("illegal-transition"));
        String second = led.opinion();
        led.sendBack(second)
                .statusCode(422)
                .body("code", equalTo("rework-already-requested"))
                .body("requestedAt", notNullValue());

        led.approve(led.drafted()).statusCode(200);
        led.sendBack(second).statusCode(409);
        assertThat(Database.eventsOf(led.co)).containsOnlyOnce(EVENT + "co-opinion-rework-requested.v1");
    }

    @Test
    void theReplyWaitsForItUntilItsDayIsOverAndThenItIsLate() {
        String reply = led.drafted();
        led.sendBack(led.opinion()).statusCode(200);
        led.approve(reply)
                .statusCode(422)
                .body("code", equalTo("co-opinions-outstanding"))
                .body("units", contains(led.coUnit));

        TestClock.set("2026-11-30T16:00:00Z");
        jobs.forEach(job -> run(job));
        assertThat(Database.payload(led.co, EVENT + "overdue.v1")).contains("\"limit\":\"REWORK\"", "2026-11-30");
        Suggestions.get(Suggestions.clerk(led.coUnit), "/" + led.co).body("overdue", equalTo(true));
        led.approve(reply).statusCode(200);
        led.asCo("opinions", Led.OPINION).statusCode(201).body("late", equalTo(true));
        Suggestions.get(Suggestions.clerk(led.coUnit), "/" + led.co)
                .body("overdue", equalTo(false))
                .body("suggestion.late", equalTo(true));
    }

    @Test
    void itsClockIsThatOfThePlaceAndShownAsACalculation() {
        String region = String.valueOf(REGION.incrementAndGet());
        Rules.set(region, "suggestion.co-opinion-rework", "8wd");
        Led of = new Led(new Suggestions(inbox, region));
        of.sendBack(of.opinion()).statusCode(200).body("reworkDue.due", equalTo("2026-12-03"));

        Suggestions.get(Suggestions.clerk(of.coUnit), "/" + of.co + "/deadlines")
                .body("items.limit", contains("RETURN", "REWORK", "ANSWER"))
                .body("items.running", contains(false, true, false))
                .body("items[1].policy", equalTo("suggestion.co-opinion-rework"))
                .body("items[1].start", equalTo("2026-11-23"))
                .body("items[1].steps.value", equalTo("8wd"))
                .body("items[1].steps.jurisdiction", equalTo(region))
                .body("items[1].steps.skipped.date", contains("2026-11-28", "2026-11-29"));
    }

    @Test
    void aRuleThatIsAppliedToRunningClocksMovesItAndIsTold() {
        String region = String.valueOf(REGION.incrementAndGet());
        Led of = new Led(new Suggestions(inbox, region));
        of.sendBack(of.opinion()).statusCode(200);
        String policy = Rules.set(region, "suggestion.co-opinion-rework", "3wd");

        Rules.apply(of.suggestions.intake(), policy).statusCode(201);
        Calendars.countLeft();

        Suggestions.get(Suggestions.clerk(of.coUnit), "/" + of.co)
                .body("suggestion.rework.due.due", equalTo("2026-11-26"))
                .body("answerDue.due", equalTo("2026-12-23"));
        assertThat(Database.payload(of.co, EVENT + "due-recounted.v1"))
                .contains("\"limit\":\"REWORK\"", "\"due\":\"2026-11-26\"");
    }

    @Test
    void itIsLeftOpenWhileItsCalendarIsNotKnown() {
        led.asCo("opinions", Led.OPINION).statusCode(201);
        TestClock.set("2026-12-30T02:00:00Z");
        List<String> opinions = Suggestions.get(Suggestions.clerk(led.unit), "/" + led.lead + "/opinions")
                .extract()
                .path("items.id");
        led.sendBack(opinions.get(0))
                .statusCode(200)
                .body("reworkDue.due", nullValue())
                .body("reworkDue.provisional", equalTo(true));
    }

    @Test
    void aWithdrawnSuggestionEndsIt() {
        led.sendBack(led.opinion()).statusCode(200);
        UUID subject = (UUID) Database.rows("select subject_id from assignment where id = ?::uuid", led.co)
                .get(0)
                .get("subject_id");

        led.suggestions.receive(led.suggestions.withdrawnEvent(subject, 2));

        Suggestions.get(Suggestions.clerk(led.coUnit), "/" + led.co).body("status", equalTo("ENDED"));
        led.asCo("opinions", Led.OPINION).statusCode(409);
    }

    private static void run(DueJob job) {
        try {
            VertxContextSupport.subscribeAndAwait(job::run);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
