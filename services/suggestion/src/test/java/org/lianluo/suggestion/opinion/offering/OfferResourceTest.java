package org.lianluo.suggestion.opinion.offering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lianluo.suggestion.opinion.SuggestionFixture.ANSWER;
import static org.lianluo.suggestion.opinion.SuggestionFixture.DEPUTY;
import static org.lianluo.suggestion.opinion.SuggestionFixture.OTHER_STATION;
import static org.lianluo.suggestion.opinion.SuggestionFixture.as;
import static org.lianluo.suggestion.opinion.SuggestionFixture.body;
import static org.lianluo.suggestion.opinion.SuggestionFixture.clerk;
import static org.lianluo.suggestion.opinion.SuggestionFixture.clerkOfTheOtherStation;
import static org.lianluo.suggestion.opinion.SuggestionFixture.deputy;
import static org.lianluo.suggestion.opinion.SuggestionFixture.etag;
import static org.lianluo.suggestion.opinion.SuggestionFixture.submitted;
import static org.lianluo.suggestion.opinion.SuggestionFixture.triage;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.suggestion.opinion.SuggestionFixture;
import org.lianluo.suggestion.opinion.SuggestionFixture.Submitted;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;

/** A station offers an opinion to its deputies, and the first who claims it has it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class OfferResourceTest {

    private static final String OPINIONS = "/api/v1/opinions/";
    private static final String OTHER_DEPUTY = "D410402-0002";
    private static final String ELSEWHERE = "D410402-0093";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Inject
    ClaimJob job;

    @BeforeEach
    void directory() {
        SuggestionFixture.directory();
        Database.execute(
                "insert into known_deputy values (?, '代表乙', '410402', '{410402-S002}', 'ACTIVE')"
                        + " on conflict do nothing",
                ELSEWHERE);
    }

    @Test
    void itWaitsForTheDeputiesOfItsStationAndNotForTheStation() {
        Submitted opinion = submitted();
        assertThat(toDo(clerk())).contains(opinion.id());
        as(deputy(DEPUTY)).get(OPINIONS + opinion.id()).then().statusCode(404);

        offer(clerk(), opinion.id())
                .statusCode(200)
                .body("status", equalTo("RECEIVED"))
                .body("offeredUntil", equalTo(TODAY.plusDays(3).toString()));

        assertThat(toDo(clerk())).doesNotContain(opinion.id());
        for (String posted : List.of(DEPUTY, OTHER_DEPUTY)) {
            assertThat(toDo(deputy(posted))).contains(opinion.id());
            as(deputy(posted))
                    .get(OPINIONS + opinion.id())
                    .then()
                    .statusCode(200)
                    .body("offeredUntil", equalTo(TODAY.plusDays(3).toString()));
        }
        assertThat(toDo(deputy(ELSEWHERE))).doesNotContain(opinion.id());
        as(deputy(ELSEWHERE)).get(OPINIONS + opinion.id()).then().statusCode(404);
        assertThat(Database.payload(opinion.id(), "lianluo.suggestion.opinion.offered.v1"))
                .contains(DEPUTY, OTHER_DEPUTY)
                .doesNotContain(ELSEWHERE);
    }

    @Test
    void theFirstWhoClaimsItHasIt() {
        Submitted opinion = offered();

        claim(DEPUTY, opinion.id())
                .statusCode(200)
                .body("status", equalTo("UNDER_CONVERSION"))
                .body("deputyCode", equalTo(DEPUTY))
                .body("offeredUntil", nullValue());

        claim(OTHER_DEPUTY, opinion.id()).statusCode(409).body("code", equalTo("offer-over"));
        claim(ELSEWHERE, opinion.id()).statusCode(404);
        assertThat(toDo(deputy(DEPUTY))).contains(opinion.id());
        assertThat(toDo(deputy(OTHER_DEPUTY))).doesNotContain(opinion.id());
        assertThat(Database.eventsOf(opinion.id())).contains("lianluo.suggestion.opinion.claimed.v1");
        as(deputy(DEPUTY))
                .header("If-Match", "*")
                .post(OPINIONS + opinion.id() + "/adoption")
                .then()
                .statusCode(200)
                .body("status", equalTo("CONVERTED"));
    }

    @Test
    void ofTwoAtOnceOneHasIt() {
        Submitted opinion = offered();

        List<Integer> answers = Stream.of(DEPUTY, OTHER_DEPUTY)
                .map(code ->
                        CompletableFuture.supplyAsync(() -> as(deputy(code)).post(OPINIONS + opinion.id() + "/claim")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(Response::statusCode)
                .sorted()
                .toList();

        assertThat(answers).containsExactly(200, 409);
    }

    @Test
    void aRepeatUnderTheSameKeyGetsTheSameAnswer() {
        Submitted opinion = offered();
        for (int i = 0; i < 2; i++) {
            as(deputy(DEPUTY))
                    .header("Idempotency-Key", "claim-" + opinion.id())
                    .post(OPINIONS + opinion.id() + "/claim")
                    .then()
                    .statusCode(200)
                    .body("deputyCode", equalTo(DEPUTY));
        }
    }

    @Test
    void afterItsLastDayTheStationDecides() {
        Submitted over = offered();
        Submitted lasts = offered();
        Database.execute("update opinion set offered_until = ? where id = ?::uuid", TODAY.minusDays(1), over.id());
        Database.execute("update opinion set offered_until = ? where id = ?::uuid", TODAY, lasts.id());
        claim(DEPUTY, over.id()).statusCode(409).body("code", equalTo("offer-over"));

        run();

        assertThat(toDo(clerk())).contains(over.id()).doesNotContain(lasts.id());
        assertThat(Database.payload(over.id(), "lianluo.suggestion.opinion.offer-ended.v1"))
                .contains("\"reason\":\"EXPIRED\"");
        as(clerk())
                .get(OPINIONS + over.id() + "/history")
                .then()
                .body("items.action", hasItem("END_OFFER"))
                .body("items.note", hasItem("opinion.claim 3d"));
        assertThat(Database.eventsOf(lasts.id())).doesNotContain("lianluo.suggestion.opinion.offer-ended.v1");
    }

    @Test
    void theStationEndsAnOffer() {
        Submitted opinion = offered();

        end(clerk(), opinion.id()).statusCode(200).body("offeredUntil", nullValue());

        end(clerk(), opinion.id()).statusCode(409).body("code", equalTo("offer-over"));
        claim(DEPUTY, opinion.id()).statusCode(409).body("code", equalTo("offer-over"));
        assertThat(Database.payload(opinion.id(), "lianluo.suggestion.opinion.offer-ended.v1"))
                .contains("\"reason\":\"BY_STATION\"");
    }

    @Test
    void theHeadStillDecidesAndThatEndsTheOffer() {
        Submitted opinion = offered();

        triage(opinion.id(), ANSWER).statusCode(200).body("offeredUntil", nullValue());

        assertThat(toDo(deputy(DEPUTY))).doesNotContain(opinion.id());
        claim(DEPUTY, opinion.id()).statusCode(409);
        run();
        assertThat(Database.eventsOf(opinion.id())).doesNotContain("lianluo.suggestion.opinion.offer-ended.v1");
    }

    @Test
    void refusals() {
        Submitted opinion = submitted();
        claim(DEPUTY, opinion.id()).statusCode(404);
        offer(clerkOfTheOtherStation(), opinion.id()).statusCode(404);
        as(clerk()).post(OPINIONS + opinion.id() + "/offer").then().statusCode(428);
        offer(clerk(), opinion.id()).statusCode(200);
        offer(clerk(), opinion.id())
                .statusCode(409)
                .body("code", equalTo("offered-already"))
                .body("offeredUntil", not(nullValue()));
        end(clerkOfTheOtherStation(), opinion.id()).statusCode(404);
    }

    @Test
    void whereNoDeputyIsPostedNothingIsOffered() {
        Database.execute("update known_deputy set status = 'ENDED' where code = ?", ELSEWHERE);
        try {
            Submitted opinion = Submitted.of(as(clerkOfTheOtherStation())
                    .body(body(OTHER_STATION))
                    .post("/api/v1/opinions")
                    .then()
                    .statusCode(201));
            as(clerkOfTheOtherStation())
                    .header("If-Match", "*")
                    .post(OPINIONS + opinion.id() + "/offer")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("no-deputy-posted"));
        } finally {
            Database.execute("update known_deputy set status = 'ACTIVE' where code = ?", ELSEWHERE);
        }
    }

    private static Submitted offered() {
        Submitted opinion = submitted();
        offer(clerk(), opinion.id()).statusCode(200);
        return opinion;
    }

    private static ValidatableResponse offer(String bearer, String id) {
        return as(bearer)
                .header("If-Match", etag(id))
                .post(OPINIONS + id + "/offer")
                .then();
    }

    private static ValidatableResponse end(String bearer, String id) {
        return as(bearer)
                .header("If-Match", etag(id))
                .post(OPINIONS + id + "/offer-end")
                .then();
    }

    private static ValidatableResponse claim(String code, String id) {
        return as(deputy(code)).post(OPINIONS + id + "/claim").then();
    }

    private static List<String> toDo(String bearer) {
        return as(bearer)
                .queryParam("toDo", true)
                .queryParam("limit", 200)
                .get("/api/v1/opinions")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private void run() {
        try {
            VertxContextSupport.subscribeAndAwait(job::run);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
