package org.lianluo.suggestion.past;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.time.DueJob;
import org.lianluo.shared.transfer.ImportJob;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

/** Suggestions of earlier years: found, counted, marked, and left alone. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PastSuggestionTest {

    private static final String HEAD = "行政区划,年度,编号,标题,主办单位,会办单位,交办日期,答复日期,答复类别,代表评价\n";

    @Inject
    ImportJob job;

    @Inject
    @Any
    Instance<DueJob> jobs;

    @Test
    void theyAreFoundCountedAndMarked() {
        enter(
                "410491",
                HEAD + "410491,2023,105,关于维修道路的建议,交通运输局,财政局;住建局,2023-03-10,2023/6/22,A,满意\n"
                        + "410491,2023,106,关于增加路灯的建议,城市管理局,,,,乙类,不满意\n410491,2022,105,关于公厕的建议,,,,,,\n");

        list("410491", "").body("items", hasSize(3)).body("items.imported", contains(true, true, true));
        list("410491", "?year=2023&title=道路")
                .body("items.number", contains("105"))
                .body("items[0].coUnits", contains("财政局", "住建局"))
                .body("items[0].repliedOn", equalTo("2023-06-22"));
        list("410491", "?replyClass=B").body("items.number", contains("106"));
        list("410491", "?leadUnit=交通运输局").body("items.number", contains("105"));
        list("410492", "").body("items", hasSize(0));
        as("410491")
                .get("/api/v1/past-suggestion-figures")
                .then()
                .statusCode(200)
                .body("items.year", contains(2023, 2022))
                .body("items.suggestions", contains(2, 1))
                .body("items.classA", contains(1, 0))
                .body("items.dissatisfied", contains(1, 0));
    }

    @Test
    void eachTellsOfItselfOnceAndAgainWhenItIsPutRight() {
        String row = "410493,2021,7,关于停车的建议,交警大队,,,,C,\n";
        enter("410493", HEAD + row);
        String id = list("410493", "").extract().path("items[0].id");
        assertThat(Database.eventsOf(id)).containsExactly("lianluo.suggestion.suggestion.imported.v1");
        assertThat(Database.payload(id, "lianluo.suggestion.suggestion.imported.v1"))
                .contains("\"year\":2021", "\"leadUnit\":\"交警大队\"", "\"replyClass\":\"C\"");

        get("410493", sent("410493", HEAD + row)).body("sameRows", equalTo(1));
        enter("410493", HEAD + row.replace(",C,", ",A,"));
        list("410493", "").body("items.replyClass", contains("A"));
        assertThat(Database.eventsOf(id)).hasSize(2);
    }

    /** However late it is: nobody is to answer them. */
    @Test
    void noJobTouchesThem() throws Throwable {
        enter("410494", HEAD + "410494,2015,1,关于水库的建议,水利局,,2015-03-01,,,\n");
        String id = list("410494", "").extract().path("items[0].id");

        VertxContextSupport.subscribeAndAwait(() -> Work.inTurn(jobs, DueJob::run));

        as("410494")
                .get("/api/v1/past-suggestions/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
        assertThat(Database.eventsOf(id)).containsExactly("lianluo.suggestion.suggestion.imported.v1");
        assertThat(Database.count("SELECT count(*) FROM suggestion WHERE region_code = '410494'"))
                .isZero();
        assertThat(Database.count("SELECT count(*) FROM history_entry WHERE case_id = ?", UUID.fromString(id)))
                .isZero();
    }

    @Test
    void whatCanNotBeIsRefused() {
        String id = sent(
                "410495",
                HEAD
                        + "410495,1900,1,甲,,,,,,\n410495,2020,2,乙,,,2020-05-01,2020-04-01,,\n410496,2020,3,丙,,,,,E,非常满意\n");
        get("410495", id).body("wrongRows", equalTo(3));
        as("410495")
                .get("/api/v1/suggestion-imports/" + id + "/faults")
                .then()
                .body("items.collect { it.faults[0].column }", contains("年度", "答复日期", "答复类别"))
                .body("items[2].faults[1].message.zh", containsString("满意、基本满意、不满意"));
    }

    @Test
    void othersReadThemNot() {
        enter("410497", HEAD + "410497,2020,1,甲,,,,,,\n");
        String id = list("410497", "").extract().path("items[0].id");
        as("410498").get("/api/v1/past-suggestions/" + id).then().statusCode(403);
        given().auth()
                .oauth2(Tokens.withRoles("SYSTEM_ADMIN").region("410497").token())
                .contentType("text/csv")
                .queryParam("kind", "SUGGESTIONS")
                .queryParam("name", "历年建议.csv")
                .body(HEAD.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/suggestion-imports")
                .then()
                .statusCode(403);
    }

    private void enter(String region, String text) {
        String id = sent(region, text);
        as(region)
                .contentType("application/json")
                .header("If-Match", get(region, id).extract().header("ETag"))
                .body("{\"mode\":\"ALL_OR_NOTHING\"}")
                .post("/api/v1/suggestion-imports/" + id + "/run")
                .then()
                .statusCode(200);
        runJob();
        get(region, id).body("status", equalTo("DONE"));
    }

    private String sent(String region, String text) {
        String id = as(region)
                .contentType("text/csv")
                .header("Idempotency-Key", UUID.randomUUID())
                .queryParam("kind", "SUGGESTIONS")
                .queryParam("name", "历年建议.csv")
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/suggestion-imports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        runJob();
        return id;
    }

    private void runJob() {
        try {
            VertxContextSupport.subscribeAndAwait(job::run);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    private static ValidatableResponse get(String region, String id) {
        return as(region).get("/api/v1/suggestion-imports/" + id).then().statusCode(200);
    }

    private static ValidatableResponse list(String region, String filter) {
        return as(region).get("/api/v1/past-suggestions" + filter).then().statusCode(200);
    }

    private static io.restassured.specification.RequestSpecification as(String region) {
        return given().auth()
                .oauth2(Tokens.withRoles("INTAKE_OFFICER").region(region).token());
    }
}
