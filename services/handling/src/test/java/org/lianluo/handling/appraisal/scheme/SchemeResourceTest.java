package org.lianluo.handling.appraisal.scheme;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianluo.handling.assignment.Suggestions;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SchemeResourceTest {

    private static final String PATH = "/api/v1/assessment-schemes";
    private static final String SCHEME = """
            {"name":"本区办法","basis":"主任会议2026年通过","content":{"base":10,"coApart":false,"coAheadDays":0,"missing":"FULL",
             "indicators":[{"code":"TIME","nameZh":"按时办复","nameEn":"In time","effect":"POINTS","points":60.5,
              "part":"SYSTEM","level":"UNIT","side":"LEAD",
              "formula":{"kind":"SHORTFALL","of":["REPLIED_IN_TIME"],"over":["DUE"],"target":100,"each":1.5}}]}}""";

    private static ValidatableResponse enter(String body) {
        return Suggestions.post(Suggestions.officer(), PATH, body);
    }

    @Test
    void twoAreShippedForEverybody() {
        given().get(PATH + "/presets")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.full", contains(100, 1))
                .body("items[0].coFull", equalTo(100))
                .body("items[0].content.indicators.code", hasItem("SPEED"))
                .body("items[1].content.coAheadDays", equalTo(20));
    }

    @Test
    void aRegionEntersReadsAndChangesItsOwn() {
        String id = enter(SCHEME)
                .statusCode(201)
                .body("full", equalTo(70.5f))
                .extract()
                .path("id");
        given().get(PATH + "/" + id).then().statusCode(200).body("content.indicators[0].formula.each", equalTo(1.5f));
        given().get(PATH + "?region=410402&limit=1").then().body("items.id", contains(id));
        change(Suggestions.officer(), id, null, SCHEME).statusCode(428);
        change(Suggestions.officer(), id, "\"7\"", SCHEME).statusCode(412);
        change(Suggestions.office("INTAKE_OFFICER", "410403"), id, "\"0\"", SCHEME)
                .statusCode(403);
        change(Suggestions.officer(), "0199d3a0-0000-7000-8000-000000000001", "\"0\"", SCHEME)
                .statusCode(404);

        change(Suggestions.officer(), id, "\"0\"", SCHEME.replace("本区办法", "新办法"))
                .statusCode(200)
                .body("name", equalTo("新办法"));

        assertThat(Database.eventsOf(id))
                .containsExactly(
                        "lianluo.handling.assessment-scheme.recorded.v1",
                        "lianluo.handling.assessment-scheme.recorded.v1");
    }

    private static ValidatableResponse change(String bearer, String id, String version, String body) {
        var request = given().header("Authorization", bearer)
                .contentType("application/json")
                .body(body);
        if (version != null) {
            request.header("If-Match", version);
        }
        return request.put(PATH + "/" + id).then();
    }

    @Test
    void whatCannotBeComputedIsNamed() {
        enter(SCHEME.replace("\"SYSTEM\"", "\"OFFICE\""))
                .statusCode(422)
                .body("code", equalTo("scheme-unusable"))
                .body("fault", startsWith("SYSTEM is computed"))
                .body("errors[0].pointer", equalTo("/content/indicators/0"));
    }

    @ParameterizedTest
    @CsvSource({
        "60.5, 0",
        "60.5, 60.555",
        "60.5, 1001",
        "60.5, -1",
        "60.5, null",
        "\"base\":10, \"base\":-1",
        "TIME, time",
        "TIME, 1T",
        "\"target\":100, \"target\":101",
        "SHORTFALL, GUESS",
        "REPLIED_IN_TIME, HAPPY",
        "按时办复, ' '"
    })
    void numbersAndWordsAreChecked(String good, String bad) {
        enter(SCHEME.replace(good, bad)).statusCode(400);
    }
}
