package org.lianluo.survey.link;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;
import org.lianluo.testkit.Tokens;

/** Staff make links, see what has become of them, and withdraw them. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RatingLinkResourceTest {

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
    void theTokenIsShownOnceAndItsHashIsKept() {
        var issued = Stations.issue(station.clerk(), station.aboutIt())
                .statusCode(201)
                .body("token", matchesPattern("[A-Za-z0-9_-]{22}"))
                .body("link.status", equalTo("ISSUED"))
                .body("link.validUntil", equalTo("2026-12-23"))
                .body("link.rule", containsString("rating-link.valid 30d"))
                .extract();
        String id = issued.path("link.id");
        String token = issued.path("token");

        assertThat(issued.header("Location")).endsWith("/api/v1/rating-links/" + id);
        Stations.get(station.clerk(), "rating-links/" + id)
                .statusCode(200)
                .body(not(containsString(token)))
                .body("subjectKind", equalTo("STATION"));
        assertThat(Database.rows("select * from rating_link where id = ?::uuid", id)
                        .toString())
                .doesNotContain(token);
        assertThat(Database.payload(id, "lianluo.survey.rating-link.issued.v1")).doesNotContain(token);
    }

    @Test
    void theSameKeyMakesOneLinkAndShowsItsTokenAgain() {
        String key = UUID.randomUUID().toString();

        assertThat(issueUnder(key)).isEqualTo(issueUnder(key));

        assertThat(statuses("")).hasSize(1);
    }

    private String issueUnder(String key) {
        return given().header("Authorization", station.clerk())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(station.aboutIt())
                .post("/api/v1/rating-links")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }

    @Test
    void thePlaceDecidesHowLongALinkIsGood() {
        Stations elsewhere = new Stations(inbox, "410499");
        elsewhere.policy("10d");

        Stations.issue(elsewhere.clerk(), elsewhere.aboutIt())
                .statusCode(201)
                .body("link.validUntil", equalTo("2026-12-03"));
    }

    @Test
    void onlyStaffOfTheStationMakeLinksOfIt() {
        Stations.issue(Stations.staff("STATION_HEAD", station.code), station.aboutIt())
                .statusCode(201);
        Stations.issue(Stations.staff("STATION_CLERK", "410402-S001"), station.aboutIt())
                .statusCode(403);
        Stations.issue(Tokens.withRoles("STATION_CLERK").region("410402").bearer(), station.aboutIt())
                .statusCode(403);
        Stations.issue(
                        Tokens.withRoles("INTAKE_OFFICER")
                                .region("410402")
                                .stations(station.code)
                                .bearer(),
                        station.aboutIt())
                .statusCode(403);
        Stations.issue(
                        Stations.staff("STATION_CLERK", "410402-S999"),
                        "{\"subjectKind\":\"STATION\",\"stationCode\":\"410402-S999\"}")
                .statusCode(404);
    }

    @Test
    void anAnswerHasOneLinkAtATime() {
        UUID opinion = station.fedBack();
        String id = Stations.issue(station.clerk(), station.about(opinion))
                .statusCode(201)
                .extract()
                .path("link.id");

        Stations.issue(station.clerk(), station.about(opinion))
                .statusCode(409)
                .body("code", equalTo("answer-has-link"));

        Stations.revoke(station.clerk(), id, "\"0\"").statusCode(200).body("status", equalTo("REVOKED"));
        String second = station.link(opinion);
        Stations.rate(second, Stations.ANSWER_RATED).statusCode(200);
        TestClock.set("2027-03-01T02:00:00Z");
        Stations.issue(station.clerk(), station.about(opinion)).statusCode(409);
        assertThat(statuses("?opinionId=" + opinion)).containsExactly("USED", "REVOKED");
    }

    @Test
    void anExpiredLinkOfAnAnswerGivesWayToAnother() {
        UUID opinion = station.fedBack();
        station.link(opinion);
        TestClock.set("2026-12-23T16:00:00Z");

        station.link(opinion);

        assertThat(statuses("?opinionId=" + opinion)).containsExactly("ISSUED", "EXPIRED");
    }

    @Test
    void onlyAnAnswerThatThisStationGaveBackIsRated() {
        Stations other = new Stations(inbox);

        Stations.issue(station.clerk(), station.about(UUID.randomUUID()))
                .statusCode(422)
                .body("code", equalTo("answer-not-given"))
                .body("errors[0].pointer", equalTo("/opinionId"));
        Stations.issue(station.clerk(), station.about(other.fedBack()))
                .statusCode(422)
                .body("code", equalTo("answer-not-given"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"subjectKind\":\"STATION\"}",
                "{\"subjectKind\":\"ANSWER\",\"stationCode\":\"%s\"}",
                "{\"subjectKind\":\"STATION\",\"stationCode\":\"%s\",\"opinionId\":\"0199c1d2-7c00-7000-8000-000000000101\"}",
                "{\"subjectKind\":\"DEPUTY\",\"stationCode\":\"%s\"}",
                "{\"subjectKind\":\"STATION\",\"stationCode\":\"%s\",\"text\":\"谢谢\"}",
                "{\"subjectKind\":\"ANSWER\",\"stationCode\":\"%s\",\"opinionId\":\"1\"}",
                "[]"
            })
    void whatIsNotALinkIsRefused(String body) {
        Stations.issue(station.clerk(), body.formatted(station.code)).statusCode(400);
    }

    @Test
    void aLinkIsWithdrawnOnItsVersionAndOnce() {
        station.link();
        String id = Stations.get(station.clerk(), "rating-links?station=" + station.code)
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");

        Stations.revoke(station.clerk(), id, null).statusCode(428);
        Stations.revoke(station.clerk(), id, "\"7\"").statusCode(412);
        Stations.revoke(Stations.staff("STATION_HEAD", "410402-S001"), id, "\"0\"")
                .statusCode(404);
        Stations.revoke(station.clerk(), id, "\"0\"").statusCode(200).header("ETag", "\"1\"");
        Stations.revoke(station.clerk(), id, "\"1\"").statusCode(409).body("currentStatus", equalTo("REVOKED"));
        assertThat(Database.eventsOf(id))
                .containsExactly("lianluo.survey.rating-link.issued.v1", "lianluo.survey.rating-link.revoked.v1");
    }

    @Test
    void aUsedLinkIsNotWithdrawn() {
        String token = station.link();
        Stations.rate(token, Stations.SATISFIED).statusCode(200);
        String id = Stations.get(station.clerk(), "rating-links").extract().path("items[0].id");

        Stations.revoke(station.clerk(), id, "\"0\"").statusCode(409).body("currentStatus", equalTo("USED"));
    }

    @Test
    void theListTellsWhatHasBecomeOfEachAndNotWhatWasRated() {
        Stations.rate(station.link(), Stations.SATISFIED).statusCode(200);
        station.link();

        assertThat(statuses("?status=USED")).containsExactly("USED");
        assertThat(statuses("?status=ISSUED")).containsExactly("ISSUED");
        assertThat(statuses("?status=REVOKED")).isEmpty();
        assertThat(statuses("?subjectKind=ANSWER")).isEmpty();
        Stations.get(station.clerk(), "rating-links").body(not(containsString("SATISFIED")));
        TestClock.set("2027-01-01T02:00:00Z");
        assertThat(statuses("?status=EXPIRED")).containsExactly("EXPIRED");
        assertThat(statuses("?station=410402-S001")).isEmpty();
        String next = Stations.get(station.clerk(), "rating-links?limit=1")
                .body("items", hasSize(1))
                .extract()
                .path("next");
        Stations.get(station.clerk(), "rating-links?limit=1&cursor=" + next).body("items[0].status", equalTo("USED"));
    }

    private List<String> statuses(String query) {
        return Stations.get(station.clerk(), "rating-links" + query)
                .statusCode(200)
                .extract()
                .path("items.status");
    }
}
