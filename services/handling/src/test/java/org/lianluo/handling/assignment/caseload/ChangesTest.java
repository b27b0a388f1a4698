package org.lianluo.handling.assignment.caseload;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.handling.Calendars;
import org.lianluo.handling.assignment.Cases;
import org.lianluo.handling.assignment.Suggestions;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;

/** Who follows the changes by the last cursor misses none and gets none twice. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ChangesTest {

    private static final String SINCE = "?limit=3&changedSince=2026-11-20T00:00:00Z";
    private static final String ANSWER = """
            {"answer":"已修复。","documentNumber":"新城管〔2026〕12号"}""";
    private static final Instant EARLIER = Instant.parse("2026-11-21T02:00:00Z");

    @Inject
    Inbox inbox;

    @Inject
    DeadlineJob job;

    private Cases cases;

    @BeforeEach
    void unitOfItsOwn() {
        Calendars.load2026();
        cases = new Cases(inbox);
        TestClock.set("2026-11-23T02:00:00Z");
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    void aChangeThatCommitsLateComesLate() {
        String first = cases.forwarded();
        String second = cases.forwarded();
        Follower follower = following();

        HeldOpen.changing(first, EARLIER).during(() -> {
            cases.act(second, "acceptance", null).statusCode(200);
            assertThat(follower.poll()).isEmpty();
        });

        assertThat(follower.poll()).containsExactly(first, second);
        assertThat(follower.poll()).isEmpty();
        assertThat(following().versions()).isEqualTo(follower.versions());
    }

    @Test
    void theNextPageBeginsWhereTheLastOneEnded() {
        List<String> ids =
                List.of(cases.forwarded(), cases.forwarded(), cases.forwarded(), cases.forwarded(), cases.forwarded());
        Follower follower = following();

        ids.forEach(id -> cases.act(id, "acceptance", null).statusCode(200));

        assertThat(follower.poll()).isEqualTo(ids.subList(0, 3));
        cases.act(ids.get(3), "answer", ANSWER).statusCode(200);
        assertThat(follower.poll()).containsExactly(ids.get(4), ids.get(3));
        assertThat(follower.poll()).isEmpty();
    }

    @Test
    void whatBeginsWhileSomethingIsUnderWayGetsItToo() {
        String id = cases.forwarded();
        Follower follower = new Follower(cases.clerk(), SINCE);

        HeldOpen.changing(id, EARLIER).during(follower::begin);

        assertThat(follower.poll()).containsExactly(id);
    }

    @Test
    void changesByHandShowButNotesOfARecountDoNot() {
        String id = cases.forwarded();
        Follower follower = following();

        Database.execute(
                "UPDATE assignment SET open_calendar = open_calendar + 1, accept_calendar = accept_calendar + 1"
                        + " WHERE id = ?::uuid",
                id);
        assertThat(follower.poll()).isEmpty();

        HeldOpen.byHand(id).commit();
        assertThat(following().versions()).isEqualTo(follower.versions());
        assertThat(Cases.get(cases.clerk(), SINCE + "&cursor=" + follower.resume())
                        .extract()
                        .<List<String>>path("items.id"))
                .containsExactly(id);
    }

    @Test
    void writingElsewhereInTheClusterDelaysAndReadingDoesNot() {
        String id = cases.forwarded();
        Follower follower = following();

        HeldOpen.in("postgres", "SELECT pg_current_xact_id()", null, null).during(() -> {
            cases.act(id, "acceptance", null).statusCode(200);
            assertThat(follower.poll()).isEmpty();
        });
        assertThat(follower.poll()).containsExactly(id);

        HeldOpen.in("module", "SELECT count(*) FROM assignment", null, null).during(() -> {
            cases.act(id, "answer", ANSWER).statusCode(200);
            assertThat(follower.poll()).containsExactly(id);
        });
    }

    @Test
    void afterARestoreItBeginsAnew() {
        String first = cases.forwarded();
        String second = cases.forwarded();
        Follower follower = following();
        String cursor = new String(Base64.getUrlDecoder().decode(follower.resume()), StandardCharsets.UTF_8);
        String[] parts = cursor.split("\n");
        parts[1] = "of-the-cluster-before";
        parts[2] = "900000000000";

        follower.resumeWith(Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join("\n", parts).getBytes(StandardCharsets.UTF_8)));

        assertThat(follower.poll()).containsExactly(first, second);
        assertThat(follower.poll()).isEmpty();
        cases.act(second, "acceptance", null).statusCode(200);
        assertThat(follower.poll()).containsExactly(second);
    }

    @Test
    void whatIsNoPlaceInTheChangesIsRefused() {
        cases.forwarded();
        String resume = following().resume();
        String[] parts = new String(Base64.getUrlDecoder().decode(resume), StandardCharsets.UTF_8).split("\n");
        for (int part : new int[] {2, 3, 4}) {
            String[] broken = parts.clone();
            broken[part] = "x";
            String cursor = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(String.join("\n", broken).getBytes(StandardCharsets.UTF_8));
            Cases.get(cases.clerk(), SINCE + "&cursor=" + cursor).statusCode(400);
        }
        Cases.get(cases.clerk(), "?changedSince=2026-11-21T00:00:00Z&cursor=" + resume)
                .statusCode(400);
        Cases.get(cases.clerk(), "?cursor=" + resume).statusCode(400);
    }

    @Test
    void everyKindOfChangeShows() throws Throwable {
        Suggestions suggestions = new Suggestions(inbox);
        String unit = suggestions.unit();
        String clerk = Suggestions.clerk(unit);
        Follower follower = new Follower(clerk, SINCE).begin();

        String id = suggestions.sole(unit);
        assertThat(follower.poll()).containsExactly(id);
        Suggestions.act(clerk, id, "signature", null).statusCode(200);
        assertThat(follower.poll()).containsExactly(id);
        suggestions.contact(unit, id);
        assertThat(follower.poll()).containsExactly(id);
        String contact =
                Suggestions.get(clerk, "/" + id + "/contacts").extract().path("items[0].id");
        Suggestions.act(
                        Suggestions.deputy(suggestions.lead),
                        id,
                        "contacts/" + contact + "/acknowledgement",
                        "{\"agreed\":true}")
                .statusCode(200);
        assertThat(follower.poll()).containsExactly(id);
        String request = Suggestions.act(
                        clerk, id, "extension-requests", "{\"until\":\"2027-03-23\",\"reason\":\"需要会商。\"}")
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(follower.poll()).containsExactly(id);
        refuse(id, request).statusCode(200);
        assertThat(follower.poll()).containsExactly(id);
        TestClock.set("2027-03-01T02:00:00Z");
        VertxContextSupport.subscribeAndAwait(() -> job.run());
        assertThat(follower.poll()).containsExactly(id);
        String reply = suggestions.drafted(unit, id, Suggestions.CLASS_A);
        assertThat(follower.poll()).containsExactly(id);
        Suggestions.act(Suggestions.leader(unit), id, "replies/" + reply + "/approval", Suggestions.SIGNED_BY)
                .statusCode(200);
        assertThat(follower.poll()).containsExactly(id);
        suggestions.rated(id, reply, suggestions.lead, 1, "SATISFIED", "SATISFIED");
        assertThat(follower.poll()).containsExactly(id);
        assertThat(follower.poll()).isEmpty();
    }

    private static ValidatableResponse refuse(String id, String request) {
        String office = Suggestions.office("GOV_OFFICE", Suggestions.REGION);
        return given().header("Authorization", office)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", Suggestions.get(office, "/" + id).extract().header("ETag"))
                .contentType("application/json")
                .body("{\"decision\":\"REFUSED\",\"reason\":\"时间充足。\"}")
                .post("/api/v1/assignments/" + id + "/extension-requests/" + request + "/decision")
                .then();
    }

    private Follower following() {
        return new Follower(cases.clerk(), SINCE).begin();
    }
}
