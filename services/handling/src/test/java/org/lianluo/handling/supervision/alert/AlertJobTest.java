package org.lianluo.handling.supervision.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.handling.Calendars;
import org.lianluo.handling.assignment.Suggestions;
import org.lianluo.handling.policy.Rules;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;

/** Every case that is due gets each alert once, however many there are. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AlertJobTest {

    private static final String ALERTED = "lianluo.handling.due-case.alerted.v1";
    private static final AtomicInteger REGION = new AtomicInteger(510101);

    private static final int MANY = 50_000;

    @Inject
    Inbox inbox;

    @Inject
    AlertJob job;

    private final String region = String.valueOf(REGION.incrementAndGet());
    private Suggestions suggestions;

    @BeforeEach
    void aRegionOfItsOwn() {
        Calendars.load2026();
        suggestions = new Suggestions(inbox, region);
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
        Database.execute("delete from due_case where created_by = 'made'");
    }

    private void runAt(String instant) {
        TestClock.set(instant);
        try {
            VertxContextSupport.subscribeAndAwait(() -> job.run());
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> row(Object id) {
        return Database.rows("select * from due_case where id = ?::uuid", id.toString())
                .get(0);
    }

    private void make(int count, String due) {
        Database.execute("""
                insert into due_case select gen_random_uuid(), 0, 0, ?, now(), 'made', now(), 'made', 'ASSIGNMENT',
                    'SUGGESTION', gen_random_uuid(), '停车位', false, ?, null, null, 'UNIT', 'SIGNED', ?::date - 90, ?::date,
                    ?::date - 60, null, null, null, 'GREEN' from generate_series(1, ?)""", region, region + "-U01", due, due, due, count);
    }

    @Test
    void anAssignmentIsFollowedFromItsFirstDayToItsReply() {
        String unit = suggestions.unit();
        String id = suggestions.signed(unit);
        assertThat(row(id))
                .containsEntry("kind", "ASSIGNMENT")
                .containsEntry("unit_code", unit)
                .containsEntry("waits_for", "UNIT")
                .containsEntry("status", "SIGNED")
                .hasEntrySatisfying("due", due -> assertThat(due).hasToString("2027-02-23"));

        runAt("2027-02-07T02:00:00Z");
        assertThat(Database.eventsOf(id)).doesNotContain(ALERTED);
        runAt("2027-02-08T02:00:00Z");
        runAt("2027-02-08T03:00:00Z");
        assertThat(Database.payload(id, ALERTED))
                .contains(
                        "\"step\":\"FIRST_NOTICE\"",
                        "\"colour\":\"YELLOW\"",
                        "\"level\":\"UNIT\"",
                        "\"unitCode\":\"" + unit + "\"",
                        "\"toRoles\":[\"HANDLER_CLERK\",\"HANDLER_LEADER\"]");
        runAt("2027-02-24T02:00:00Z");
        assertThat(Database.payload(id, ALERTED))
                .contains("\"step\":\"OVERDUE\"", "\"daysOverdue\":1", "\"missedDays\":0", "\"level\":\"UNIT_LEADER\"");
        assertThat(Database.eventsOf(id).stream().filter(ALERTED::equals)).hasSize(2);
        assertThat(row(id)).containsEntry("colour", "RED");

        TestClock.reset();
        suggestions.replied(unit, id, Suggestions.CLASS_B);

        assertThat(row(id))
                .containsEntry("due", null)
                .containsEntry("look_on", null)
                .containsEntry("colour", "GREEN");
        assertThat(Database.rows("select * from due_case where unit_code = ? and kind = 'COMMITMENT'", unit))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.get("due")).isNotNull());
    }

    @Test
    void whatNobodyAssignedAlertsWhoShouldHave() {
        UUID suggestion = suggestions.registered();
        assertThat(row(suggestion))
                .containsEntry("kind", "UNASSIGNED")
                .containsEntry("unit_code", null)
                .hasEntrySatisfying("due", due -> assertThat(due).hasToString("2026-11-27"));

        runAt("2026-11-28T02:00:00Z");

        assertThat(Database.payload(suggestion, ALERTED))
                .contains("\"kind\":\"UNASSIGNED\"", "\"level\":\"INTAKE_OFFICE\"", "\"toRoles\":[\"INTAKE_OFFICER\"]");
        TestClock.reset();
        suggestions
                .assign(Suggestions.handover(suggestion, "SOLE", "ORDINARY", suggestions.unit() + ":SOLE"))
                .statusCode(201);
        assertThat(row(suggestion)).containsEntry("due", null).containsEntry("status", "ASSIGNED");
    }

    @Test
    void aPlaceDecidesWhenAndHowFarUp() {
        Rules.set(region, "alert.first", "30d");
        Rules.set(region, "alert.director-meeting", "2d");
        Rules.set(region, "alert.red", "DUE_TODAY");
        make(1, "2027-03-31");
        String id = Database.rows("select id from due_case where region_code = ? and created_by = 'made'", region)
                .get(0)
                .get("id")
                .toString();

        runAt("2027-03-01T02:00:00Z");
        assertThat(Database.payload(id, ALERTED)).contains("\"step\":\"FIRST_NOTICE\"");
        runAt("2027-03-31T02:00:00Z");
        assertThat(Database.payload(id, ALERTED)).contains("\"step\":\"DUE_TODAY\"", "\"colour\":\"RED\"");
        runAt("2027-04-02T02:00:00Z");
        assertThat(Database.payload(id, ALERTED))
                .contains("\"level\":\"DIRECTOR_MEETING\"", "\"missedDays\":1", "DIRECTOR_MEETING\"]");
    }

    @Test
    void everyOneOfManyIsToldOnceOnTwoReplicasAndAfterAWeekOnceMore() {
        make(MANY, "2026-11-20");
        TestClock.set("2026-11-24T02:00:00Z");
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> runAt("2026-11-24T02:00:00Z"));
        runAt("2026-11-24T02:00:00Z");
        other.join();

        assertThat(told(4)).containsExactly((long) MANY, (long) MANY);
        runAt("2026-12-01T02:00:00Z");
        assertThat(told(11)).containsExactly((long) MANY, (long) MANY);
        assertThat(Database.count(
                        "select count(*) from outbox where type = ? and payload like ? and payload like '%\"missedDays\":6,%'",
                        ALERTED, "%\"regionCode\":\"" + region + "\"%"))
                .isEqualTo(MANY);
    }

    /** How many alerts of a day of delay there are, and of how many cases. */
    private List<Long> told(int daysOverdue) {
        Map<String, Object> counts = Database.rows(
                        "select count(*) as all, count(distinct aggregateid) as cases from outbox"
                                + " where type = ? and payload like ? and payload like ?",
                        ALERTED,
                        "%\"regionCode\":\"" + region + "\"%",
                        "%\"daysOverdue\":" + daysOverdue + ",%")
                .get(0);
        return List.of((Long) counts.get("all"), (Long) counts.get("cases"));
    }

    @Test
    void oneBadCaseStopsNoOther() {
        make(3, "2026-11-20");
        Database.execute(
                "update due_case set colour = 'BLUE', look_on = '2026-01-01' where id ="
                        + " (select min(id::text)::uuid from due_case where region_code = ? and created_by = 'made')",
                region);

        runAt("2026-11-24T02:00:00Z");

        assertThat(told(4)).containsExactly(2L, 2L);
        assertThat(Database.rows(
                        "select look_on::text as day from due_case where region_code = ? and colour = 'BLUE'", region))
                .extracting(row -> row.get("day"))
                .containsExactly("2026-11-25");
    }
}
