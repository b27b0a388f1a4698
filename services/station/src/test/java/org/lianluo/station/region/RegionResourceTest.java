package org.lianluo.station.region;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RegionResourceTest {

    @Test
    void aCodeIsEnteredOnceAndReadByAll() {
        create(admin(), "330106", "330100").statusCode(201);
        create(admin(), "330106", "330100").statusCode(409);

        given().get("/api/v1/regions/330106").then().statusCode(200).body("name", equalTo("西湖区"));
        given().queryParam("parent", "330100").get("/api/v1/regions").then().body("items.code", contains("330106"));
        given().get("/api/v1/regions/999999").then().statusCode(404);
    }

    @Test
    void aListIsKeptForAMinuteAndConfirmedAfterwards() {
        create(admin(), "330110", "330198").statusCode(201);
        String etag = children("330198", "\"none\"")
                .statusCode(200)
                .header("Cache-Control", "public, max-age=60")
                .header("Vary", containsString("Accept-Language"))
                .header("Vary", containsString("Accept-Encoding"))
                .body("items", hasSize(1))
                .extract()
                .header("ETag");

        children("330198", "W/" + etag)
                .statusCode(304)
                .header("ETag", etag)
                .header("Cache-Control", "public, max-age=60")
                .body(is(""));
        children("330198", "\"a\", " + etag).statusCode(304);
        create(admin(), "330111", "330198").statusCode(201);
        children("330198", etag).statusCode(200).body("items", hasSize(2)).header("ETag", not(etag));
    }

    @Test
    void aRowIsConfirmedEachTimeAndItsTagChangesIt() {
        create(admin(), "330112", "330197").statusCode(201);
        ValidatableResponse row = given().get("/api/v1/regions/330112").then().statusCode(200);
        String etag = row.header("Cache-Control", "public, no-cache").extract().header("ETag");

        given().header("If-None-Match", etag)
                .get("/api/v1/regions/330112")
                .then()
                .statusCode(304)
                .header("ETag", etag);
        change("330112", body("330112", "330197")).statusCode(200);
        given().header("If-None-Match", etag)
                .get("/api/v1/regions/330112")
                .then()
                .statusCode(200);
        given().get("/api/v1/regions/999998").then().statusCode(404).header("Cache-Control", "no-store");
    }

    @Test
    void headHasTheHeadersOfGetAndNoBody() {
        create(admin(), "330113", "330196").statusCode(201);

        given().head("/api/v1/regions/330113")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body(is(""));
        given().head("/api/v1/regions")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body(is(""));
        given().head("/api/v1/regions/999997").then().statusCode(404).body(is(""));
    }

    private static ValidatableResponse children(String parent, String known) {
        return given().queryParam("parent", parent)
                .header("If-None-Match", known)
                .get("/api/v1/regions")
                .then();
    }

    @Test
    void aRevokedCodeKeepsItsDays() {
        create(admin(), "330102", "330199").statusCode(201);
        String revoked = body("330102", "330199").replace("}", ",\"effectiveTo\":\"2021-04-08\"}");

        change("330102", revoked).statusCode(200).body("effectiveTo", equalTo("2021-04-08"));
        change("330102", revoked.replace("2021-04-08", "1990-01-01")).statusCode(org.hamcrest.Matchers.oneOf(400, 412));
        create(admin(), "330103", "330199", body("330103", "330199").replace("1997-01-01", "2021-02-30"))
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"INTAKE_OFFICER", "STATION_HEAD", "DEPUTY", "AUDITOR", "SECURITY_ADMIN", "CITIZEN"})
    void onlyAdministratorsEnterRegions(String role) {
        create(Tokens.withRoles(role).region("330106").bearer(), "330108", "330100")
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "33", "abc", "0330106", "33010"})
    void codesHaveTheFormOfGbT2260(String code) {
        create(admin(), code, "330100").statusCode(400).body("errors[0].pointer", equalTo("/code"));
    }

    private static ValidatableResponse create(String bearer, String code, String parent) {
        return create(bearer, code, parent, body(code, parent));
    }

    private static ValidatableResponse create(String bearer, String code, String parent, String body) {
        return given().header("Authorization", bearer)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/regions")
                .then();
    }

    private static ValidatableResponse change(String code, String body) {
        return given().header("Authorization", admin())
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(body)
                .put("/api/v1/regions/" + code)
                .then();
    }

    private static String admin() {
        return Tokens.withRoles("SYSTEM_ADMIN")
                .subject("admin")
                .client("portal")
                .bearer();
    }

    private static String body(String code, String parent) {
        return "{\"code\":\"%s\",\"name\":\"西湖区\",\"parentCode\":\"%s\",\"effectiveFrom\":\"1997-01-01\"}"
                .formatted(code, parent);
    }
}
