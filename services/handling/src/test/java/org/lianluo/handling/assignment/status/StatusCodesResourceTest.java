package org.lianluo.handling.assignment.status;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.handling.assignment.Suggestions;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class StatusCodesResourceTest {

    private static final String TABLE = """
            {"codes":[{"code":"01","label":"已收文","meaning":"RECEIVED"},
                      {"code":"05","label":"外业踏勘","meaning":"SURVEYED"}]}""";

    @Inject
    Inbox inbox;

    private String id;

    @BeforeEach
    void unitOfItsOwn() {
        String code = new Suggestions(inbox).unit();
        id = Database.rows("SELECT id FROM unit WHERE code = ?", code)
                .get(0)
                .get("id")
                .toString();
    }

    @Test
    void theOfficeSetsTheTableAndEverybodyReadsIt() {
        given().get("/api/v1/units/" + id + "/status-codes").then().statusCode(404);

        String etag = put(Suggestions.officer(), null, TABLE)
                .statusCode(201)
                .body("codes.code", contains("01", "05"))
                .extract()
                .header("ETag");

        given().get("/api/v1/units/" + id + "/status-codes")
                .then()
                .statusCode(200)
                .header("ETag", etag)
                .body("codes.label", contains("已收文", "外业踏勘"))
                .body("codes.meaning", contains("RECEIVED", "SURVEYED"));
        String admin = Tokens.withRoles("SYSTEM_ADMIN").bearer();
        put(admin, etag, "{\"codes\":[]}").statusCode(200).body("codes", empty());
        put(admin, etag, TABLE).statusCode(412);
    }

    @Test
    void aTableIsReplacedByWhoKnowsIt() {
        put(Suggestions.officer(), "\"0\"", TABLE).statusCode(412);
        put(Suggestions.officer(), null, TABLE).statusCode(201);
        put(Suggestions.officer(), null, TABLE).statusCode(428);
    }

    @Test
    void nobodyElseSetsIt() {
        put(Suggestions.office("INTAKE_OFFICER", "410403"), null, TABLE)
                .statusCode(403)
                .body("code", equalTo("forbidden"));
        put(Suggestions.clerk("410402-U01"), null, TABLE).statusCode(403);
        String bearer = Suggestions.officer();
        id = UUID.randomUUID().toString();
        put(bearer, null, TABLE).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"codes\":[{\"code\":\"01\",\"label\":\"收文\",\"meaning\":\"LOST\"}]}",
                "{\"codes\":[{\"code\":\"\",\"label\":\"收文\",\"meaning\":\"DONE\"}]}",
                "{\"codes\":[{\"code\":\"1\",\"label\":\"收文\"}]}",
                "{\"codes\":[{\"code\":\"1\",\"label\":\"甲\",\"meaning\":\"DONE\"},{\"code\":\"1\",\"label\":\"乙\",\"meaning\":\"PLANNED\"}]}"
            })
    void whatMakesNoTableIsRefused(String body) {
        put(Suggestions.officer(), null, body).statusCode(400);
    }

    private ValidatableResponse put(String bearer, String ifMatch, String body) {
        RequestSpecification request = given().header("Authorization", bearer)
                .contentType("application/json")
                .body(body);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put("/api/v1/units/" + id + "/status-codes").then();
    }
}
