package org.lianluo.survey.questionnaire.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.lianluo.survey.questionnaire.Questionnaires.ALL;
import static org.lianluo.survey.questionnaire.Questionnaires.CONTENT;
import static org.lianluo.survey.questionnaire.Questionnaires.answer;
import static org.lianluo.survey.questionnaire.Questionnaires.answerPublic;
import static org.lianluo.survey.questionnaire.Questionnaires.as;
import static org.lianluo.survey.questionnaire.Questionnaires.deputy;
import static org.lianluo.survey.questionnaire.Questionnaires.drafted;
import static org.lianluo.survey.questionnaire.Questionnaires.entry;
import static org.lianluo.survey.questionnaire.Questionnaires.openForDeputies;
import static org.lianluo.survey.questionnaire.Questionnaires.openForPublic;
import static org.lianluo.survey.questionnaire.Questionnaires.publicly;
import static org.lianluo.survey.questionnaire.Questionnaires.read;
import static org.lianluo.survey.questionnaire.Questionnaires.step;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianluo.survey.questionnaire.Questionnaires;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AnsweringResourceTest {

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    void aSheetThatComesAgainCountsOnce() {
        String id = openForPublic();
        String submission = UUID.randomUUID().toString();
        answerPublic(id, submission, CONTENT).statusCode(200).body("already", equalTo(false));
        answerPublic(id, submission, CONTENT).statusCode(200).body("already", equalTo(true));
        answerPublic(id, submission, ALL.formatted("换了内容")).statusCode(200).body("already", equalTo(true));
        answerPublic(id, UUID.randomUUID().toString(), CONTENT).body("already", equalTo(false));

        read(id).body("answers", equalTo(2)).header("ETag", "\"1\"");
        step(id, "closing", 1).statusCode(200).body("answers", equalTo(2));
        answerPublic(id, submission, CONTENT).statusCode(200).body("already", equalTo(true));
        answerPublic(id, UUID.randomUUID().toString(), CONTENT)
                .statusCode(409)
                .body("code", equalTo("questionnaire-not-open"));
    }

    @Test
    void whatDoesNotFitIsNotCounted() {
        String id = openForPublic();
        String submission = UUID.randomUUID().toString();
        answerPublic(id, submission, "{\"questionId\":\"q1\",\"optionIds\":[\"z\"]}")
                .statusCode(422)
                .body("code", equalTo("answer-invalid"))
                .body("errors.pointer", hasItem("/answers/0/optionIds/0"));
        answerPublic(id, submission, CONTENT + ",{\"questionId\":\"q2\",\"optionIds\":[\"a\"]}")
                .statusCode(422);
        answerPublic(id, submission, CONTENT + ",{\"questionId\":\"q4\",\"text\":\"电话13912345678\"}")
                .statusCode(422)
                .body("code", equalTo("personal-number-in-text"));
        answerPublic(id, "x", CONTENT).statusCode(400);
        answerPublic(id, submission, "{\"questionId\":\"q3\",\"value\":\"4\"}").statusCode(400);
        answerPublic(id, submission, "{\"questionId\":\"q3\",\"value\":4.5}").statusCode(400);
        answerPublic(id, submission, "{\"questionId\":\"q4\",\"text\":\"" + "长".repeat(2001) + "\"}")
                .statusCode(400);
        answerPublic(UUID.randomUUID().toString(), submission, CONTENT).statusCode(404);
        answerPublic(drafted(entry("PUBLIC", true, List.of(), Questionnaires.QUESTIONS)), submission, CONTENT)
                .statusCode(404);

        answerPublic(id, submission, CONTENT).statusCode(200).body("already", equalTo(false));
        read(id).body("answers", equalTo(1));
    }

    @Test
    void onlyWhoIsOnTheRosterAnswersAndOnce() {
        List<String> deputies = Questionnaires.deputies(2);
        String id = openForDeputies(true, deputies);
        answer(id, deputy("D998-0001"), CONTENT).statusCode(404);
        answerPublic(id, UUID.randomUUID().toString(), CONTENT).statusCode(404);
        answer(openForPublic(), deputy(deputies.get(0)), CONTENT).statusCode(404);

        answer(id, deputy(deputies.get(1), deputies.get(0)), CONTENT).body("already", equalTo(false));
        answer(id, deputy(deputies.get(0), deputies.get(1)), CONTENT).body("already", equalTo(true));
        read(id).body("answers", equalTo(1));
    }

    @Test
    void twoDevicesAtOnceCountOnce() {
        List<String> deputies = Questionnaires.deputies(1);
        String id = openForDeputies(true, deputies);
        List<CompletableFuture<Boolean>> devices = IntStream.range(0, 6)
                .mapToObj(device -> CompletableFuture.supplyAsync(() -> answer(id, deputy(deputies.get(0)), CONTENT)
                        .statusCode(200)
                        .extract()
                        .<Boolean>path("already")))
                .toList();

        assertThat(devices.stream().map(CompletableFuture::join).filter(already -> !already))
                .hasSize(1);
        read(id).body("answers", equalTo(1));
    }

    /** Whatever comes at the same instant is either counted or refused. */
    @Test
    void aSheetAtTheInstantOfTheCloseIsCountedOrRefused() {
        String id = openForPublic();
        List<CompletableFuture<Integer>> sheets = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            if (i == 20) {
                sheets.add(CompletableFuture.supplyAsync(
                        () -> step(id, "closing", 1).extract().statusCode() - 200));
            }
            sheets.add(CompletableFuture.supplyAsync(
                    () -> answerPublic(id, UUID.randomUUID().toString(), CONTENT)
                                            .extract()
                                            .statusCode()
                                    == 200
                            ? 1
                            : 0));
        }
        int taken = sheets.stream().mapToInt(CompletableFuture::join).sum();

        read(id).body("status", equalTo("CLOSED")).body("answers", equalTo(taken));
        assertThat(Database.count("select count(*) from questionnaire_answer where questionnaire_id = ?::uuid", id))
                .isEqualTo(taken);
    }

    @Test
    void afterItsLastDayNothingIsTakenEvenBeforeTheJobComes() {
        String id = openForPublic();
        TestClock.set("2026-12-31T15:59:59Z");
        answerPublic(id, UUID.randomUUID().toString(), CONTENT).statusCode(200);
        TestClock.set("2026-12-31T16:00:00Z");
        answerPublic(id, UUID.randomUUID().toString(), CONTENT).statusCode(409);
        publicly("/" + id).statusCode(200).body("status", equalTo("OPEN"));
    }

    @Test
    void answeringLeavesNoTraceOfWhoAnsweredWhat() {
        List<String> deputies = Questionnaires.deputies(5);
        String id = openForDeputies(true, deputies);
        long before = traces();
        for (int i = 4; i >= 0; i--) {
            answer(id, deputy(deputies.get(i)), ALL.formatted("第" + i + "条建议")).statusCode(200);
        }
        assertThat(traces()).isEqualTo(before);

        as(Questionnaires.office()).get(Questionnaires.PATH + "/" + id).then().header("ETag", "\"1\"");
        step(id, "closing", 1).statusCode(200);
        for (String table : List.of("questionnaire_answer", "questionnaire_part", "questionnaire_text")) {
            assertThat(Database.rows(
                            "select distinct xmin::text from " + table + " where questionnaire_id = ?::uuid", id))
                    .as("transactions of " + table)
                    .hasSize(1);
        }
        assertThat(column(
                        "select deputy_code v from questionnaire_part where questionnaire_id = ?::uuid order by ctid",
                        id))
                .isEqualTo(deputies);
        assertThat(column(
                        "select marks v from questionnaire_answer where questionnaire_id = ?::uuid order by ctid", id))
                .isSorted()
                .hasSize(5);
        assertThat(Database.rows(
                        "select 1 from questionnaire_answer where questionnaire_id = ?::uuid"
                                + " and (deputy_code is not null or texts is not null or substr(id::text, 15, 1) <> '4')",
                        id))
                .isEmpty();
        assertThat(Database.rows("select 1 from outbox where aggregateid = ? and payload like '%条建议%'", id))
                .isEmpty();
    }

    private static long traces() {
        return Database.count("select (select count(*) from kept_answer where operation like '%/answers')"
                + " + (select count(*) from audit_event) + (select count(*) from history_entry)"
                + " + (select count(*) from outbox)");
    }

    private static List<String> column(String sql, String id) {
        return Database.rows(sql, id).stream().map(row -> (String) row.get("v")).toList();
    }
}
