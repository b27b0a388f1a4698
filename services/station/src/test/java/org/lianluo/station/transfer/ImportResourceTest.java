package org.lianluo.station.transfer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.lianluo.station.transfer.Imports.HEAD;
import static org.lianluo.station.transfer.Imports.as;
import static org.lianluo.station.transfer.Imports.checked;
import static org.lianluo.station.transfer.Imports.decide;
import static org.lianluo.station.transfer.Imports.deputy;
import static org.lianluo.station.transfer.Imports.faults;
import static org.lianluo.station.transfer.Imports.get;
import static org.lianluo.station.transfer.Imports.officer;
import static org.lianluo.station.transfer.Imports.row;
import static org.lianluo.station.transfer.Imports.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.shared.transfer.ImportJob;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ImportResourceTest {

    @Inject
    ImportJob job;

    @Test
    void aFileIsOnlyLookedAtUntilItIsDecided() {
        String one = deputy();
        String other = deputy();
        String id = checked(job, "DEPUTIES", HEAD + row(one, "张三") + row(other, "李四"));

        get(id).body("status", equalTo("CHECKED"))
                .body("rows", equalTo(2))
                .body("newRows", equalTo(2))
                .body("wrongRows", equalTo(0))
                .body("enteredRows", equalTo(0));
        known(one).body("items", empty());

        decide(id, "ALL_OR_NOTHING").statusCode(200).body("status", equalTo("RUNNING"));
        Imports.run(job);

        get(id).body("status", equalTo("DONE")).body("enteredRows", equalTo(2));
        known(one).body("items.name", contains("张三")).body("items.level", contains("COUNTY"));
        known(other).body("items.name", contains("李四"));
        assertThat(Database.eventsOf(id))
                .containsExactly(
                        "lianluo.station.import.status-changed.v1",
                        "lianluo.station.import.status-changed.v1",
                        "lianluo.station.import.status-changed.v1",
                        "lianluo.station.import.status-changed.v1");
        String entered = known(one).extract().path("items[0].id");
        assertThat(Database.eventsOf(entered)).contains("lianluo.station.deputy.recorded.v1");
    }

    @Test
    void theSameFileAgainChangesNothing() {
        String text = HEAD + row(deputy(), "张三") + row(deputy(), "李四");
        enter(text, "VALID_ROWS");

        String again = checked(job, "DEPUTIES", text);

        get(again).body("sameRows", equalTo(2)).body("newRows", equalTo(0)).body("changedRows", equalTo(0));
        decide(again, "VALID_ROWS").statusCode(422).body("code", equalTo("import-nothing-to-enter"));
    }

    @Test
    void aRowThatDiffersChangesWhatTheFileHasColumnsFor() {
        String code = deputy();
        enter("编码,姓名,层级,届次,行政区划,代表团\n" + code + ",张三,县,11,410402,曙光街代表团\n", "VALID_ROWS");

        String id = checked(job, "DEPUTIES", HEAD + row(code, "张三丰"));
        get(id).body("changedRows", equalTo(1));
        decide(id, "VALID_ROWS").statusCode(200);
        Imports.run(job);

        known(code).body("items.name", contains("张三丰")).body("items.delegation", contains("曙光街代表团"));
    }

    @Test
    void faultsAreToldByRowAndColumnInBothLanguages() {
        String code = deputy();
        String id = checked(
                job,
                "DEPUTIES",
                HEAD + row(code, "张三") + code + ",李四,县,11,410402\n" + "X1,,省里,十一,410402\n" + deputy()
                        + ",王五,县,11,410403\n");

        get(id).body("newRows", equalTo(1)).body("wrongRows", equalTo(3));
        faults(id)
                .body("items.row", contains(3, 4, 5))
                .body("items[0].faults[0].message.zh", equalTo("与第 2 行重复，请删去其中一行"))
                .body("items[1].faults.column", contains("姓名", "层级", "届次"))
                .body("items[1].faults[0].message.en", equalTo("Fill this in"))
                .body("items[1].faults[1].message.zh", containsString("全国、省、市、县、乡镇"))
                .body("items[2].faults[0].column", equalTo("行政区划"))
                .body("items[2].faults[0].message.zh", containsString("不属于您所在的行政区划"));
        String sheet = as(officer())
                .get("/api/v1/station-imports/" + id + "/faults-sheet")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("faults.csv"))
                .extract()
                .asString();
        assertThat(sheet).startsWith("\uFEFF行,列,需要修改,What to do\r\n").contains("\"4\",\"姓名\",\"请填写此项\"");
        decide(id, "ALL_OR_NOTHING")
                .statusCode(422)
                .body("code", equalTo("import-rows-wrong"))
                .body("wrongRows", equalTo(3));
    }

    /** What the constraints of the API say of a code, in both languages. */
    @Test
    void constraintsOfTheApiAreThoseOfTheTable() {
        String id = checked(job, "DEPUTIES", HEAD + "X1,张三,县,100,410402\n");
        faults(id)
                .body("items[0].faults", hasSize(2))
                .body("items[0].faults.message.zh.join()", containsString("请填代表编码，如 D410402-0001"))
                .body("items[0].faults.message.en.join()", containsString("Give a number of at most 99"));
    }

    @Test
    void gb18030IsRead() {
        String code = deputy();
        String id = send(officer(), "DEPUTIES", (HEAD + row(code, "朱镕基")).getBytes(Charset.forName("GB18030")))
                .statusCode(201)
                .extract()
                .path("id");
        Imports.run(job);
        decide(id, "VALID_ROWS").statusCode(200);
        Imports.run(job);
        known(code).body("items.name", contains("朱镕基"));
    }

    @Test
    void aFileThatIsNoSuchTableFailsAndSaysWhy() {
        String id = checked(job, "DEPUTIES", "编码,电话\nD410402-0001,13800001234\n");
        get(id).body("status", equalTo("FAILED"))
                .body("failure.zh", containsString("缺少：姓名、层级、届次、行政区划。"))
                .body("failure.en", containsString("Unknown: 电话."));
        decide(id, "VALID_ROWS").statusCode(409).body("code", equalTo("illegal-transition"));

        get(checked(job, "DEPUTIES", "")).body("failure.zh", containsString("没有内容"));
    }

    @Test
    void anUnknownKindIsRefused() {
        send(officer(), "NOTHING", new byte[] {1}).statusCode(422).body("code", equalTo("import-kind-unknown"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"STATION_HEAD", "DEPUTY", "COMMITTEE_SUPERVISOR", "GOV_OFFICE", "CITIZEN", "AUDITOR"})
    void othersMayNotTakeInTables(String role) {
        send(Tokens.withRoles(role).region("410402").token(), "DEPUTIES", HEAD.getBytes(StandardCharsets.UTF_8))
                .statusCode(403);
    }

    @Test
    void theOfficeOfAnotherRegionSeesNothingOfIt() {
        String id = checked(job, "DEPUTIES", HEAD + row(deputy(), "张三"));
        String other = Tokens.withRoles("INTAKE_OFFICER").region("410403").token();

        as(other).get("/api/v1/station-imports/" + id).then().statusCode(403);
        as(other).get("/api/v1/station-imports/" + id + "/faults").then().statusCode(403);
        as(other)
                .get("/api/v1/station-imports")
                .then()
                .statusCode(200)
                .body("items.id.contains('" + id + "')", equalTo(false));
        as(other)
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body("{\"mode\":\"VALID_ROWS\"}")
                .post("/api/v1/station-imports/" + id + "/run")
                .then()
                .statusCode(403);
    }

    @Test
    void aFileThatIsSentTwiceIsOneImport() {
        UUID key = UUID.randomUUID();
        String one = upload(key).statusCode(201).extract().path("id");
        upload(key).statusCode(201).header("Idempotent-Replayed", "true").body("id", equalTo(one));
    }

    @Test
    void decidingNeedsTheVersionThatWasSeen() {
        String id = checked(job, "DEPUTIES", HEAD + row(deputy(), "张三"));
        as(officer())
                .contentType("application/json")
                .body("{\"mode\":\"VALID_ROWS\"}")
                .post("/api/v1/station-imports/" + id + "/run")
                .then()
                .statusCode(428);
        as(officer())
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body("{\"mode\":\"VALID_ROWS\"}")
                .post("/api/v1/station-imports/" + id + "/run")
                .then()
                .statusCode(412);
    }

    private ValidatableResponse upload(UUID key) {
        return given().auth()
                .oauth2(officer())
                .contentType("text/csv")
                .header("Idempotency-Key", key)
                .queryParam("kind", "DEPUTIES")
                .queryParam("name", "名册.csv")
                .body("编码".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/station-imports")
                .then();
    }

    private void enter(String text, String mode) {
        String id = checked(job, "DEPUTIES", text);
        decide(id, mode).statusCode(200);
        Imports.run(job);
        get(id).body("status", equalTo("DONE"));
    }

    static ValidatableResponse known(String code) {
        return given().get("/api/v1/deputies?code=" + code).then().statusCode(200);
    }
}
