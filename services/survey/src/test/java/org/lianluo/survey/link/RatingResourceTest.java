package org.lianluo.survey.link;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.shared.security.Role;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;
import org.lianluo.testkit.Tokens;

/** Whoever has a link rates once, and nothing leads from the link to the grades. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RatingResourceTest {

    private static final String GIVEN = "lianluo.survey.rating.given.v1";

    @Inject
    Inbox inbox;

    private Stations station;

    @BeforeEach
    void stationOfItsOwn() {
        station = new Stations(inbox);
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    void theLinkTellsOnlyWhatIsAsked() {
        String token = station.link(station.fedBack());

        Stations.question(token)
                .statusCode(200)
                .body("size()", equalTo(5))
                .body("subjectKind", equalTo("ANSWER"))
                .body("stationCode", equalTo(station.code))
                .body("stationName", equalTo("曙光街道联络站"))
                .body("status", equalTo("ISSUED"))
                .body("validUntil", equalTo("2026-12-23"));
    }

    @Test
    void aSecondRatingCountsNothingWhateverItSays() {
        String token = station.link();

        Stations.rate(token, Stations.SATISFIED).statusCode(200).body("already", equalTo(false));
        Stations.rate(token, Stations.SATISFIED).statusCode(200).body("already", equalTo(true));
        Stations.rate(token, "{\"grade\":\"DISSATISFIED\"}").statusCode(200).body("already", equalTo(true));
        Stations.question(token).statusCode(200).body("status", equalTo("USED"));

        assertThat(station.pending()).isEqualTo(1);
    }

    @Test
    void oneOfManyAtOnceCounts() throws Exception {
        String token = station.link();

        List<Boolean> already = atOnce(IntStream.range(0, 6)
                .<Callable<Boolean>>mapToObj(i -> () -> Stations.rate(token, Stations.SATISFIED)
                        .statusCode(200)
                        .extract()
                        .path("already"))
                .toList());

        assertThat(already).containsOnlyOnce(false);
        assertThat(station.pending()).isEqualTo(1);
    }

    @Test
    void manyLinksOfOneStationAtOnceAreAllCounted() throws Exception {
        List<String> tokens =
                IntStream.range(0, 11).mapToObj(i -> station.link()).toList();

        atOnce(tokens.stream()
                .<Callable<Integer>>map(token -> () -> Stations.rate(token, Stations.SATISFIED)
                        .statusCode(200)
                        .extract()
                        .statusCode())
                .toList());

        assertThat(station.pending()).isEqualTo(1);
        assertThat(figure("station.satisfied")).isEqualTo(10);
        assertThat(Database.eventsOf(station.pile("STATION"))).hasSize(10).containsOnly(GIVEN);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "x", "AAAAAAAAAAAAAAAAAAAAAA", "../../etc", "AAAAAAAAAAAAAAAAAAAAAA,AAAAAAAAAAAAAAAAAAAAAA"})
    void aForgedLinkIsUnknown(String token) {
        Stations.rate(token, Stations.SATISFIED).statusCode(404).body("code", equalTo("unknown-link"));
        Stations.question(token).statusCode(404).body("code", equalTo("unknown-link"));
    }

    @Test
    void aWithdrawnLinkIsAsUnknownAsAForgedOne() {
        String token = station.link();
        String id = Stations.get(station.clerk(), "rating-links").extract().path("items[0].id");
        Stations.revoke(station.clerk(), id, "\"0\"").statusCode(200);

        String withdrawn = Stations.rate(token, Stations.SATISFIED)
                .statusCode(404)
                .extract()
                .path("code");
        String forged =
                Stations.rate("A".repeat(22), Stations.SATISFIED).extract().path("code");

        assertThat(withdrawn).isEqualTo(forged);
        assertThat(station.pending()).isZero();
    }

    @Test
    void anExpiredLinkSaysSoAndCountsNothing() {
        String token = station.link();
        TestClock.set("2026-12-23T15:59:59Z");
        Stations.question(token).statusCode(200);
        TestClock.set("2026-12-23T16:00:00Z");

        Stations.rate(token, Stations.SATISFIED)
                .statusCode(409)
                .body("code", equalTo("link-expired"))
                .body("validUntil", equalTo("2026-12-23"));
        Stations.question(token).statusCode(409);

        assertThat(station.pending()).isZero();
    }

    @Test
    void aUsedLinkSaysAlreadyAfterItsLastDayToo() {
        String token = station.link();
        Stations.rate(token, Stations.SATISFIED).statusCode(200);
        TestClock.set("2027-06-01T02:00:00Z");

        Stations.rate(token, Stations.SATISFIED).statusCode(200).body("already", equalTo(true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|422",
                "{\"attitude\":\"SATISFIED\",\"result\":\"SATISFIED\"}|422",
                "{\"grade\":\"VERY_GOOD\"}|400",
                "{\"grade\":5}|400",
                "{\"grade\":\"SATISFIED\",\"text\":\"谢谢\"}|400",
                "[]|400",
                "null|400"
            })
    void whatIsNoGradeOfAStationLeavesTheLinkUnused(String body, int status) {
        String token = station.link();

        Stations.rate(token, body).statusCode(status);

        Stations.rate(token, Stations.SATISFIED).statusCode(200).body("already", equalTo(false));
    }

    @Test
    void anAnswerIsRatedByAttitudeAndResult() {
        for (int i = 0; i < 5; i++) {
            String token = station.link(station.fedBack());
            Stations.rate(token, Stations.SATISFIED).statusCode(422).body("subjectKind", equalTo("ANSWER"));
            Stations.rate(token, Stations.ANSWER_RATED).statusCode(200);
        }

        figures(station.clerk())
                .body("items", hasSize(1))
                .body("items[0].attitude.satisfied", equalTo(5))
                .body("items[0].result.dissatisfied", equalTo(5))
                .body("items[0].result.total", equalTo(5))
                .body("items[0].station", nullValue());
        assertThat(Database.payload(station.pile("ANSWER"), GIVEN))
                .contains("\"attitude\":\"SATISFIED\"", "\"result\":\"DISSATISFIED\"", "\"day\":\"2026-11-23\"")
                .doesNotContain("opinion");
    }

    @Test
    void nothingIsToldOrShownBelowFive() {
        rate(4, "SATISFIED");

        figures(station.clerk()).body("items", empty());
        assertThat(Database.eventsOf(station.pile("STATION"))).isEmpty();

        rate(1, "DISSATISFIED");

        assertThat(figure("station.satisfied")).isEqualTo(4);
        assertThat(figure("station.dissatisfied")).isEqualTo(1);
        assertThat(station.pending()).isZero();
        rate(4, "SATISFIED");
        assertThat(figure("station.total")).isEqualTo(5);
    }

    /** No column of what stays has a value by which a link could be joined with grades. */
    @Test
    void whatStaysJoinsNoLinkWithGrades() {
        UUID opinion = station.fedBack();
        String token = station.link(opinion);
        Stations.rate(token, Stations.ANSWER_RATED).statusCode(200);
        String hash = new LinkToken(token).hash();
        Object link = Database.rows("select id from rating_link where token_hash = ?", hash)
                .get(0)
                .get("id");
        for (int i = 0; i < 4; i++) {
            Stations.rate(station.link(station.fedBack()), Stations.ANSWER_RATED)
                    .statusCode(200);
        }

        for (String table : List.of("pending_rating", "rating_count", "rating_pile", "kept_answer", "audit_event")) {
            assertThat(Database.rows("select * from " + table).toString())
                    .as(table)
                    .doesNotContain(token, hash, link.toString(), opinion.toString());
        }
        assertThat(Database.rows("select * from outbox where aggregatetype = 'rating'")
                        .toString())
                .doesNotContain(token, hash, link.toString(), opinion.toString());
        assertThat(Database.rows(
                        "select version, created_at = updated_at as same, used from rating_link where id = ?", link))
                .singleElement()
                .hasToString("{version=0, same=true, used=true}");
    }

    @Test
    void figuresAreOfDaysAndOfWhatTheCallerMaySee() {
        rate(5, "SATISFIED");
        TestClock.set("2026-11-24T02:00:00Z");
        rate(5, "BASICALLY_SATISFIED");

        assertThat(figure("station.total", "&to=2026-11-23")).isEqualTo(5);
        assertThat(figure("station.basicallySatisfied", "&from=2026-11-24")).isEqualTo(5);
        assertThat(figure("station.total")).isEqualTo(10);
        figures(station.clerk(), "&from=2026-12-01").body("items", empty());
        figures(station.clerk(), "&from=2026-12-01&to=2026-11-01").statusCode(400);
        for (String role : Set.of("INTAKE_OFFICER", "GOV_OFFICE", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING")) {
            figures(Tokens.withRoles(role).region("410402").bearer()).body("items", hasSize(1));
            figures(Tokens.withRoles(role).region("410403").bearer()).body("items", empty());
            figures(Tokens.withRoles(role).bearer()).statusCode(403);
        }
        figures(Stations.staff("STATION_CLERK", "410402-S001")).body("items", empty());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoeverHasALinkMayRateWhateverTheirRoles(Role role) {
        given().header(
                        "Authorization",
                        Tokens.withRoles(role.name()).region("410402").bearer())
                .header("Rating-Link-Token", station.link())
                .contentType("application/json")
                .body(Stations.SATISFIED)
                .post("/api/v1/ratings")
                .then()
                .statusCode(200);
    }

    @Test
    void aStationKeepsItsPilesWhenItIsRecordedAgain() {
        Object before = station.pile("STATION");
        UUID id = (UUID) Database.rows("select id from rated_station where code = ?", station.code)
                .get(0)
                .get("id");

        station.recorded(2, id, "曙光街道人大代表联络站");

        assertThat(station.pile("STATION")).isEqualTo(before);
        Stations.question(station.link()).body("stationName", equalTo("曙光街道人大代表联络站"));
    }

    private void rate(int times, String grade) {
        for (String token : Collections.nCopies(times, "").stream()
                .map(ignored -> station.link())
                .collect(Collectors.toList())) {
            Stations.rate(token, "{\"grade\":\"" + grade + "\"}")
                    .statusCode(200)
                    .body("already", equalTo(false));
        }
    }

    private ValidatableResponse figures(String bearer) {
        return figures(bearer, "");
    }

    private ValidatableResponse figures(String bearer, String more) {
        return Stations.get(bearer, "rating-figures?station=" + station.code + more);
    }

    private int figure(String name) {
        return figure(name, "");
    }

    private int figure(String name, String more) {
        return figures(station.clerk(), more).statusCode(200).extract().path("items[0]." + name);
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
