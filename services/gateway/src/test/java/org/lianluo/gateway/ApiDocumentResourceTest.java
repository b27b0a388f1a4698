package org.lianluo.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backend.class)
class ApiDocumentResourceTest {

    @Inject
    GatewayConfig config;

    @Test
    void documentsOnlyWhatIsRoutedToTheServiceThatDocumentsIt() {
        RouteTable routes = new RouteTable(config.routes());

        config.routes().keySet().forEach(service -> assertThat(ApiDocument.merge(java.util.Set.of(service))
                        .get("paths")
                        .properties())
                .extracting(Map.Entry::getKey)
                .allSatisfy(path -> assertThat(routes.ownerOf(new RequestPath(path)))
                        .map(Upstream::service)
                        .as(path)
                        .contains(service)));
    }

    @Test
    void servesOneDocument() {
        given().get("/api/openapi.json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("openapi", equalTo("3.1.0"))
                .body("servers[0].url", equalTo("/"))
                .body("components.securitySchemes.accessToken.scheme", equalTo("bearer"));
    }

    @Test
    void servesAPageToReadItWithFromItsOwnFiles() {
        given().redirects()
                .follow(false)
                .get("/api/docs")
                .then()
                .statusCode(302)
                .header("Location", "/api/docs/");
        given().get("/api/docs/")
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .body(not(containsString("https://")));
        for (String file : new String[] {"start.js", "swagger-ui-bundle.js", "swagger-ui.css", "favicon-32x32.png"}) {
            given().get("/api/docs/" + file).then().statusCode(200).header("X-Content-Type-Options", "nosniff");
        }
    }
}
