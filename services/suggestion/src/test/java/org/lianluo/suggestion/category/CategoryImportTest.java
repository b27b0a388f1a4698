package org.lianluo.suggestion.category;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.transfer.ImportJob;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CategoryImportTest {

    private static final String HEAD = "编码,中文名称,英文名称,是否启用\n";

    @Inject
    ImportJob job;

    @Test
    void categoriesAreTakenInByAdministrators() throws Throwable {
        run(sent(HEAD + "IMPORTED_ONE,导入一,Imported one,是\nIMPORTED_TWO,导入二,Imported two,否\n"), 2);

        given().get("/api/v1/opinion-categories/IMPORTED_TWO")
                .then()
                .statusCode(200)
                .body("nameZh", equalTo("导入二"))
                .body("active", equalTo(false));
        get(sent("编码,中文名称,英文名称\nIMPORTED_TWO,导入二,Imported two\nIMPORTED_ONE,导入1,Imported one\n"))
                .body("sameRows", equalTo(1))
                .body("changedRows", equalTo(1));
    }

    @Test
    void theOfficeOfARegionMayNot() {
        given().auth()
                .oauth2(Tokens.withRoles("INTAKE_OFFICER").region("410402").token())
                .contentType("text/csv")
                .queryParam("kind", "CATEGORIES")
                .queryParam("name", "类别.csv")
                .body(HEAD.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/suggestion-imports")
                .then()
                .statusCode(403);
    }

    private void run(String id, int rows) throws Throwable {
        String etag = get(id).body("newRows", equalTo(rows)).extract().header("ETag");
        given().auth()
                .oauth2(admin())
                .contentType("application/json")
                .header("If-Match", etag)
                .body("{\"mode\":\"ALL_OR_NOTHING\"}")
                .post("/api/v1/suggestion-imports/" + id + "/run")
                .then()
                .statusCode(200);
        VertxContextSupport.subscribeAndAwait(job::run);
        get(id).body("status", equalTo("DONE")).body("enteredRows", equalTo(rows));
    }

    private String sent(String text) throws Throwable {
        String id = given().auth()
                .oauth2(admin())
                .contentType("text/csv")
                .header("Idempotency-Key", UUID.randomUUID())
                .queryParam("kind", "CATEGORIES")
                .queryParam("name", "类别.csv")
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/suggestion-imports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        VertxContextSupport.subscribeAndAwait(job::run);
        return id;
    }

    private static io.restassured.response.ValidatableResponse get(String id) {
        return given().auth()
                .oauth2(admin())
                .get("/api/v1/suggestion-imports/" + id)
                .then()
                .statusCode(200);
    }

    private static String admin() {
        return Tokens.withRoles("SYSTEM_ADMIN").token();
    }
}
