package org.lianluo.endtoend;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianluo.shared.servers.SuiteService;

/** Real tokens of the real Keycloak open what they should, and nothing else. */
@ExtendWith(RunningSuite.class)
class AccessJourney {

    @Test
    void everybodyLearnsWhoHeIs() {
        Actor.person("head-s001")
                .request()
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("roles", hasItem("STATION_HEAD"))
                .body("region", equalTo("410402"))
                .body("stationCodes", hasItem("410402-S001"));
        Actor.machine("unit-410402-U01")
                .request()
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("unitCode", equalTo("410402-U01"));
        given().get("/api/v1/me").then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void theDirectoryIsPublic() {
        given().get("/api/v1/stations").then().statusCode(200).body("items.code", hasItem("410402-S001"));
        given().get("/api/v1/opinion-categories").then().statusCode(200);
        given().get("/api/v1/opinions").then().statusCode(401);
    }

    @Test
    void aKioskSubmitsAtItsOwnStationOnly() {
        Actor.machine("kiosk-410402-S002")
                .request()
                .body(Case.body("别站"))
                .post("/api/v1/opinions")
                .then()
                .statusCode(403);
    }

    @Test
    void anotherRegionsStaffSeesNothing() {
        Case opinion = Case.submitted("外区");
        Actor.person("clerk-other-region")
                .request()
                .get("/api/v1/opinions/" + opinion.id())
                .then()
                .statusCode(404);
        Actor.person("intake-other-region")
                .request()
                .get("/api/v1/opinions/" + opinion.id())
                .then()
                .statusCode(404);
    }

    @Test
    void aTokenThatWasTamperedWithIsRefusedAtTheGatewayAndAtTheService() {
        String token = Actor.person("system-admin").token();
        String forged = token.substring(0, token.lastIndexOf('.') + 1) + "AAAA";
        for (String base : new String[] {
            RunningSuite.suite().gatewayUrl(),
            RunningSuite.suite().service(SuiteService.STATION).url()
        }) {
            given().baseUri(base)
                    .header("Authorization", "Bearer " + forged)
                    .get("/api/v1/me")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void nothingOfTheManagementIsBehindTheGateway() {
        for (String path :
                new String[] {"/q/health", "/q/operator/dead-letters", "/api/../q/metrics", "/api/v1/../../q/health"}) {
            given().urlEncodingEnabled(false).get(path).then().statusCode(org.hamcrest.Matchers.oneOf(400, 404));
        }
    }

    @Test
    void oneDocumentDescribesTheWhole() {
        given().get("/api/openapi.json")
                .then()
                .statusCode(200)
                .body("paths.keySet()", hasItem("/api/v1/opinions"))
                .body("paths.keySet()", hasItem("/api/v1/stations"))
                .body("paths.keySet()", hasItem("/api/v1/assignments"));
    }
}
