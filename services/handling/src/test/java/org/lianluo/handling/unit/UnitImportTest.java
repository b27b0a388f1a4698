package org.lianluo.handling.unit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.transfer.ImportJob;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class UnitImportTest {

    private static final String HEAD = "编码,单位名称,类型,行政区划,职责领域\n";

    @Inject
    ImportJob job;

    @Test
    void unitsAreTakenInAndGivenOut() throws Throwable {
        String id = sent(HEAD + "410498-U01,城市管理局,局,410498,市容环境;市政照明\n410498-U02,高新区管委会,开发区,410498,\n");
        run(id, 2);

        String unit = given().get("/api/v1/units?code=410498-U01")
                .then()
                .body("items.domains[0]", contains("市容环境", "市政照明"))
                .extract()
                .path("items[0].id");
        assertThat(Database.eventsOf(unit)).containsExactly("lianluo.handling.unit.recorded.v1");

        String table = given().get("/api/v1/units/export?region=410498")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        String again = sent(table);
        get(again).body("sameRows", equalTo(2)).body("wrongRows", equalTo(0));
    }

    @Test
    void whatTheDomainRefusesIsToldWithItsCell() throws Throwable {
        String id = sent("编码,名称,类型,行政区划,上级单位\n410498-U09,甲局,局,410498,410498-U09\n410402-U09,乙局,局,410402,\n");
        get(id).body("wrongRows", equalTo(2));
        given().auth()
                .oauth2(officer())
                .get("/api/v1/handling-imports/" + id + "/faults")
                .then()
                .body("items[0].faults[0].column", equalTo("上级单位"))
                .body("items[0].faults[0].message.zh", equalTo("上级单位不能是本单位"))
                .body("items[1].faults[0].message.zh", containsString("不属于您所在的行政区划"));
    }

    private void run(String id, int rows) throws Throwable {
        String etag = get(id).body("newRows", equalTo(rows)).extract().header("ETag");
        given().auth()
                .oauth2(officer())
                .contentType("application/json")
                .header("If-Match", etag)
                .body("{\"mode\":\"ALL_OR_NOTHING\"}")
                .post("/api/v1/handling-imports/" + id + "/run")
                .then()
                .statusCode(200);
        VertxContextSupport.subscribeAndAwait(job::run);
        get(id).body("status", equalTo("DONE")).body("enteredRows", equalTo(rows));
    }

    private String sent(String text) throws Throwable {
        String id = given().auth()
                .oauth2(officer())
                .contentType("text/csv")
                .header("Idempotency-Key", UUID.randomUUID())
                .queryParam("kind", "UNITS")
                .queryParam("name", "单位.csv")
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/handling-imports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        VertxContextSupport.subscribeAndAwait(job::run);
        return id;
    }

    private static io.restassured.response.ValidatableResponse get(String id) {
        return given().auth()
                .oauth2(officer())
                .get("/api/v1/handling-imports/" + id)
                .then()
                .statusCode(200);
    }

    private static String officer() {
        return Tokens.withRoles("INTAKE_OFFICER").region("410498").token();
    }
}
