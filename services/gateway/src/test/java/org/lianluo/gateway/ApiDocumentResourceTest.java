package org.lianluo.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.gateway.docs.ApiDocument;
import org.lianluo.gateway.route.GatewayConfig;
import org.lianluo.gateway.route.RequestPath;
import org.lianluo.gateway.route.RouteTable;
import org.lianluo.gateway.route.Upstream;
import org.lianluo.testkit.ProblemCatalogue;

@QuarkusTest
@QuarkusTestResource(Backend.class)
class ApiDocumentResourceTest {

    @Inject
    GatewayConfig config;

    @Test
    void documentsOnlyWhatIsRoutedToTheServiceThatDocumentsIt() {
        RouteTable routes = new RouteTable(config.routes(), config.portal().url());

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
    void thePageLetsSomebodySignInWhereTokensAreTakenAndClientsDoNotSeeIt() {
        given().get("/api/docs/openapi.json")
                .then()
                .statusCode(200)
                .body("components.securitySchemes.signIn.type", equalTo("openIdConnect"))
                .body(
                        "components.securitySchemes.signIn.openIdConnectUrl",
                        equalTo("https://test.lianluo/realms/lianluo/.well-known/openid-configuration"))
                .body("paths.'/api/v1/me'.get.security.signIn", hasSize(2))
                .body("paths.'/api/v1/regions'.get.security", hasSize(0));
        given().get("/api/openapi.json").then().body("components.securitySchemes", not(hasKey("signIn")));
        given().get("/api/docs/")
                .then()
                .header("Content-Security-Policy", containsString("connect-src 'self' https://test.lianluo"));
        given().get("/api/docs/start.js").then().body(not(containsString("@")));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/stations, 'GET, HEAD, OPTIONS, POST'",
        "/api/v1/stations/330106-S001/page-token, 'OPTIONS, POST'",
    })
    void aMethodThatAServiceDoesNotKnowIsRefusedWithThoseOfThePath(String path, String allowed) {
        given().patch(path).then().statusCode(405).header("Allow", allowed);
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
        given().get("/api/docs/start.js").then().statusCode(200).header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void filesThatThePageNamesByVersionAreKeptForAYear() {
        Matcher named = Pattern.compile("\"(swagger-ui-[\\d.]+/[\\w.-]+)\"")
                .matcher(given().get("/api/docs/").asString());
        int files = 0;
        while (named.find()) {
            files++;
            given().get("/api/docs/" + named.group(1))
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", containsString("max-age=31536000"))
                    .header("X-Content-Type-Options", "nosniff");
        }
        assertThat(files).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/openapi.json", "/api/problems", "/api/problems/stale-version"})
    void whatIsTheSameForEverybodyIsKeptAndConfirmed(String path) {
        String etag = given().get(path)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Cache-Control", "public, max-age=300")
                .header("Vary", containsString("Accept-Encoding"))
                .extract()
                .header("ETag");

        given().header("If-None-Match", "\"other\", " + etag)
                .get(path)
                .then()
                .statusCode(304)
                .body(emptyString());
        given().header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
        given().head(path).then().statusCode(200).header("ETag", etag).body(emptyString());
    }

    @Test
    void servesTheCatalogueOfProblemsAndEachEntryWhereItsTypeLeads() {
        List<String> codes = given().get("/api/problems").jsonPath().getList("items.code");
        assertThat(codes).contains("stale-version", "bad-path", "not-acceptable");
        assertThat(codes).hasSize((int) ProblemCatalogue.sections().values().stream()
                .mapToLong(List::size)
                .sum());
        String type = given().header("Authorization", "Bearer x")
                .get("/api/v1/stations")
                .then()
                .statusCode(401)
                .extract()
                .path("type");

        given().get(type)
                .then()
                .statusCode(200)
                .body("items.code", everyItem(equalTo("unauthenticated")))
                .body("items.whatToDo", everyItem(not(emptyString())));
        given().get("/api/problems/nothing").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void theDocumentSaysWhatHoldsForEveryOperation() {
        given().get("/api/openapi.json")
                .then()
                .body("info.description", containsString("/api/problems"))
                .body("info.description", containsString("Idempotency-Key"))
                .body("info.license.identifier", equalTo("Apache-2.0"));
    }
}
