package org.lianluo.handling.assignment.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianluo.handling.Calendars;
import org.lianluo.handling.assignment.Cases;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.shared.messaging.inbox.Inbox.Outcome;
import org.lianluo.shared.messaging.inbox.IncomingEvent;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class OpinionEventsTest {

    private static final String FORWARDED = "2026-11-20T02:00:00Z";
    private static final String REOPENED = "2026-11-22T02:00:00Z";

    @Inject
    Inbox inbox;

    private final UUID opinion = UUID.randomUUID();
    private Cases cases;

    @BeforeEach
    void unitOfItsOwn() {
        Calendars.load2026();
        cases = new Cases(inbox);
    }

    @Test
    void anEventThatComesTwiceMakesOneAssignment() {
        IncomingEvent forwarded = cases.forwardedEvent(opinion, 1, FORWARDED);

        assertThat(cases.receive(forwarded)).isEqualTo(Outcome.APPLIED);
        assertThat(cases.receive(forwarded)).isEqualTo(Outcome.REPEATED);

        assertThat(Cases.assignmentsOf(opinion)).hasSize(1);
        assertThat(Database.payload(Cases.assignmentsOf(opinion).get(0), "lianluo.handling.assignment.created.v1"))
                .contains("\"subjectType\":\"OPINION\"", "\"acceptDue\":\"2026-11-24\"", "\"answerDue\":null");
    }

    @Test
    void reopenedBeforeForwardedWaitsAndStartsTheSecondRoundAtOnce() {
        assertThat(cases.receive(cases.reopenedEvent(opinion, 2, cases.unit, REOPENED)))
                .isEqualTo(Outcome.WAITING);
        assertThat(Cases.assignmentsOf(opinion)).isEmpty();
        cases.receive(cases.forwardedEvent(opinion, 1, FORWARDED));

        var ids = Cases.assignmentsOf(opinion);
        assertThat(ids).hasSize(2);
        cases.get(ids.get(1))
                .body("status", equalTo("IN_HANDLING"))
                .body("round", equalTo(2))
                .body("predecessorId", equalTo(ids.get(0)))
                .body("title", equalTo("路灯不亮"))
                .body("text", equalTo("曙光街中段路灯不亮。"))
                .body("acceptDue", nullValue())
                .body("answerDue.due", equalTo("2026-12-22"));
        Cases.get(cases.clerk(), "/" + ids.get(1) + "/history").body("items.action", contains("REHANDLE"));
        cases.act(ids.get(1), "extension", "{\"reason\":\"x\"}")
                .statusCode(422)
                .body("code", equalTo("no-extension-in-rehandling"));
        cases.act(ids.get(1), "answer", "{\"answer\":\"再次修复。\"}").statusCode(200);
    }

    @Test
    void reopenedWithoutAUnitIsTheStations() {
        cases.receive(cases.forwardedEvent(opinion, 1, FORWARDED));

        assertThat(cases.receive(cases.reopenedEvent(opinion, 2, null, REOPENED)))
                .isEqualTo(Outcome.APPLIED);

        assertThat(Cases.assignmentsOf(opinion)).hasSize(1);
    }

    @Test
    void reopenedForAUnitThatNeverHadItIsADeadLetter() {
        cases.receive(cases.forwardedEvent(opinion, 1, FORWARDED));

        assertThat(cases.receive(cases.reopenedEvent(opinion, 2, "410402-U98", REOPENED)))
                .isEqualTo(Outcome.DEAD);
    }

    @Test
    void anUrgingIsNotedOnceAndMovesNothing() {
        IncomingEvent later = cases.urgedEvent(opinion, 3, cases.unit, "STATION", "2026-11-28T02:00:00Z");
        IncomingEvent first = cases.urgedEvent(opinion, 2, cases.unit, "SUBMITTER", "2026-11-27T02:00:00Z");
        assertThat(cases.receive(later)).isEqualTo(Outcome.WAITING);
        cases.receive(cases.forwardedEvent(opinion, 1, FORWARDED));
        String id = Cases.assignmentsOf(opinion).get(0);
        cases.get(id).body("urgedCount", equalTo(0)).body("lastUrgedAt", nullValue());

        assertThat(cases.receive(first)).isEqualTo(Outcome.APPLIED);
        assertThat(cases.receive(first)).isEqualTo(Outcome.REPEATED);

        cases.get(id)
                .body("urgedCount", equalTo(2))
                .body("lastUrgedAt", equalTo("2026-11-28T02:00:00Z"))
                .body("status", equalTo("PENDING"))
                .body("acceptDue.due", equalTo("2026-11-24"));
        Cases.get(cases.clerk(), "/" + id + "/history")
                .body("items.action", contains("ASSIGN", "URGE", "URGE"))
                .body("items.actorKind", contains("STATION", "CITIZEN", "STATION"));
        Cases.get(cases.clerk(), "?toDo=true&urged=true").body("items.id", contains(id));
        Cases.get(Cases.officer("410402"), "/" + id).body("urgedCount", equalTo(2));
    }

    @Test
    void anUrgingOfNobodysUnitOrOfAnotherIsNotNoted() {
        cases.receive(cases.forwardedEvent(opinion, 1, FORWARDED));
        String id = Cases.assignmentsOf(opinion).get(0);

        assertThat(cases.receive(cases.urgedEvent(opinion, 2, null, "SUBMITTER", REOPENED)))
                .isEqualTo(Outcome.APPLIED);
        assertThat(cases.receive(cases.urgedEvent(opinion, 3, "410402-U98", "SUBMITTER", REOPENED)))
                .isEqualTo(Outcome.APPLIED);

        cases.get(id).body("urgedCount", equalTo(0));
        Cases.get(cases.clerk(), "?urged=true").body("items", empty());
    }

    @Test
    void forwardedAgainAfterAReturnStartsItsOwnClockAndKnowsItsPredecessor() {
        cases.receive(cases.forwardedEvent(opinion, 1, FORWARDED));
        String first = Cases.assignmentsOf(opinion).get(0);
        cases.act(first, "return", "{\"reason\":\"不属于本单位职责\"}").statusCode(200);
        Cases other = new Cases(inbox);

        cases.receive(other.forwardedEvent(opinion, 2, "2026-11-23T02:00:00Z"));

        other.get(Cases.assignmentsOf(opinion).get(1))
                .body("predecessorId", equalTo(first))
                .body("round", equalTo(1))
                .body("acceptDue.due", equalTo("2026-11-25"));
    }

    @ParameterizedTest
    @CsvSource({
        // Mid-autumn and National Day between; Saturday 10 October is worked.
        "2026-09-24T02:00:00Z, 2026-09-29, 2026-10-22, 2026-10-26",
        // The cap falls on a Sunday and gives way to Monday.
        "2026-11-20T02:00:00Z, 2026-11-24, 2026-12-11, 2026-12-21",
        // Midnight in China decides which day it is.
        "2026-11-19T15:59:59Z, 2026-11-23, 2026-12-10, 2026-12-21",
        "2026-11-19T16:00:00Z, 2026-11-24, 2026-12-11, 2026-12-21"
    })
    void clocksRunFromTheDayOfAssignmentInChina(String at, String acceptDue, String answerDue, String extendedDue) {
        TestClock.set(at);
        try {
            String id = cases.forwarded(at);
            cases.get(id).body("acceptDue.due", equalTo(acceptDue));
            cases.act(id, "acceptance", null).body("answerDue.due", equalTo(answerDue));
            cases.act(id, "extension", "{\"reason\":\"x\"}").body("answerDue.due", equalTo(extendedDue));
        } finally {
            TestClock.reset();
        }
    }

    @Test
    void aDateThatWaitsForTheCalendarIsSetWhenTheYearIsLoaded() {
        Calendars.put(2041, "{\"holidays\":[\"2041-10-01\"],\"swappedWorkdays\":[]}")
                .statusCode(201);
        String id = cases.forwarded("2041-12-30T02:00:00Z");
        cases.get(id).body("acceptDue.due", nullValue()).body("acceptDue.provisional", equalTo(true));

        Calendars.put(2042, "{\"holidays\":[\"2042-01-01\"],\"swappedWorkdays\":[]}")
                .statusCode(201);
        Calendars.countLeft();

        cases.get(id)
                .body("acceptDue.due", equalTo("2042-01-02"))
                .body("acceptDue.provisional", equalTo(false))
                .header("ETag", "\"1\"");
        Cases.get(cases.clerk(), "/" + id + "/history")
                .body("items.action", contains("ASSIGN", "RECOUNT"))
                .body("items.due", contains(null, "2042-01-02"));
    }
}
