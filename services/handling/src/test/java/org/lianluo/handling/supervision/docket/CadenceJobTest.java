package org.lianluo.handling.supervision.docket;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.handling.Calendars;
import org.lianluo.handling.assignment.Suggestions;
import org.lianluo.handling.policy.Rules;
import org.lianluo.handling.supervision.SupervisionKind;
import org.lianluo.shared.casework.choice.Cadence;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;

/** A key suggestion is tracked by itself, in the months that a place names. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CadenceJobTest {

    private static final String PATH = "/api/v1/supervision-cases";
    private static final AtomicInteger REGION = new AtomicInteger(540101);

    @Inject
    Inbox inbox;

    @Inject
    CadenceJob job;

    private final String region = String.valueOf(REGION.incrementAndGet());
    private Suggestions suggestions;
    private String unit;
    private String key;

    @BeforeEach
    void aKeySuggestionOfARegionOfItsOwn() {
        Calendars.load2026();
        suggestions = new Suggestions(inbox, region);
        unit = suggestions.unit();
        UUID suggestion = suggestions.registered();
        key = Suggestions.post(
                        as("COMMITTEE_SUPERVISOR"),
                        PATH,
                        "{\"kind\":\"KEY_SUGGESTION\",\"title\":\"停车位\",\"content\":\"群众反映集中。\",\"subjectKind\":\"SUGGESTION\",\"subjectId\":\"%s\"}"
                                .formatted(suggestion))
                .statusCode(201)
                .extract()
                .path("id");
        act("DIRECTOR_MEETING", key, "decision", "{\"chosen\":true,\"leaderName\":\"李明\",\"note\":\"列入。\"}");
        act(
                "COMMITTEE_SUPERVISOR",
                key,
                "questions",
                "{\"questions\":[{\"unitCode\":\"%s\",\"text\":\"请反馈。\",\"due\":\"2027-10-31\"}]}".formatted(unit));
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    private String as(String role) {
        return Suggestions.office(role, region);
    }

    private void act(String role, String id, String action, String body) {
        Suggestions.post(as(role), PATH + "/" + id + "/" + action, body).statusCode(200);
    }

    private ValidatableResponse tracked() {
        return given().header("Authorization", as("COMMITTEE_SUPERVISOR"))
                .get(PATH + "?predecessorId=" + key)
                .then();
    }

    private void runAt(String instant) {
        TestClock.set(instant);
        try {
            VertxContextSupport.subscribeAndAwait(() -> job.run());
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aYearHasItsMonths() {
        assertThat(months(Cadence.BIMONTHLY))
                .containsExactly(
                        null,
                        SupervisionKind.BIMONTHLY_TRACK,
                        null,
                        SupervisionKind.BIMONTHLY_TRACK,
                        null,
                        SupervisionKind.HALF_YEAR_INSPECTION,
                        null,
                        SupervisionKind.BIMONTHLY_TRACK,
                        null,
                        SupervisionKind.BIMONTHLY_TRACK,
                        null,
                        SupervisionKind.YEAR_END_ASSESSMENT);
        List<SupervisionKind> everyMonth = months(Cadence.MONTHLY);
        assertThat(everyMonth.remove(11)).isEqualTo(SupervisionKind.YEAR_END_ASSESSMENT);
        assertThat(everyMonth.remove(5)).isEqualTo(SupervisionKind.HALF_YEAR_INSPECTION);
        assertThat(everyMonth).hasSize(10).containsOnly(SupervisionKind.BIMONTHLY_TRACK);
        assertThat(months(Cadence.NONE)).containsOnlyNulls();
    }

    private static List<SupervisionKind> months(Cadence cadence) {
        return new ArrayList<>(Arrays.asList(IntStream.rangeClosed(1, 12)
                .mapToObj(month -> CadenceJob.kind(cadence, month))
                .toArray(SupervisionKind[]::new)));
    }

    @Test
    void inFebruaryUnitsAreAskedOnceUntilItsEnd() {
        runAt("2027-01-31T15:59:59Z");
        tracked().body("items", hasSize(0));
        TestClock.set("2027-02-01T02:00:00Z");
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> runAt("2027-02-01T02:00:00Z"));
        runAt("2027-02-01T02:00:00Z");
        other.join();
        runAt("2027-02-20T02:00:00Z");

        tracked()
                .body("items.kind", contains("BIMONTHLY_TRACK"))
                .body("items[0].status", equalTo("ISSUED"))
                .body("items[0].cadenceOn", equalTo("2027-02-01"))
                .body("items[0].subjectId", equalTo(key))
                .body("items[0].questions[0].unitCode", equalTo(unit))
                .body("items[0].questions[0].due", equalTo("2027-02-28"));
        runAt("2027-06-30T02:00:00Z");
        tracked().body("items.kind", contains("HALF_YEAR_INSPECTION", "BIMONTHLY_TRACK"));
    }

    @Test
    void aPlaceMayHaveNone() {
        Rules.set(region, "supervision.cadence", "NONE");
        runAt("2027-02-01T02:00:00Z");
        tracked().body("items", hasSize(0));
    }

    @Test
    void whatIsOverIsNotTracked() {
        act("COMMITTEE_SUPERVISOR", key, "cancellation", "{\"reason\":\"代表撤回。\"}");
        runAt("2027-02-01T02:00:00Z");
        tracked().body("items", hasSize(0));
    }
}
