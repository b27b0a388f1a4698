package org.lianluo.endtoend;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A draft is opened at 25 legislative points and to the public; 88 comments are sorted, counted, exported and answered. */
@ExtendWith(RunningSuite.class)
class LegislationJourney {

    private static final String DRAFTS = "/api/v1/legislative-drafts";
    private static final int POINTS = 25;
    private static final int COMMENTS = 88;
    private static final int PUBLIC_COMMENTS = 13;

    private static final List<String> CODES =
            IntStream.range(40, 40 + POINTS).mapToObj("410402-S%03d"::formatted).toList();

    private final Actor intake = Actor.person("intake");
    private final Actor head = Actor.person("head-all");

    @Test
    void twentyFivePointsAndEightyEightComments() {
        CODES.forEach(code -> Directory.created(intake, "/api/v1/stations", """
                {"code":"%s","name":"基层立法联系点","kind":"LEGISLATIVE_POINT","level":"STREET","regionCode":"410402",
                 "status":"ACTIVE"}""".formatted(code)));
        String id = Directory.created(intake, DRAFTS, """
                {"title":"新华区文明行为促进办法（草案）","maker":"法制工作委员会",
                 "articles":[{"label":"第一条","text":"为了促进文明行为，制定本办法。"},{"label":"第二条","text":"公民应当爱护公共环境。"},
                  {"label":"第三条","text":"违反规定的，给予批评教育。"}],
                 "pointCodes":["%s"],"openToAll":true,"lastDay":"%s"}""".formatted(
                        String.join("\",\"", CODES), RunningSuite.time().today().plusDays(30)));
        act(id, "publication", null);
        waiting().body("items.id", hasItem(id));

        for (int number = 0; number < COMMENTS; number++) {
            boolean fromPoint = number < COMMENTS - PUBLIC_COMMENTS;
            String point = fromPoint ? ",\"pointCode\":\"" + CODES.get(number % POINTS) + "\"" : "";
            var request = fromPoint ? head.request() : given().contentType("application/json");
            request.body("{\"articleLabel\":\"第%s条\",\"text\":\"意见%d\"%s}"
                            .formatted(List.of("一", "二", "三").get(number % 3), number, point))
                    .post(DRAFTS + "/" + id + "/comments")
                    .then()
                    .statusCode(201);
        }
        act(id, "closing", null);
        List<Map<String, Object>> comments = intake.request()
                .get(DRAFTS + "/" + id + "/comments?limit=200")
                .then()
                .body("items", hasSize(COMMENTS))
                .extract()
                .jsonPath()
                .getList("items");
        for (int number = 0; number < COMMENTS; number++) {
            intake.request()
                    .header("If-Match", "\"0\"")
                    .body("{\"category\":\"SUBSTANCE\",\"outcome\":\"%s\",\"explanation\":\"已研究。\"}"
                            .formatted(number % 4 == 0 ? "ADOPTED" : "NOTED"))
                    .post("/api/v1/legislative-comments/" + comments.get(number).get("id") + "/sorting")
                    .then()
                    .statusCode(200);
        }
        act(id, "report", "{\"report\":\"共收到88条意见，采纳22条。\"}");

        given().get(DRAFTS + "/" + id + "/figures")
                .then()
                .statusCode(200)
                .body("all.comments", equalTo(COMMENTS))
                .body("all.adopted", equalTo(22))
                .body("byPoint", hasSize(POINTS))
                .body("byPoint.comments.sum()", equalTo(COMMENTS - PUBLIC_COMMENTS))
                .body("byArticle.comments.sum()", equalTo(COMMENTS));
        String sheet = intake.request()
                .get(DRAFTS + "/" + id + "/comments/sheet")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(sheet.lines()).hasSize(COMMENTS + 1);
        assertThat(sheet.lines().filter(line -> line.contains("\"采纳\""))).hasSize(22);
        waiting().body("items.id", hasItem(id));
        for (String code : CODES) {
            head.request()
                    .body("{\"pointCode\":\"" + code + "\"}")
                    .post(DRAFTS + "/" + id + "/acknowledgements")
                    .then()
                    .statusCode(200);
        }
        waiting().body("items.id", not(hasItem(id)));
        assertThat(comments.stream().collect(Collectors.groupingBy(comment -> comment.get("source"))))
                .containsOnlyKeys("POINT", "PUBLIC");
    }

    private ValidatableResponse waiting() {
        return head.request().get(DRAFTS + "?toDo=true&limit=200").then().statusCode(200);
    }

    private void act(String id, String step, String body) {
        var request = intake.request()
                .header("If-Match", intake.request().get(DRAFTS + "/" + id).header("ETag"));
        if (body != null) {
            request.body(body);
        }
        request.post(DRAFTS + "/" + id + "/" + step).then().statusCode(200);
    }
}
