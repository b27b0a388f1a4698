package org.lianluo.station.me;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class MeResourceTest {

    @Test
    void saysWhatTheTokenOpens() {
        given().header(
                        "Authorization",
                        Tokens.withRoles("DEPUTY", "NONSENSE")
                                .region("410402")
                                .deputies("D410402-0001", "D410400-0007")
                                .subject("s-1")
                                .client("deputy-app")
                                .bearer())
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("subject", equalTo("s-1"))
                .body("roles", contains("DEPUTY"))
                .body("region", equalTo("410402"))
                .body("deputyCodes", contains("D410400-0007", "D410402-0001"));
    }

    @Test
    void needsAToken() {
        given().get("/api/v1/me").then().statusCode(401).contentType("application/problem+json");
    }
}
