package org.lianluo.survey.questionnaire.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lianluo.survey.questionnaire.Questionnaires.PATH;
import static org.lianluo.survey.questionnaire.Questionnaires.QUESTIONS;
import static org.lianluo.survey.questionnaire.Questionnaires.annul;
import static org.lianluo.survey.questionnaire.Questionnaires.answer;
import static org.lianluo.survey.questionnaire.Questionnaires.answerPublic;
import static org.lianluo.survey.questionnaire.Questionnaires.as;
import static org.lianluo.survey.questionnaire.Questionnaires.deputy;
import static org.lianluo.survey.questionnaire.Questionnaires.drafted;
import static org.lianluo.survey.questionnaire.Questionnaires.entry;
import static org.lianluo.survey.questionnaire.Questionnaires.office;
import static org.lianluo.survey.questionnaire.Questionnaires.openForDeputies;
import static org.lianluo.survey.questionnaire.Questionnaires.openForPublic;
import static org.lianluo.survey.questionnaire.Questionnaires.publicly;
import static org.lianluo.survey.questionnaire.Questionnaires.read;
import static org.lianluo.survey.questionnaire.Questionnaires.step;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianluo.survey.questionnaire.Questionnaires;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;
import org.lianluo.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class QuestionnaireResourceTest {

    private static final String TYPE = "lianluo.survey.questionnaire.";

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    void runsFromDraftToPublication() {
        List<String> deputies = Questionnaires.deputies(6);
        String id = openForDeputies(true, deputies);
        for (String code : deputies.subList(0, 5)) {
            answer(id, deputy(code), Questionnaires.ALL.formatted("多开夜间接待" + code.substring(1, 2)))
                    .statusCode(200)
                    .body("already", equalTo(false));
        }
        read(id).header("ETag", "\"1\"").body("answers", equalTo(5)).body("deputyCodes", hasSize(6));
        as(office())
                .get(PATH + "/" + id + "/results")
                .then()
                .statusCode(409)
                .body("code", equalTo("results-not-ready"));
        as(office()).get(PATH + "/" + id + "/texts").then().statusCode(409);

        step(id, "closing", 1).statusCode(200).body("status", equalTo("CLOSED")).body("answers", equalTo(5));
        as(office())
                .get(PATH + "/" + id + "/results")
                .then()
                .statusCode(200)
                .body("answers", equalTo(5))
                .body("asked", equalTo(6))
                .body("hidden", equalTo(false))
                .body("questions[0].options.count", contains(0, 5))
                .body("questions[1].options.share", contains(1.0f, 0.0f, 1.0f))
                .body("questions[2].mean", equalTo(4.0f))
                .body("questions[3].answered", equalTo(5))
                .body("questions[4].cells.count", contains(5, 0, 0, 5))
                .body("questions[5].options.meanRank", contains(equalTo(2.0f), nullValue(), equalTo(1.0f)))
                .body("questions[5].options.firstPlaces", contains(0, 0, 5));
        List<String> texts = as(office())
                .get(PATH + "/" + id + "/texts?questionId=q4")
                .then()
                .statusCode(200)
                .body("items", hasSize(5))
                .extract()
                .path("items.id");
        as(office()).get(PATH + "/" + id + "/texts?questionId=q1").then().body("items", hasSize(0));
        TestClock.set("2026-11-23T02:00:01Z");
        release(id, 2, "\"" + texts.get(0) + "\",\"" + texts.get(1) + "\"", "").statusCode(200);
        TestClock.set("2026-11-23T02:00:02Z");
        release(id, 3, "", "\"" + texts.get(1) + "\"").statusCode(200);
        release(id, 4, "\"" + UUID.randomUUID() + "\"", "").statusCode(404);
        publicly("/" + id).statusCode(404);
        publicly("/" + id + "/results").statusCode(404);

        step(id, "publication", 4).statusCode(200).body("status", equalTo("PUBLISHED"));
        publicly("/" + id)
                .statusCode(200)
                .body("deputyCodes", nullValue())
                .body("answers", nullValue())
                .body("questions", hasSize(6));
        publicly("/" + id + "/results").statusCode(200).body("answers", equalTo(5));
        publicly("/" + id + "/texts").body("items.id", contains(texts.get(0)));
        publicly("?status=PUBLISHED&region=410402").body("items.id", hasItem(id));
        release(id, 5, "", "").statusCode(409);
        assertThat(Database.eventsOf(id))
                .containsExactly(TYPE + "opened.v1", TYPE + "closed.v1", TYPE + "published.v1");
        assertThat(Database.payload(id, TYPE + "closed.v1"))
                .contains("\"answers\":5", "\"rosterSize\":6", "\"INTAKE_OFFICER\"");
        assertThat(Database.payload(id, TYPE + "opened.v1"))
                .contains("\"deputyCodes\":[\"" + deputies.get(0), "\"toRoles\":[\"DEPUTY\"]");
        as(office())
                .get(PATH + "/" + id + "/history")
                .then()
                .body("items.action", contains("DRAFT", "OPEN", "CLOSE", "RELEASE", "RELEASE", "PUBLISH"));
    }

    private static ValidatableResponse release(String id, int version, String release, String keepBack) {
        return as(office())
                .header("If-Match", "\"" + version + "\"")
                .body("{\"release\":[" + release + "],\"keepBack\":[" + keepBack + "]}")
                .post(PATH + "/" + id + "/releases")
                .then();
    }

    @Test
    void aDraftIsWrittenAnewUntilItIsOpened() {
        String id = drafted(entry("PUBLIC", true, List.of(), "[]"));
        step(id, "opening", 0).statusCode(422).body("errors.pointer", contains("/questions"));
        as(office())
                .header("If-Match", "\"0\"")
                .body(entry("PUBLIC", true, List.of(), QUESTIONS))
                .put(PATH + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("questions[1].showIf.optionIds", contains("b"))
                .body("questions[3].options", nullValue());
        as(office())
                .header("If-Match", "\"0\"")
                .body(entry("PUBLIC", true, List.of(), "[]"))
                .put(PATH + "/" + id)
                .then()
                .statusCode(412);
        as(office())
                .body(entry("PUBLIC", true, List.of(), "[]"))
                .put(PATH + "/" + id)
                .then()
                .statusCode(428);
        step(id, "opening", 1).statusCode(200).body("openedAt", equalTo("2026-11-23T02:00:00Z"));
        step(id, "opening", 2).statusCode(409).body("code", equalTo("illegal-transition"));
        as(office())
                .header("If-Match", "\"2\"")
                .body(entry("PUBLIC", true, List.of(), "[]"))
                .put(PATH + "/" + id)
                .then()
                .statusCode(409);
        step(id, "publication", 2).statusCode(409);
    }

    @Test
    void whatIsNoQuestionIsRefusedWithItsPlace() {
        String two = "[{\"id\":\"q1\",\"kind\":\"SCALE\",\"text\":\"打分\",\"required\":true,\"min\":0,\"max\":11},"
                + "{\"id\":\"q1\",\"kind\":\"SINGLE\",\"text\":\"选\",\"required\":true}]";
        as(office())
                .body(entry("PUBLIC", true, List.of(), two))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("code", equalTo("question-invalid"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/questions/0/max", "/questions/1/options", "/questions/1/id"));
        String many = IntStream.range(0, 200)
                .mapToObj(number -> "{\"id\":\"q" + number + "\",\"kind\":\"TEXT\",\"text\":\"题\",\"required\":true}")
                .collect(Collectors.joining(",", "[", "]"));
        as(office())
                .body(entry("PUBLIC", true, List.of(), many))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("code", equalTo("validation-failed"))
                .body("errors[0].pointer", equalTo("/questions"));
        as(office())
                .body(entry("ALL", true, List.of(), "[]"))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/audience"));
        as(office()).body("{}").post(PATH).then().statusCode(400);
        as(office())
                .body(entry(
                        "PUBLIC",
                        true,
                        List.of(),
                        "[{\"id\":\"题一\",\"kind\":\"TEXT\",\"text\":\"题\",\"required\":true}]"))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/questions/0/id"));
    }

    @Test
    void othersSeeAndDoNothing() {
        List<String> deputies = Questionnaires.deputies(1);
        String id = openForDeputies(true, deputies);
        Tokens elsewhere = Tokens.withRoles("INTAKE_OFFICER").region("410403");
        as(elsewhere).get(PATH + "/" + id).then().statusCode(404);
        as(elsewhere)
                .header("If-Match", "\"1\"")
                .post(PATH + "/" + id + "/closing")
                .then()
                .statusCode(404);
        as(elsewhere).get(PATH).then().body("items.id", not(hasItem(id)));
        as(Tokens.withRoles("INTAKE_OFFICER")).get(PATH).then().statusCode(403);
        as(deputy("D999-0001")).get(PATH + "/" + id).then().statusCode(404);
        Tokens both =
                Tokens.withRoles("DEPUTY", "INTAKE_OFFICER").region("410403").deputies(deputies.get(0));
        as(both).header("If-Match", "\"1\"")
                .post(PATH + "/" + id + "/closing")
                .then()
                .statusCode(403);
        as(both).get(PATH + "/" + id + "/history").then().statusCode(403);
        as(both).get(PATH + "/" + id + "/results").then().statusCode(403);
        publicly("/" + id).statusCode(404);
        as(Tokens.withRoles("PRESIDIUM").region("410402100").subject("p"))
                .body(entry("PUBLIC", true, List.of(), QUESTIONS))
                .post(PATH)
                .then()
                .statusCode(201)
                .body("regionCode", equalTo("410402100"));
    }

    @Test
    void aDeputySeesWhatTheyAreAskedAndWhatIsToDo() {
        List<String> deputies = Questionnaires.deputies(2);
        String draft = drafted(entry("DEPUTIES", true, deputies, QUESTIONS));
        String open = openForDeputies(true, deputies);
        Tokens first = deputy(deputies.get(0));
        as(first)
                .get(PATH + "?toDo=true")
                .then()
                .body("items.id", contains(open))
                .body("items.answered", contains(false));
        as(first).get(PATH + "/" + draft).then().statusCode(404);
        as(first)
                .get(PATH + "/" + open)
                .then()
                .statusCode(200)
                .body("answered", equalTo(false))
                .body("deputyCodes", nullValue())
                .body("answers", nullValue());

        answer(open, first, Questionnaires.CONTENT).statusCode(200);
        as(first).get(PATH + "?toDo=true").then().body("items", hasSize(0));
        as(first)
                .get(PATH)
                .then()
                .body("items.id", contains(open))
                .body("items.answered", contains(true))
                .body("items.answers", contains(nullValue()));
        as(first).get(PATH + "/" + open).then().body("answered", equalTo(true));
        as(deputy(deputies.get(1))).get(PATH + "?toDo=true").then().body("items.id", contains(open));
        as(office()).get(PATH + "?toDo=true").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void codesThatNoDeputyHasAreNamed() {
        String known = Questionnaires.deputies(1).get(0);
        String wrong = entry("DEPUTIES", true, List.of(known, "D997-0001"), QUESTIONS);
        as(office())
                .body(wrong)
                .post(PATH)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-deputies"))
                .body("unknownCodes", contains("D997-0001"))
                .body("errors.pointer", contains("/deputyCodes"));

        String id = drafted(entry("DEPUTIES", true, List.of(known), QUESTIONS));
        as(office())
                .header("If-Match", "\"0\"")
                .body(wrong)
                .put(PATH + "/" + id)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-deputies"));
        read(id).header("ETag", "\"0\"").body("deputyCodes", contains(known));
    }

    @Test
    void aVoidedOneLeavesNothingOfWhatWasAnswered() {
        List<String> deputies = Questionnaires.deputies(1);
        String id = openForDeputies(true, deputies);
        answer(id, deputy(deputies.get(0)), Questionnaires.ALL.formatted("建议")).statusCode(200);

        annul(id, 1).statusCode(200).body("status", equalTo("VOID")).body("voidReason", equalTo("题目有误"));

        answer(id, deputy(deputies.get(0)), Questionnaires.CONTENT).statusCode(404);
        as(deputy(deputies.get(0))).get(PATH + "/" + id).then().statusCode(404);
        assertThat(rows("questionnaire_answer", id) + rows("questionnaire_text", id))
                .isZero();
        assertThat(Database.eventsOf(id)).containsExactly(TYPE + "opened.v1", TYPE + "voided.v1");
        String published = openForPublic();
        answerPublic(published, UUID.randomUUID().toString(), Questionnaires.CONTENT)
                .statusCode(200);
        step(published, "closing", 1);
        step(published, "publication", 2);
        annul(published, 3).statusCode(200);
        publicly("/" + published + "/results").statusCode(404);
        assertThat(rows("questionnaire_result", published) + rows("questionnaire_submission", published))
                .isZero();
        annul(published, 4).statusCode(409);
        String draft = drafted(entry("PUBLIC", true, List.of(), "[]"));
        annul(draft, 0).statusCode(200);
        assertThat(Database.payload(draft, TYPE + "voided.v1")).contains("INTAKE_OFFICER");
    }

    private static long rows(String table, String id) {
        return Database.count("select count(*) from " + table + " where questionnaire_id = ?::uuid", id);
    }

    @Test
    void fewDeputiesAreNotShownAndNamedOnesAre() {
        List<String> deputies = Questionnaires.deputies(3);
        String few = openForDeputies(true, deputies);
        String named = openForDeputies(false, deputies);
        for (String code : deputies) {
            answer(few, deputy(code), Questionnaires.ALL.formatted("建议")).statusCode(200);
        }
        answer(named, deputy(deputies.get(1)), Questionnaires.ALL.formatted("我的建议"))
                .statusCode(200);
        step(few, "closing", 1).statusCode(200);
        step(named, "closing", 1).statusCode(200);

        as(office())
                .get(PATH + "/" + few + "/results")
                .then()
                .body("hidden", equalTo(true))
                .body("answers", equalTo(3))
                .body("questions", hasSize(0));
        as(office()).get(PATH + "/" + few + "/texts").then().statusCode(409).body("code", equalTo("too-few-answers"));
        release(few, 2, "", "").statusCode(409);
        as(office())
                .get(PATH + "/" + few + "/answers")
                .then()
                .statusCode(409)
                .body("code", equalTo("questionnaire-anonymous"));
        as(office())
                .get(PATH + "/" + named + "/answers")
                .then()
                .statusCode(200)
                .body("items.deputyCode", contains(deputies.get(1)))
                .body("items[0].answers.find { it.questionId == 'q2' }.optionIds", contains("a", "c"))
                .body("items[0].answers.find { it.questionId == 'q3' }.value", equalTo(4))
                .body("items[0].answers.find { it.questionId == 'q4' }.text", equalTo("我的建议"))
                .body("items[0].answers.find { it.questionId == 'q5' }.optionIds", contains("r1:a", "r2:b"));
        as(office()).get(PATH + "/" + named + "/texts").then().body("items.text", contains("我的建议"));
    }

    @Test
    void aRepeatedStepHasOneEffect() {
        String id = openForPublic();
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            as(office())
                    .header("If-Match", "\"1\"")
                    .header("Idempotency-Key", key)
                    .post(PATH + "/" + id + "/closing")
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"2\"");
        }
        assertThat(Database.eventsOf(id)).hasSize(2);
    }
}
