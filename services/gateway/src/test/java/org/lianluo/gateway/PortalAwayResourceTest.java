package org.lianluo.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nothing listens where the portal should be. */
@QuarkusTest
@TestProfile(PortalAwayResourceTest.Away.class)
@QuarkusTestResource(Backend.class)
class PortalAwayResourceTest {

    public static class Away implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("lianluo.gateway.portal.url", "http://127.0.0.1:1");
        }
    }

    @Test
    void aPersonReadsWhatToDoInBothLanguages() {
        given().header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .header("Accept-Language", "en")
                .get("/work?q=secret")
                .then()
                .statusCode(502)
                .contentType("text/html")
                .header("Retry-After", "5")
                .header("Cache-Control", "no-store")
                .header("Content-Language", "zh-CN, en")
                .body(allOf(
                        containsString("服务暂时不可用"),
                        containsString("请过几秒钟再打开一次"),
                        containsString("Open it again in a few seconds"),
                        not(containsString("secret")),
                        not(containsString("127.0.0.1"))));
    }

    @Test
    void aProgramReadsAProblem() {
        given().get("/static/portal.css")
                .then()
                .statusCode(502)
                .contentType("application/problem+json")
                .body("code", equalTo("upstream-unavailable"));
    }

    @Test
    void theApiGoesOn() {
        given().get("/api/v1/stations").then().statusCode(200);
    }
}
