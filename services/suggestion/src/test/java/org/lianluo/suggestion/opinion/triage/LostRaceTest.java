package org.lianluo.suggestion.opinion.triage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.lianluo.suggestion.opinion.SuggestionFixture.ANSWER;
import static org.lianluo.suggestion.opinion.SuggestionFixture.as;
import static org.lianluo.suggestion.opinion.SuggestionFixture.etag;
import static org.lianluo.suggestion.opinion.SuggestionFixture.head;
import static org.lianluo.suggestion.opinion.SuggestionFixture.relay;
import static org.lianluo.suggestion.opinion.SuggestionFixture.submitted;
import static org.lianluo.suggestion.opinion.SuggestionFixture.triage;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.suggestion.opinion.SuggestionFixture;
import org.lianluo.suggestion.opinion.SuggestionFixture.Submitted;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;

/** Somebody else changes the row between the look at it and the write. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LostRaceTest {

    private Submitted opinion;

    @BeforeEach
    void fedBack() {
        SuggestionFixture.directory();
        opinion = submitted();
        triage(opinion.id(), ANSWER).statusCode(200);
    }

    @Test
    void whoNamedNoVersionGoesOnFromWhatTheOtherLeft() throws SQLException {
        relay(opinion.id());

        Response answer = amid("update opinion set version = version + 1 where id = '%s'", this::rate);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Database.eventsOf(opinion.id())).contains("lianluo.suggestion.opinion.rated.v1");
    }

    @Test
    void whereTheOtherEndedItTheStateDecides() throws SQLException {
        relay(opinion.id());

        Response answer =
                amid("update opinion set version = version + 1, status = 'CLOSED' where id = '%s'", this::rate);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.<String>path("code")).isEqualTo("illegal-transition");
    }

    @Test
    void whoNamedAVersionIsToldThatItIsStale() throws SQLException {
        String version = etag(opinion.id());

        Response answer = amid(
                "update opinion set version = version + 1 where id = '%s'",
                () -> as(head())
                        .header("If-Match", version)
                        .body("{\"note\":\"电话告知\"}")
                        .post("/api/v1/opinions/" + opinion.id() + "/relay"));

        assertThat(answer.statusCode()).isEqualTo(412);
    }

    private Response rate() {
        return given().header("Tracking-Code", opinion.trackingCode())
                .contentType("application/json")
                .body("{\"grade\":\"SATISFIED\"}")
                .post("/api/v1/opinion-receipts/" + opinion.receiptNumber() + "/rating");
    }

    /** Sends a request that meets a change which is not committed before the request waits for it. */
    private Response amid(String change, Supplier<Response> request) throws SQLException {
        try (Connection other = PostgresResource.server().connect("module");
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute(change.formatted(opinion.id()));
            CompletableFuture<Response> answer = CompletableFuture.supplyAsync(request);
            await().until(() -> Database.count("select count(*) from pg_stat_activity"
                            + " where datname = 'module' and wait_event_type = 'Lock'")
                    > 0);
            other.commit();
            return answer.join();
        }
    }
}
