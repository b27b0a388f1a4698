package org.lianluo.suggestion.opinion.kiosks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lianluo.suggestion.opinion.SuggestionFixture.STATION;
import static org.lianluo.suggestion.opinion.SuggestionFixture.as;
import static org.lianluo.suggestion.opinion.SuggestionFixture.body;
import static org.lianluo.suggestion.opinion.SuggestionFixture.clerk;
import static org.lianluo.suggestion.opinion.SuggestionFixture.clerkOfTheOtherStation;
import static org.lianluo.suggestion.opinion.SuggestionFixture.head;
import static org.lianluo.suggestion.opinion.SuggestionFixture.office;
import static org.lianluo.suggestion.opinion.SuggestionFixture.triage;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.suggestion.opinion.SuggestionFixture;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class KioskIntakeTest {

    private static final String OPINIONS = "/api/v1/opinions";
    private static final String INTAKES = "/api/v1/kiosk-intakes?station=410402-S001";
    private static final String RECEIVED = "lianluo.suggestion.opinion.received.v1";

    private final String client = "kiosk-410402-S001-K01-"
            + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    private final Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);

    @BeforeEach
    void directory() {
        SuggestionFixture.directory();
    }

    private String kiosk() {
        return Tokens.withRoles("KIOSK").client(client).subject(client).bearer();
    }

    private static String taken(Instant at, long number) {
        String plain = body(STATION).strip();
        return plain.substring(0, plain.length() - 1)
                + ",\"taken\":{\"at\":\"%s\",\"number\":%d}}".formatted(at, number);
    }

    private ValidatableResponse send(String key, Instant at, long number, Instant deviceTime) {
        return as(kiosk())
                .header("Idempotency-Key", key)
                .header("Device-Time", deviceTime.toString())
                .body(taken(at, number))
                .post(OPINIONS)
                .then();
    }

    private String sent(Duration ago, long number) {
        return send(UUID.randomUUID().toString(), now.minus(ago), number, now)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse device() {
        return as(clerk())
                .get(INTAKES)
                .then()
                .statusCode(200)
                .rootPath("items.find { it.clientId == '" + client + "' }");
    }

    @Test
    void whatWasTakenWhileItWasCutOffIsMarkedAndCountedFromToday() {
        String id = sent(Duration.ofDays(1), 1);

        as(clerk())
                .get(OPINIONS + "/" + id)
                .then()
                .body("source", equalTo("KIOSK"))
                .body("takenAt", equalTo(now.minus(Duration.ofDays(1)).toString()))
                .body("takenClockWrong", equalTo(false));
        assertThat(Database.payload(id, RECEIVED)).contains("\"takenAt\":\"" + now.minus(Duration.ofDays(1)));
        assertThat(Database.count(
                        "SELECT count(*) FROM opinion WHERE id = ?::uuid AND received_at > now() - interval '1 minute'"
                                + " AND triage_due = (SELECT triage_due FROM opinion WHERE id = ?::uuid)",
                        id,
                        sent(Duration.ZERO, 2)))
                .as("the same last day as what came at once")
                .isOne();
    }

    @Test
    void whatCameAtOnceIsNotMarked() {
        String id = sent(Duration.ZERO, 1);

        as(clerk()).get(OPINIONS + "/" + id).then().body("takenAt", nullValue());
        device().body("items", equalTo(1)).body("late", equalTo(0)).body("missing", empty());
    }

    @Test
    void isTakenOnceUnderItsKey() {
        String key = UUID.randomUUID().toString();
        Instant at = now.minus(Duration.ofHours(3));
        String first = send(key, at, 1, now).statusCode(201).extract().path("id");

        send(key, at, 1, now.plusSeconds(90))
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("id", equalTo(first));

        device().body("items", equalTo(1)).body("late", equalTo(1));
        send(key, at, 2, now).statusCode(422);
    }

    @Test
    void aGapIsNoticedUntilItIsFilled() {
        sent(Duration.ofHours(2), 5);
        sent(Duration.ofHours(5), 2);
        sent(Duration.ofHours(4), 3);
        device().body("lastNumber", equalTo(5)).body("missing", contains(1, 4));

        sent(Duration.ofHours(3), 4);
        device().body("missing", contains(1)).body("repeated", equalTo(0));

        sent(Duration.ofMinutes(30), 4);
        device().body("items", equalTo(5)).body("repeated", equalTo(1));
    }

    @Test
    void aWrongClockIsNoticedAndNothingIsLost() {
        Instant dead = Instant.parse("1970-01-01T00:10:00Z");
        String id = send(UUID.randomUUID().toString(), dead.minusSeconds(3600 / 6), 1, dead)
                .statusCode(201)
                .extract()
                .path("id");

        as(clerk()).get(OPINIONS + "/" + id).then().body("takenClockWrong", equalTo(true));
        device().body("clockWrong", equalTo(1));
    }

    private static int waiting() {
        return as(head())
                .get(OPINIONS + "/waiting")
                .then()
                .statusCode(200)
                .extract()
                .path("takenTooLongAgo");
    }

    @Test
    void whatIsTooOldIsSetAsideForStaffWhoDecideOnIt() {
        int before = waiting();
        String young = sent(Duration.ofDays(6), 1);
        String old = sent(Duration.ofDays(8), 2);

        as(clerk()).get(OPINIONS + "/" + young).then().body("takenTooLongAgo", equalTo(false));
        as(clerk())
                .get(OPINIONS + "/" + old)
                .then()
                .body("status", equalTo("RECEIVED"))
                .body("takenAt", equalTo(now.minus(Duration.ofDays(8)).toString()))
                .body("takenTooLongAgo", equalTo(true));
        assertThat(waiting()).isEqualTo(before + 1);
        device().body("items", equalTo(2)).body("tooLongAgo", equalTo(1)).body("missing", empty());
        String set = OPINIONS + "?takenTooLongAgo=true&status=RECEIVED&toDo=true&limit=200";
        as(head()).get(set).then().body("items.id", hasItem(old)).body("items.id", not(hasItem(young)));
        as(clerkOfTheOtherStation()).get(set).then().body("items.id", not(hasItem(old)));

        triage(old, "{\"decision\":\"REJECT\",\"reasonCode\":\"VAGUE\",\"reason\":\"时间过久，无法核实。\"}")
                .statusCode(200);

        as(head()).get(set).then().body("items.id", not(hasItem(old)));
        assertThat(waiting()).isEqualTo(before);
        device().body("tooLongAgo", equalTo(1));
    }

    @Test
    void theSameItemOnceMoreIsPointedOutHoweverLateItComes() {
        String first = sent(Duration.ofDays(40), 7);
        Database.execute("UPDATE opinion SET received_at = received_at - interval '40 days' WHERE id = ?::uuid", first);

        String again = sent(Duration.ofDays(40), 7);
        String other = sent(Duration.ofDays(40), 8);

        as(clerk()).get(OPINIONS + "/" + again).then().body("possibleDuplicateOf", equalTo(first));
        as(clerk()).get(OPINIONS + "/" + other).then().body("possibleDuplicateOf", not(equalTo(first)));
    }

    @Test
    void aRevokedKioskSubmitsNothing() {
        sent(Duration.ZERO, 1);
        Database.execute("insert into known_kiosk values (gen_random_uuid(), ?, 'REVOKED')", client);

        send(UUID.randomUUID().toString(), now, 2, now).statusCode(403).body("code", equalTo("kiosk-revoked"));
    }

    @Test
    void nobodyElseSaysWhatAKioskTook() {
        String id = as(head())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(taken(now.minus(Duration.ofDays(2)), 1))
                .post(OPINIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        as(head()).get(OPINIONS + "/" + id).then().body("takenAt", nullValue()).body("takenClockWrong", nullValue());
    }

    @Test
    void isCountedForStaffOfTheStationAndTheOffice() {
        as(office()).get(INTAKES).then().statusCode(200);
        as(head()).get(INTAKES).then().statusCode(200);
        as(clerkOfTheOtherStation()).get(INTAKES).then().statusCode(403);
        as(Tokens.withRoles("INTAKE_OFFICER").region("410403").bearer())
                .get(INTAKES)
                .then()
                .statusCode(403);
        as(head()).get("/api/v1/kiosk-intakes").then().statusCode(400);
    }
}
