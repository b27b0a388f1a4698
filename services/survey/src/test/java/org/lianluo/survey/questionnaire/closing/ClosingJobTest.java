package org.lianluo.survey.questionnaire.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.lianluo.survey.questionnaire.Questionnaires.CONTENT;
import static org.lianluo.survey.questionnaire.Questionnaires.answerPublic;
import static org.lianluo.survey.questionnaire.Questionnaires.as;
import static org.lianluo.survey.questionnaire.Questionnaires.openForPublic;
import static org.lianluo.survey.questionnaire.Questionnaires.read;
import static org.lianluo.survey.questionnaire.Questionnaires.step;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianluo.survey.questionnaire.Questionnaires;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ClosingJobTest {

    @Inject
    ClosingJob job;

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    void closesWhatIsOverOnceOnSeveralReplicas() {
        String id = openForPublic();
        String broken = openForPublic();
        answerPublic(id, UUID.randomUUID().toString(), CONTENT).statusCode(200);
        answerPublic(broken, UUID.randomUUID().toString(), CONTENT).statusCode(200);
        Database.execute("update questionnaire_answer set marks = 'no json' where questionnaire_id = ?::uuid", broken);
        TestClock.set("2026-12-31T15:59:59Z");
        run();
        read(id).body("status", equalTo("OPEN"));

        TestClock.set("2026-12-31T16:00:00Z");
        CompletableFuture.allOf(CompletableFuture.runAsync(this::run), CompletableFuture.runAsync(this::run))
                .join();

        read(id).body("status", equalTo("CLOSED")).body("answers", equalTo(1));
        assertThat(Database.eventsOf(id))
                .containsExactly("lianluo.survey.questionnaire.opened.v1", "lianluo.survey.questionnaire.closed.v1");
        read(broken).body("status", equalTo("OPEN"));
        Database.execute("update questionnaire_answer set marks = '{}' where questionnaire_id = ?::uuid", broken);
        run();
        read(broken).body("status", equalTo("CLOSED"));
    }

    @Test
    void tenThousandSheetsAreCountedAtOnce() {
        String id = openForPublic();
        Database.execute("""
                insert into questionnaire_answer (id, questionnaire_id, marks, texts)
                select gen_random_uuid(), ?::uuid,
                    '{"q1":["' || case when n % 4 = 0 then 'b' else 'a' end || '"],"q3":' || (n % 5 + 1) || ',"q4":true}',
                    '{"q4":"第' || n || '条"}'
                from generate_series(1, 10000) n""", id);

        step(id, "closing", 1).statusCode(200).body("answers", equalTo(10000));

        as(Questionnaires.office())
                .get(Questionnaires.PATH + "/" + id + "/results")
                .then()
                .body("questions[0].options[1].count", equalTo(2500))
                .body("questions[2].mean", equalTo(3.0f))
                .body("questions[3].answered", equalTo(10000));
        assertThat(Database.count(
                        "select count(distinct text) from questionnaire_text where questionnaire_id = ?::uuid", id))
                .isEqualTo(10000);
    }

    private void run() {
        try {
            VertxContextSupport.subscribeAndAwait(job::run);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
