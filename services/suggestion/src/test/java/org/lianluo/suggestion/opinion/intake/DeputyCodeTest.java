package org.lianluo.suggestion.opinion.intake;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.lianluo.suggestion.opinion.SuggestionFixture.CLOSED_STATION;
import static org.lianluo.suggestion.opinion.SuggestionFixture.DEPUTY;
import static org.lianluo.suggestion.opinion.SuggestionFixture.REGION;
import static org.lianluo.suggestion.opinion.SuggestionFixture.STATION;
import static org.lianluo.suggestion.opinion.SuggestionFixture.STATION_CODE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.suggestion.opinion.SuggestionFixture;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

/** Through the code of a deputy an opinion comes without an account, and says through whose. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DeputyCodeTest {

    private static final String FAR = "D510104-0077";

    private final UUID deputyId = UUID.randomUUID();
    private final String token = "code-of-a-deputy-" + deputyId;

    @BeforeEach
    void directory() {
        SuggestionFixture.directory();
    }

    @Test
    void anOpinionComesThroughTheCodeOfADeputy() {
        open(DEPUTY, token);

        String id = submit(token, STATION).statusCode(201).extract().path("id");

        given().header(
                        "Authorization",
                        Tokens.withRoles("STATION_HEAD")
                                .region(REGION)
                                .stations(STATION_CODE)
                                .bearer())
                .get("/api/v1/opinions/" + id)
                .then()
                .statusCode(200)
                .body("source", equalTo("QR"))
                .body("raisedAtKind", equalTo("DEPUTY_CODE"))
                .body("raisedAtId", equalTo(deputyId.toString()));
    }

    @Test
    void aCodeThatOpensNothingIsRefused() {
        submit(token, STATION).statusCode(403);
        open(DEPUTY, token);
        submit(token, CLOSED_STATION).statusCode(422).body("code", equalTo("station-not-active"));
        open(DEPUTY, null);
        submit(token, STATION).statusCode(403);
    }

    @Test
    void aDeputyOfAnotherRegionOpensNoStationHere() {
        Database.execute(
                "insert into known_deputy values (?, '代表远', '510104', '{}', 'ACTIVE') on conflict do nothing", FAR);
        open(FAR, token);

        submit(token, STATION).statusCode(403);

        Database.execute(
                "update known_deputy set station_codes = ?::text[] where code = ?", "{" + STATION_CODE + "}", FAR);
        submit(token, STATION).statusCode(201);
        Database.execute("update known_deputy set status = 'TERMINATED' where code = ?", FAR);
        submit(token, STATION).statusCode(403);
        Database.execute("delete from known_deputy where code = ?", FAR);
    }

    /** @param opened null for no token */
    private void open(String deputy, String opened) {
        Database.execute("delete from known_deputy_page where deputy_code = ?", deputy);
        Database.execute(
                "insert into known_deputy_page values (?, ?, encode(sha256(?::bytea), 'hex'))",
                deputy,
                deputyId,
                opened == null ? null : opened.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static ValidatableResponse submit(String token, UUID station) {
        return given().contentType("application/json")
                .header("Station-Page-Token", token)
                .body("""
                        {"stationId":"%s","category":"LIGHTING","title":"路灯不亮","content":"%s路口的路灯不亮。",
                         "submitter":{"anonymous":true}}""".formatted(station, UUID.randomUUID()))
                .post("/api/v1/opinions")
                .then();
    }
}
