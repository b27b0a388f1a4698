package org.lianluo.handling.unit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianluo.shared.security.Role;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class UnitResourceTest {

    private static final AtomicInteger NUMBER = new AtomicInteger(100);

    private final String code = "410402-U" + NUMBER.incrementAndGet();

    @Test
    void intakeOfficeEntersAUnitAndThePublicReadsIt() {
        String id =
                create(officer(), body(code, "城市管理局")).statusCode(201).extract().path("id");

        given().get("/api/v1/units/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("code", equalTo(code))
                .body("name", equalTo("城市管理局"))
                .body("kind", equalTo("BUREAU"))
                .body("domains", contains("市容环境", "路灯"))
                .body("warnings", empty());
        assertThat(Database.payload(id, "lianluo.handling.unit.recorded.v1"))
                .contains("\"code\":\"" + code + "\"", "\"domains\":[\"市容环境\",\"路灯\"]");
    }

    @ParameterizedTest
    @CsvSource({"91350100M000100Y43, 0", "91350100M000100Y44, 1"})
    void aCheckCharacterThatDoesNotFitWarnsAndNeverBlocks(String uscc, int warnings) {
        create(officer(), body(code, "x").replace("\"kind\"", "\"uscc\":\"" + uscc + "\",\"kind\""))
                .statusCode(201)
                .body("uscc", equalTo(uscc))
                .body("warnings", hasSize(warnings))
                .body("warnings[0].pointer", equalTo(warnings == 0 ? null : "/uscc"));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyTheIntakeOfficeAndAdministratorsEnterUnits(Role role) {
        boolean may = role == Role.INTAKE_OFFICER || role == Role.SYSTEM_ADMIN;
        String bearer = Tokens.withRoles(role.name())
                .region("410402")
                .unit("410402-U01")
                .bearer();

        create(bearer, body(code, "x")).statusCode(may ? 201 : 403);
    }

    @Test
    void intakeOfficeOfAnotherRegionMayNot() {
        String id = create(officer(), body(code, "x")).extract().path("id");
        String other = Tokens.withRoles("INTAKE_OFFICER").region("410403").bearer();

        create(other, body("410402-U999", "x")).statusCode(403);
        change(other, id, "\"0\"", body(code, "y")).statusCode(403);
        create("", body(code, "x")).statusCode(401);
        assertThat(Database.eventsOf(id)).hasSize(1);
    }

    @Test
    void secondUnitWithTheSameCodeIsRefused() {
        create(officer(), body(code, "x")).statusCode(201);

        create(officer(), body(code, "y")).statusCode(409).body("errors[0].pointer", equalTo("/code"));
    }

    @Test
    void aChangeNeedsTheCurrentVersion() {
        String id = create(officer(), body(code, "x")).extract().path("id");

        change(officer(), id, null, body(code, "y")).statusCode(428);
        change(officer(), id, "\"4\"", body(code, "y")).statusCode(412);
        change(officer(), id, "\"0\"", body(code, "y"))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("y"));
        change(officer(), id, "\"1\"", body("410402-U998", "y"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/code"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"domains\":[\"市容环境\",\"路灯\"] | \"domains\":[\" \"]                | validation-failed | /domains/0",
                "\"kind\":\"BUREAU\"            | \"kind\":\"CASTLE\"               | wrong-type        | /kind",
                "\"kind\":\"BUREAU\"            | \"kind\":\"BUREAU\",\"x\":1         | unknown-field     | /x",
                "\"kind\":\"BUREAU\"            | \"kind\":\"BUREAU\",\"uscc\":\"IOSVZ\" | validation-failed | /uscc",
                "\"name\":\"x\"                 | \"name\":\"a\\u0000b\"             | validation-failed | /name"
            })
    void badInputIsToldApart(String right, String wrong, String problem, String pointer) {
        create(officer(), body(code, "x").replace(right, wrong))
                .statusCode(400)
                .body("code", equalTo(problem))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void listsByDomainKindAndStatusWithACursor() {
        String domain = UUID.randomUUID().toString();
        for (int i = 0; i < 3; i++) {
            create(officer(), body("410402-U" + NUMBER.incrementAndGet(), "x").replace("路灯", domain))
                    .statusCode(201);
        }

        String next = given().queryParam("domain", domain)
                .queryParam("region", "410402")
                .queryParam("kind", "BUREAU")
                .queryParam("status", "ACTIVE")
                .queryParam("limit", 2)
                .get("/api/v1/units")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("next", notNullValue())
                .extract()
                .path("next");
        given().queryParam("domain", domain)
                .queryParam("region", "410402")
                .queryParam("kind", "BUREAU")
                .queryParam("status", "ACTIVE")
                .queryParam("limit", 2)
                .queryParam("cursor", next)
                .get("/api/v1/units")
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
        given().queryParam("domain", domain)
                .queryParam("kind", "TOWN")
                .get("/api/v1/units")
                .then()
                .body("items", empty());
    }

    private static ValidatableResponse create(String bearer, String body) {
        var request = given().contentType("application/json").body(body);
        return (bearer.isEmpty() ? request : request.header("Authorization", bearer))
                .post("/api/v1/units")
                .then();
    }

    private static ValidatableResponse change(String bearer, String id, String ifMatch, String body) {
        var request = given().header("Authorization", bearer)
                .contentType("application/json")
                .body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put("/api/v1/units/" + id)
                .then();
    }

    private static String officer() {
        return Tokens.withRoles("INTAKE_OFFICER").region("410402").bearer();
    }

    private static String body(String code, String name) {
        return """
                {"code":"%s","name":"%s","kind":"BUREAU","regionCode":"410402",
                 "domains":["市容环境","路灯"],"status":"ACTIVE"}""".formatted(code, name);
    }
}
