package org.lianluo.endtoend;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A year's assessment of ten units: prepared, marked by units, deputies and offices, closed, honoured and published. */
@ExtendWith(RunningSuite.class)
class UnitAssessmentJourney {

    private static final String PATH = "/api/v1/unit-assessments";
    private static final Actor INTAKE = Actor.person("intake");
    private static final Actor SUPERVISOR = Actor.person("supervisor");

    /** Seven that are here alone; the last two get nothing to handle. */
    private static final List<String> OWN =
            IntStream.rangeClosed(71, 77).mapToObj("410402-U%02d"::formatted).toList();

    private String id;

    @Test
    void tenUnitsFromThePlanToThePublication() {
        List<String> units = new ArrayList<>(List.of(Directory.UNIT, Directory.OTHER_UNIT, Directory.THIRD_UNIT));
        units.addAll(OWN);
        OWN.forEach(UnitAssessmentJourney::unit);
        somethingToAssess();
        prepared(units);
        step(INTAKE, "start", "").statusCode(200).body("status", equalTo("SCORING"));
        await().atMost(Case.SOON)
                .untilAsserted(() -> assertThat(unitOf(Directory.UNIT).getInt("figures.RESULT_SATISFIED"))
                        .isPositive());

        Actor own = Actor.machine("unit-" + Directory.UNIT);
        mark(own, Directory.UNIT, "OWN", 9).statusCode(200);
        mark(own, Directory.UNIT, "OFFICE", 20).statusCode(422);
        mark(own, Directory.OTHER_UNIT, "OWN", 9).statusCode(404);
        mark(SuggestionCase.deputy(Directory.DEPUTY), Directory.UNIT, "DEPUTIES", 28)
                .statusCode(200);
        step(INTAKE, "closing", "").statusCode(422).body("code", equalTo("marks-missing"));
        units.forEach(unit -> mark(SUPERVISOR, unit, "OFFICE", 15).statusCode(200));
        step(INTAKE, "closing", "").statusCode(200).body("status", equalTo("CLOSED"));

        List<Map<String, Object>> rows = ranking(units);
        String best = (String) rows.get(0).get("unitCode");
        Actor director = Actor.person("director");
        step(director, "awards", "{\"name\":\"优秀建议承办单位\",\"places\":1,\"unitCodes\":[\"%s\"]}".formatted(best))
                .statusCode(200)
                .body("awards[0].unitCodes", contains(best));
        given().baseUri(RunningSuite.suite().gatewayUrl())
                .get(PATH + "/" + id)
                .then()
                .statusCode(404);
        step(director, "publication", "").statusCode(200).body("status", equalTo("PUBLISHED"));
        given().baseUri(RunningSuite.suite().gatewayUrl())
                .get(PATH + "/" + id + "/units")
                .then()
                .statusCode(200)
                .body("items", hasSize(10))
                .body("items[0].unitCode", equalTo(best))
                .body("items[0].items", hasSize(0));
    }

    /** One reply that a deputy is satisfied with, and one item for each of five units that do nothing yet. */
    private static void somethingToAssess() {
        SuggestionCase good = SuggestionCase.registered("关于曙光街增设车位的建议（考核）", List.of(), List.of());
        good.assign("SOLE", Directory.UNIT + " SOLE");
        good.reply(Directory.UNIT, 1, "A");
        good.feedback(Directory.DEPUTY, Directory.UNIT, 1, "SATISFIED", "SATISFIED");
        for (String unit : OWN.subList(0, 5)) {
            SuggestionCase.registered("关于" + unit + "的建议（考核）", List.of(), List.of())
                    .assign("SOLE", unit + " SOLE");
        }
    }

