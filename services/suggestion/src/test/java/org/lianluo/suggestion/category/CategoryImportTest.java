package org.lianluo.suggestion.category;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    @ParameterizedTest
    @ValueSource(strings = {"CSV", "XLSX"})
    void whatIsExportedIsTheSameWhenImported(String format) throws Throwable {
        run(sent(HEAD + "EXPORTED_" + format + ",\"导出,一\",Exported,否\n"), 1);

        byte[] table = given().get("/api/v1/opinion-categories/export?format=" + format)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("filename*=UTF-8''"))
                .extract()
                .asByteArray();

        get(sent(table))
                .body("status", equalTo("CHECKED"))
                .body("sameRows", greaterThan(1))
                .body("newRows", equalTo(0))
                .body("changedRows", equalTo(0))
                .body("wrongRows", equalTo(0));
        String unused =
                given().get("/api/v1/opinion-categories/export?active=false").asString();
        assertThat(unused)
                .startsWith("\uFEFF" + HEAD.strip() + "\r\n")
                .contains("\"EXPORTED_" + format + "\",\"导出,一\",\"Exported\",\"否\"");
        assertThat(unused).doesNotContain("\"是\"");
        assertThat(given().get("/api/v1/opinion-categories/export?active=true").asString())
                .doesNotContain("EXPORTED_" + format, "\"否\"");
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
        return sent(text.getBytes(StandardCharsets.UTF_8));
    }

    private String sent(byte[] table) throws Throwable {
        String id = given().auth()
                .oauth2(admin())
                .contentType("application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID())
                .queryParam("kind", "CATEGORIES")
                .queryParam("name", "类别.csv")
                .body(table)
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
