package org.lianluo.station.station;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class StationResourceTest {

    private static final AtomicInteger NUMBER = new AtomicInteger(100);

    private final String code = "410402-S" + NUMBER.incrementAndGet();

    @Test
    void intakeOfficeEntersAStationAndThePublicReadsIt() {
        String id = create(officer()).statusCode(201).extract().path("id");

        given().get("/api/v1/stations/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .header("Cache-Control", "no-store")
                .body("code", equalTo(code))
                .body("name", equalTo("曙光街街道人大代表联络站"))
                .body("pageTokenHash", nullValue());
        assertThat(Database.eventsOf(id)).containsExactly("lianluo.station.station.recorded.v1");
    }

    @Test
    void secondStationWithTheSameCodeIsRefused() {
        create(officer()).statusCode(201);

        create(officer()).statusCode(409).body("code", equalTo("conflict")).body("errors[0].pointer", equalTo("/code"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"STATION_HEAD", "STATION_CLERK", "DEPUTY", "HANDLER_CLERK", "KIOSK", "CITIZEN", "AUDITOR"})
    void otherRolesMayNotEnterStations(String role) {
        create(Tokens.withRoles(role).region("410402").bearer()).statusCode(403).body("code", equalTo("forbidden"));
    }

    @Test
    void aStationIsFoundByTheStreetInWhichItLies() {
        String inTheStreet = body(code, "x").replaceFirst("\\{", "{\"streetCode\":\"410402007\",");
        String id = post(officer(), inTheStreet)
                .statusCode(201)
                .body("streetCode", equalTo("410402007"))
                .extract()
                .path("id");

        given().get("/api/v1/stations?street=410402007").then().statusCode(200).body("items.code", contains(code));
        given().get("/api/v1/stations?street=410402008").then().body("items", hasSize(0));
        assertThat(Database.payload(id, "lianluo.station.station.recorded.v1"))
                .contains("\"streetCode\":\"410402007\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"410403001", "410402", "41040200", "410402400"})
    void aStreetLiesInTheRegionOfItsStation(String street) {
        post(officer(), body(code, "x").replaceFirst("\\{", "{\"streetCode\":\"" + street + "\","))
                .statusCode(400)
                .body("code", equalTo("validation-failed"))
                .body("errors[0].pointer", equalTo("/streetCode"));
    }

    @Test
    void thePresidiumKeepsTheStationsOfItsTownshipAndNoOthers() {
        String presidium = Tokens.withRoles("PRESIDIUM").region("410402100").bearer();
        String town = body("410402100-S001", "x").replace("\"410402\"", "\"410402100\"");

        post(presidium, town).statusCode(201).body("regionCode", equalTo("410402100"));
        create(presidium).statusCode(403);
        create(Tokens.withRoles("PRESIDIUM").region("410402").bearer()).statusCode(403);
    }

    @Test
    void intakeOfficeOfAnotherRegionMayNot() {
        create(Tokens.withRoles("INTAKE_OFFICER").region("410403").bearer()).statusCode(403);
    }

    @Test
    void withoutATokenNothingIsEntered() {
        given().contentType("application/json")
                .body(body(code, "x"))
                .post("/api/v1/stations")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("unauthenticated"));
    }

    @Test
    void tokensThatAreNotValidAreRefusedEvenWhereNoneIsNeeded() {
        for (String token : new String[] {
            Tokens.withRoles("INTAKE_OFFICER").expired().bearer(),
            Tokens.withRoles("INTAKE_OFFICER").signedByAnotherKey().bearer(),
            Tokens.withRoles("INTAKE_OFFICER").audience("other").bearer(),
            Tokens.withRoles("INTAKE_OFFICER").issuer("https://elsewhere").bearer(),
            Tokens.unsigned().bearer(),
            "Bearer nonsense"
        }) {
            given().header("Authorization", token)
                    .header("Accept-Language", "en")
                    .get("/api/v1/stations")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .body("code", equalTo("unauthenticated"))
                    .body("title", equalTo("The token is missing or invalid"));
        }
    }

    @Test
    void aChangeNeedsTheCurrentVersion() {
        String id = create(officer()).extract().path("id");
        RequestSpecification change = given().header("Authorization", officer()).contentType("application/json");

        given().spec(change)
                .body(body(code, "新名称"))
                .put("/api/v1/stations/" + id)
                .then()
                .statusCode(428);
        given().spec(change)
                .header("If-Match", "\"7\"")
                .body(body(code, "新名称"))
                .put("/api/v1/stations/" + id)
                .then()
                .statusCode(412)
                .body("code", equalTo("stale-version"))
                .body("currentVersion", equalTo(0));
        given().spec(change)
                .header("If-Match", "\"0\"")
                .body(body(code, "新名称"))
                .put("/api/v1/stations/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("新名称"));
        assertThat(Database.eventsOf(id)).hasSize(2);
    }

    @Test
    void codeAndRegionNeverChange() {
        String id = create(officer()).extract().path("id");

        given().header("Authorization", officer())
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(body("410402-S99999", "x"))
                .put("/api/v1/stations/" + id)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/code"));
    }

    @Test
    void aRepeatWithTheSameKeyHasOneEffectAndTheSameAnswer() {
        String key = UUID.randomUUID().toString();

        String first = createWithKey(key, body(code, "x"))
                .statusCode(201)
                .header("Idempotent-Replayed", nullValue())
                .extract()
                .asString();
        String second = createWithKey(key, body(code, "x"))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Idempotent-Replayed", "true")
                .extract()
                .asString();

        assertThat(second).isEqualTo(first);
        assertThat(Database.count("select count(*) from station where code = ?", code))
                .isEqualTo(1);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        String key = UUID.randomUUID().toString();
        createWithKey(key, body(code, "x")).statusCode(201);

        createWithKey(key, body(code, "y")).statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void aRefusalIsNotKeptUnderItsKey() {
        String key = UUID.randomUUID().toString();
        createWithKey(key, body(code, "")).statusCode(400);

        createWithKey(key, body(code, "x")).statusCode(201);
    }

    @Test
    void pageTokenIsShownOnceAndOnlyItsHashIsPublished() {
        String id = create(officer()).extract().path("id");

        String token = given().header("Authorization", officer())
                .header("If-Match", "\"0\"")
                .post("/api/v1/stations/" + id + "/page-token")
                .then()
                .statusCode(200)
                .extract()
                .path("pageToken");

        assertThat(token).hasSizeGreaterThanOrEqualTo(22);
        assertThat(Database.payload(id, "lianluo.station.station.recorded.v1"))
                .contains("pageTokenHash")
                .doesNotContain(token);
    }

    @Test
    void everyFieldErrorSaysWhereAndWhatInTheCallersLanguage() {
        given().header("Authorization", officer())
                .header("Accept-Language", "en-GB")
                .contentType("application/json")
                .body(
                        "{\"code\":\"S1\",\"name\":\"  \",\"kind\":\"STATION\",\"level\":\"STREET\",\"regionCode\":\"410402\","
                                + "\"status\":\"ACTIVE\"}")
                .post("/api/v1/stations")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("validation-failed"))
                .body("title", equalTo("A field does not meet its rules"))
                .body("errors.pointer", contains("/code", "/name"))
                .body("errors[1].message", equalTo("must be text of 1 to 100 characters without control characters"))
                .body("correlationId", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void wrongTypesUnknownFieldsAndBrokenJsonAreToldApart() {
        refused("{\"code\":", "malformed-request", "/code");
        refused("[]", "malformed-request", null);
        refused("{\"kind\":\"CASTLE\"}", "wrong-type", "/kind");
        refused("{\"latitude\":\"north\"}", "wrong-type", "/latitude");
        refused("{\"colour\":\"red\"}", "unknown-field", "/colour");
    }

    private void refused(String body, String problem, String pointer) {
        given().header("Authorization", officer())
                .contentType("application/json")
                .body(body)
                .post("/api/v1/stations")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo(problem))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void listsByCursorWithoutRepeatsOrGaps() {
        for (int i = 0; i < 5; i++) {
            createInRegion("51010" + 4, "510104-S" + NUMBER.incrementAndGet());
        }

        String next = given().queryParam("region", "510104")
                .queryParam("limit", 3)
                .get("/api/v1/stations")
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body("next", not(nullValue()))
                .extract()
                .path("next");
        given().queryParam("region", "510104")
                .queryParam("limit", 3)
                .queryParam("cursor", next)
                .get("/api/v1/stations")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("next", nullValue());
    }

    @Test
    void limitsAndCursorsThatMakeNoSenseAreRefused() {
        given().queryParam("limit", 201)
                .get("/api/v1/stations")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("limit"));
        given().queryParam("limit", 0).get("/api/v1/stations").then().statusCode(400);
        given().queryParam("limit", "many")
                .get("/api/v1/stations")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        given().queryParam("cursor", "%%%")
                .get("/api/v1/stations")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-cursor"));
        given().queryParam("kind", "CASTLE")
                .get("/api/v1/stations")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        given().get("/api/v1/stations/not-a-uuid").then().statusCode(404).contentType("application/problem+json");
        given().get("/api/v1/stations/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("title", equalTo("未找到"));
    }

    private ValidatableResponse create(String bearer) {
        return post(bearer, body(code, "曙光街街道人大代表联络站"));
    }

    private static ValidatableResponse post(String bearer, String body) {
        return given().header("Authorization", bearer)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/stations")
                .then();
    }

    private ValidatableResponse createWithKey(String key, String body) {
        return given().header("Authorization", officer())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/stations")
                .then();
    }

    private void createInRegion(String region, String stationCode) {
        given().header("Authorization", Tokens.withRoles("SYSTEM_ADMIN").bearer())
                .contentType("application/json")
                .body(body(stationCode, "x").replace("\"regionCode\":\"410402\"", "\"regionCode\":\"" + region + "\""))
                .post("/api/v1/stations")
                .then()
                .statusCode(201);
    }

    private static String officer() {
        return Tokens.withRoles("INTAKE_OFFICER")
                .region("410402")
                .subject("officer")
                .client("portal")
                .bearer();
    }

    private static String body(String code, String name) {
        return """
                {"code":"%s","name":"%s","kind":"STATION","level":"STREET","regionCode":"410402",
                 "address":"曙光街中段12号","status":"ACTIVE"}""".formatted(code, name);
    }
}
