package org.lianluo.endtoend;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.lianluo.endtoend.Directory.CO_SPONSOR;
import static org.lianluo.endtoend.Directory.DEPUTY;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Questionnaires for the public and for deputies, through the gateway. */
@ExtendWith(RunningSuite.class)
class QuestionnaireJourney {

    private static final String PATH = "/api/v1/questionnaires";

    private static final String QUESTIONS = """
            [{"id":"q1","kind":"SINGLE","text":"是否满意？","required":true,
              "options":[{"id":"a","text":"满意"},{"id":"b","text":"不满意"}]},
             {"id":"q2","kind":"TEXT","text":"哪里不满意？","required":true,
              "showIf":{"questionId":"q1","optionIds":["b"]}},
             {"id":"q3","kind":"SCALE","text":"打分","required":true,"min":1,"max":5}]""";

    /**
     * Who is signed in may answer too, and is as unknown as everybody else; the gateway counts them by themselves, and those
     * without an account by their address, which is one here.
     */
    private static final List<String> PEOPLE = List.of(
            "citizen-wang",
            "citizen-liu",
            "clerk-s002",
            "head-s002",
            "clerk-u14",
            "leader-u14",
            "leader-town",
            "deputy-town",
            "deputies-other",
            "presidium-county",
            "street-committee",
            "gov-office-2");

    /** Ten thousand with {@code -Pkills}. */
    private static final int SHEETS = Integer.getInteger("lianluo.sheets", 1_000);

    @Test
    void manyAnswerAndEverybodyReadsWhatCameOfIt() {
        String id = opened("PUBLIC", "[]");
        ExecutorService devices = Executors.newFixedThreadPool(8);
        try {
            List<CompletableFuture<Integer>> sheets = IntStream.range(0, SHEETS)
                    .mapToObj(number -> CompletableFuture.supplyAsync(() -> sheet(id, number), devices))
                    .toList();
            assertThat(sheets.stream().map(CompletableFuture::join)).containsOnly(200);
        } finally {
            devices.shutdown();
        }
        String submission = UUID.randomUUID().toString();
        for (boolean already : new boolean[] {false, true}) {
            withoutAccount(id, submission).statusCode(200).body("already", equalTo(already));
        }
        as("intake").get(PATH + "/" + id).then().body("answers", equalTo(SHEETS + 1));
        as("intake").get(PATH + "/" + id + "/results").then().statusCode(409);

        step(id, "closing");
        withoutAccount(id, UUID.randomUUID().toString()).statusCode(409);
        List<String> texts = as("intake")
                .get(PATH + "/" + id + "/texts?limit=200")
                .then()
                .body("items", hasSize(200))
                .extract()
                .path("items.id");
        as("intake")
                .header("If-Match", version(id))
                .body(Map.of("release", texts.subList(0, 1), "keepBack", List.of()))
                .post(PATH + "/" + id + "/releases")
                .then()
                .statusCode(200);
        given().get(PATH + "/public/" + id + "/results").then().statusCode(404);
        step(id, "publication");

        given().get(PATH + "/public?status=PUBLISHED&region=410402").then().body("items.id", hasItem(id));
        given().get(PATH + "/public/" + id + "/results")
                .then()
                .body("answers", equalTo(SHEETS + 1))
                .body("questions[0].options.count", contains(SHEETS / 2 + 1, SHEETS / 2))
                .body("questions[1].answered", equalTo(SHEETS / 2));
        given().get(PATH + "/public/" + id + "/texts").then().body("items.id", contains(texts.get(0)));
    }

    /** Every second is dissatisfied and says why. */
    private static int sheet(String id, int number) {
        String answers = number % 2 == 0
                ? "{\"questionId\":\"q1\",\"optionIds\":[\"a\"]}"
                : "{\"questionId\":\"q1\",\"optionIds\":[\"b\"]},{\"questionId\":\"q2\",\"text\":\"第" + number + "条\"}";
        return as(PEOPLE.get(number % PEOPLE.size()))
                .body("{\"submission\":\"%s\",\"answers\":[%s,{\"questionId\":\"q3\",\"value\":%d}]}"
                        .formatted(UUID.randomUUID(), answers, number % 5 + 1))
                .post(PATH + "/public/" + id + "/answers")
                .statusCode();
    }

    @Test
    void deputiesAnswerOnceAndFewAreNotShown() {
        String id = opened("DEPUTIES", "[\"" + DEPUTY + "\",\"" + CO_SPONSOR + "\"]");
        as("deputy-0001").get(PATH + "?toDo=true").then().body("items.id", hasItem(id));

        for (boolean already : new boolean[] {false, true}) {
            as("deputy-0001")
                    .body(
                            "{\"answers\":[{\"questionId\":\"q1\",\"optionIds\":[\"a\"]},{\"questionId\":\"q3\",\"value\":5}]}")
                    .post(PATH + "/" + id + "/answers")
                    .then()
                    .statusCode(200)
                    .body("already", equalTo(already));
        }
        as("deputy-0001").get(PATH + "?toDo=true").then().body("items.id", not(hasItem(id)));
        as("deputy-0002").get(PATH + "?toDo=true").then().body("items.id", hasItem(id));
        given().get(PATH + "/public/" + id).then().statusCode(404);

        step(id, "closing");
        as("intake")
                .get(PATH + "/" + id + "/results")
                .then()
                .body("answers", equalTo(1))
                .body("asked", equalTo(2))
                .body("hidden", equalTo(true));
        as("intake")
                .header("If-Match", version(id))
                .body("{\"reason\":\"题目有误，另行组织。\"}")
                .post(PATH + "/" + id + "/voiding")
                .then()
                .statusCode(200)
                .body("status", equalTo("VOID"));
        as("deputy-0001").get(PATH + "/" + id).then().statusCode(404);
    }

    private static String opened(String audience, String deputies) {
        String id = as("intake")
                .body(
                        "{\"title\":\"问卷\",\"audience\":\"%s\",\"anonymous\":true,\"lastDay\":\"%s\",\"deputyCodes\":%s,\"questions\":%s}"
                                .formatted(audience, RunningSuite.time().today().plusDays(30), deputies, QUESTIONS))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        step(id, "opening");
        return id;
    }

    private static void step(String id, String move) {
        as("intake")
                .header("If-Match", version(id))
                .post(PATH + "/" + id + "/" + move)
                .then()
                .statusCode(200);
    }

    private static String version(String id) {
        return as("intake").get(PATH + "/" + id).getHeader("ETag");
    }

    private static ValidatableResponse withoutAccount(String id, String submission) {
        return given().contentType("application/json")
                .body(
                        "{\"submission\":\"" + submission
                                + "\",\"answers\":[{\"questionId\":\"q1\",\"optionIds\":[\"a\"]},{\"questionId\":\"q3\",\"value\":5}]}")
                .post(PATH + "/public/" + id + "/answers")
                .then();
    }

    private static RequestSpecification as(String account) {
        return Actor.person(account).request();
    }
}
