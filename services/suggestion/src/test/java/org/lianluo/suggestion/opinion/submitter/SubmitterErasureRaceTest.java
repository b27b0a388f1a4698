package org.lianluo.suggestion.opinion.submitter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.lianluo.suggestion.opinion.SuggestionFixture.as;
import static org.lianluo.suggestion.opinion.SuggestionFixture.clerk;
import static org.lianluo.suggestion.opinion.SuggestionFixture.head;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.security.PersonalDataCipher;
import org.lianluo.suggestion.opinion.SuggestionFixture;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;

/** Disclosure and erasure at the same instant: a connection of the test stands for the other one. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SubmitterErasureRaceTest {

    @Inject
    PersonalDataCipher cipher;

    private String opinion;

    @BeforeEach
    void oneOpinion() {
        SuggestionFixture.directory();
        opinion = PersonalTraces.plantedBy(clerk(), cipher).opinion().id();
    }

    @Test
    void anErasureWaitsForWhoeverReadsTheSubmitterAndErasesTheAnswerThatTheyKeep() throws SQLException {
        try (Connection reader = PostgresResource.server().connect("module")) {
            reader.setAutoCommit(false);
            run(reader, "select id from opinion where id = '" + opinion + "' for share");
            run(
                    reader,
                    "insert into kept_answer values ('portal:clerk-1', '/api/v1/opinions/" + opinion
                            + "/triage', 'a-key-of-its-own', 'print', null, now())");
            CompletableFuture<Integer> erasure = CompletableFuture.supplyAsync(() -> as(head())
                    .delete("/api/v1/opinions/" + opinion + "/submitter")
                    .statusCode());
            awaitThatOneWaits();
            reader.commit();

            assertThat(erasure.join()).isEqualTo(204);
        }
        assertThat(Database.count("select count(*) from kept_answer where operation like '%/" + opinion + "/%'"))
                .isZero();
    }

    @Test
    void aDisclosureWaitsForAnErasure() throws SQLException {
        try (Connection erasure = PostgresResource.server().connect("module")) {
            erasure.setAutoCommit(false);
            run(
                    erasure,
                    "update opinion set submitter_name = null, version = version + 1 where id = '" + opinion + "'");
            CompletableFuture<String> name = CompletableFuture.supplyAsync(() -> as(clerk())
                    .body("{\"reason\":\"回访\"}")
                    .post("/api/v1/opinions/" + opinion + "/submitter-disclosure")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("name"));
            awaitThatOneWaits();
            erasure.commit();

            assertThat(name.join()).isNull();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void awaitThatOneWaits() {
        await().until(() -> Database.count("select count(*) from pg_stat_activity"
                        + " where datname = 'module' and wait_event_type = 'Lock'")
                > 0);
    }
}
