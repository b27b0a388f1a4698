package org.lianluo.station;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

/** What every service does with parameters and bodies that are not by the letter of its contract. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class StrictInputTest {

    @ParameterizedTest
    @CsvSource({
        "region=%00, region",
        "code=a%00b, code",
        "region=, region",
        "region=410402&region=410403, region",
        "kinds=HOME, kinds",
        "kind=NOWHERE, kind",
        "kind=0, kind",
        "kind=home, kind",
        "limit=1.5, limit",
        "limit=ten, limit",
        "limit=99999999999999999999, limit"
    })
    void aParameterThatIsNotOfTheOperationOrOfItsKindIsNamed(String query, String name) {
        get("/api/v1/stations?" + query)
                .body("code", equalTo("invalid-parameter"))
                .body("errors.parameter", contains(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "%00",
                "MQ",
                "MDAwMDAwMDAwMDAwMDAwMAphYgBj",
                "%F0%9F%98%80",
                "====",
            })
    void aCursorThatNobodyGaveIsRefused(String cursor) {
        get("/api/v1/stations?cursor=" + cursor).body("code", not(equalTo("internal-error")));
    }

    @Test
    void aCursorHoldsForItsListAndItsFiltersOnly() {
        for (int i = 0; i < 2; i++) {
            post(station(5000 + i, "\"name\": \"甲\"")).statusCode(201);
        }
        String next = given().get("/api/v1/stations?limit=1")
                .then()
                .statusCode(200)
                .extract()
                .path("next");

        given().get("/api/v1/stations?limit=2&cursor=" + next).then().statusCode(200);
        get("/api/v1/stations?status=ACTIVE&cursor=" + next)
                .body("code", equalTo("invalid-cursor"))
                .body("errors.parameter", contains("cursor"));
        get("/api/v1/deputies?cursor=" + next).body("code", equalTo("invalid-cursor"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"name\": 7 | wrong-type | /name",
                "\"name\": true | wrong-type | /name",
                "\"name\": \"a\", \"name\": \"b\" | malformed-request | /name",
                "\"kind\": 0, \"name\": \"甲\" | wrong-type | /kind",
                "\"kind\": \"0\", \"name\": \"甲\" | wrong-type | /kind",
                "\"kind\": \"\", \"name\": \"甲\" | wrong-type | /kind",
                "\"name\": \"a\\u0000b\" | validation-failed | /name",
                "\"name\": \"a\\ud800b\" | validation-failed | /name",
                "\"name\": \"甲\", \"nickname\": \"乙\" | unknown-field | /nickname",
            })
    void aBodyIsReadByTheLetter(String members, String code, String pointer) {
        post(station(5100, members))
                .statusCode(400)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11.7", "11.0", "1e1", "\"11\"", "true"})
    void aNumberIsAWholeOne(String term) {
        given().header("Authorization", officer())
                .contentType("application/json")
                .body("{\"code\": \"D410402-5104\", \"name\": \"代表甲\", \"level\": \"COUNTY\", \"term\": " + term
                        + ", \"regionCode\": \"410402\", \"stationCodes\": [], \"status\": \"ACTIVE\"}")
                .post("/api/v1/deputies")
                .then()
                .statusCode(400)
                .body("code", equalTo("wrong-type"))
                .body("errors.pointer", contains("/term"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" {}", "]", "x", ", 1"})
    void nothingFollowsTheEndOfABody(String rest) {
        post(station(5101, "\"name\": \"甲\"") + rest).statusCode(400).body("code", equalTo("malformed-request"));
    }

    @Test
    void aMemberThatIsRepeatedAtTheEndIsRefused() {
        String body = station(5102, "\"name\": \"甲\"").replaceFirst("\\}$", ", \"code\": \"410402-S5102\"}");

        post(body).statusCode(400).body("code", equalTo("malformed-request"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded", "text/json"})
    void aBodyOfAnotherTypeIsRefused(String type) {
        given().header("Authorization", officer())
                .config(io.restassured.RestAssured.config()
                        .encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                                .encodeContentTypeAs(type, io.restassured.http.ContentType.TEXT)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType(type)
                .body(station(5103, "\"name\": \"甲\""))
                .post("/api/v1/stations")
                .then()
                .statusCode(415)
                .contentType(startsWith("application/problem+json"));
    }

    @Test
    void roleComesBeforeParameters() {
        given().header("Authorization", Tokens.withRoles("CITIZEN").bearer())
                .contentType("application/json")
                .post("/api/v1/stations?nonsense=1")
                .then()
                .statusCode(403);
    }

    @Test
    void aPathWithACharacterThatNoTextCanHoldIsUnknown() {
        get("/api/v1/regions/4104%00", 404);
        get("/api/v1/regions/" + "4".repeat(3000), 404);
        get("/api/v1/stations/" + "x".repeat(3000), 404);
    }

    private static ValidatableResponse get(String path) {
        return get(path, 400);
    }

    private static ValidatableResponse get(String path, int status) {
        return given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"));
    }

    private static ValidatableResponse post(String body) {
        return given().header("Authorization", officer())
                .contentType("application/json")
                .body(body)
                .post("/api/v1/stations")
                .then();
    }

    private static String officer() {
        return Tokens.withRoles("INTAKE_OFFICER").region("410402").bearer();
    }

    private static String station(int number, String members) {
        return "{\"code\": \"410402-S" + number
                + "\", \"regionCode\": \"410402\", \"level\": \"STREET\", \"status\": \"ACTIVE\", \"address\": \"曙光街\","
                + (members.contains("kind") ? "" : "\"kind\": \"STATION\",") + members + "}";
    }
}