    /** Those with an item come first, ranked without a gap; the parts of the first add up to its score. */
    private List<Map<String, Object>> ranking(List<String> units) {
        JsonPath all = INTAKE.request()
                .get(PATH + "/" + id + "/units")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(all.getList("items.unitCode")).containsExactlyInAnyOrderElementsOf(units);
        List<Integer> ranks = all.getList("items.score.rank");
        List<Integer> ranked = ranks.stream().filter(Objects::nonNull).toList();
        assertThat(new ArrayList<>(new TreeSet<>(ranked)))
                .isEqualTo(IntStream.rangeClosed(1, new TreeSet<>(ranked).size())
                        .boxed()
                        .toList());
        assertThat(ranked).isSorted();
        for (int row = 0; row < units.size(); row++) {
            boolean idle = all.getInt("items[" + row + "].score.items") == 0;
            assertThat(ranks.get(row) == null).as("row " + row).isEqualTo(idle);
        }
        assertThat(all.getList("items.unitCode", String.class).subList(8, 10)).containsAnyElementsOf(OWN.subList(5, 7));
        JsonPath unit = unitOf(Directory.UNIT);
        double sum = unit.getList("score.parts.points", Double.class).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        assertThat(unit.getDouble("score.points")).isCloseTo(sum, offset(0.001));
        return all.getList("items");
    }

    private static void unit(String code) {
        INTAKE.request().body("""
                        {"code":"%s","name":"考核单位","kind":"BUREAU","regionCode":"410402","domains":[],"status":"ACTIVE"}""".formatted(code)).post("/api/v1/units").then().statusCode(201);
    }

    private void prepared(List<String> units) {
        String scheme = INTAKE.request()
                .body("""
                        {"name":"新华区办理工作考核办法","basis":"主任会议通过","content":{"base":0,"coApart":false,"coAheadDays":0,
                         "missing":"PRORATE","indicators":[%s,%s,%s,%s]}}""".formatted(
                                indicator(
                                        "RESULT",
                                        40,
                                        "SYSTEM",
                                        "{\"kind\":\"SHARE\",\"of\":[\"RESULT_SATISFIED\",\"RESULT_BASICALLY_SATISFIED\"],\"over\":[\"FEEDBACK\"]}"),
                                indicator("OWN", 10, "SELF", "{\"kind\":\"MARK\"}"),
                                indicator("DEPUTIES", 30, "DEPUTY", "{\"kind\":\"MARK\"}"),
                                indicator("OFFICE", 20, "OFFICE", "{\"kind\":\"MARK\"}")))
                .post("/api/v1/assessment-schemes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        id = INTAKE.request()
                .body("""
                        {"year":%d,"plan":{"title":"年度承办单位考核","schemeId":"%s","groups":[
                         {"name":"一组","unitCodes":["%s"]},{"name":"二组","unitCodes":["%s"]}]}}""".formatted(
                                RunningSuite.time().today().getYear(),
                                scheme,
                                String.join("\",\"", units.subList(0, 5)),
                                String.join("\",\"", units.subList(5, 10))))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String indicator(String code, int points, String part, String formula) {
        return """
                {"code":"%s","nameZh":"指标","nameEn":"Indicator","effect":"POINTS","points":%d,"part":"%s","level":"UNIT",
                 "side":"LEAD","formula":%s}""".formatted(code, points, part, formula);
    }

    private JsonPath unitOf(String code) {
        return INTAKE.request()
                .get(PATH + "/" + id + "/units/" + code)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private ValidatableResponse mark(Actor actor, String unit, String indicator, int points) {
        String path = PATH + "/" + id + "/units/" + unit;
        return actor.request()
                .header("If-Match", INTAKE.request().get(path).header("ETag"))
                .body("{\"marks\":[{\"indicator\":\"%s\",\"points\":%d}]}".formatted(indicator, points))
                .post(path + "/marks")
                .then();
    }

    private ValidatableResponse step(Actor actor, String what, String body) {
        RequestSpecification request = actor.request()
                .header("If-Match", actor.request().get(PATH + "/" + id).header("ETag"));
        return (body.isEmpty() ? request : request.body(body))
                .post(PATH + "/" + id + "/" + what)
                .then();
    }
}
