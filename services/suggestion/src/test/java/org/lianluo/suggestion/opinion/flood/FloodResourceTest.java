package org.lianluo.suggestion.opinion.flood;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lianluo.suggestion.opinion.SuggestionFixture.ANSWER;
import static org.lianluo.suggestion.opinion.SuggestionFixture.STATION;
import static org.lianluo.suggestion.opinion.SuggestionFixture.as;
import static org.lianluo.suggestion.opinion.SuggestionFixture.body;
import static org.lianluo.suggestion.opinion.SuggestionFixture.clerk;
import static org.lianluo.suggestion.opinion.SuggestionFixture.clerkOfTheOtherStation;
import static org.lianluo.suggestion.opinion.SuggestionFixture.etag;
import static org.lianluo.suggestion.opinion.SuggestionFixture.head;
import static org.lianluo.suggestion.opinion.SuggestionFixture.office;
import static org.lianluo.suggestion.opinion.SuggestionFixture.status;
import static org.lianluo.suggestion.opinion.SuggestionFixture.triage;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.suggestion.opinion.SuggestionFixture;
import org.lianluo.suggestion.opinion.SuggestionFixture.Submitted;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;

/** One text again and again: found by the rule, set aside in bulk, restored. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FloodResourceTest {

    private static final String OPINIONS = "/api/v1/opinions/";
    private static final String FLOODS = "/api/v1/opinion-floods";
    private static final String ASIDES = "/api/v1/opinion-set-asides";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Inject
    SetAsideJob job;

    /** Of this test alone, so that no other's opinions are counted. */
    private String text;

    @BeforeEach
    void rule() {
        SuggestionFixture.directory();
        text = "同一段话" + UUID.randomUUID();
        Database.execute("insert into known_policy values (gen_random_uuid(), '410402', 'opinion.set-aside',"
                + " 'TEN_IN_1_DAY', date '2026-01-01')");
    }

    @AfterEach
    void noPolicies() {
        Database.execute("delete from known_policy");
    }

    @Test
    void tenOfOneTextAreAFloodAndNineAreNot() {
        List<Submitted> nine = flood(9);
        assertThat(found(clerk())).doesNotContain(nine.get(0).id());

        submit("  " + text + "！！", "ＡＢＣ 内容");

        as(clerk())
                .get(FLOODS)
                .then()
                .statusCode(200)
                .body("items.floodId", hasItem(nine.get(0).id()))
                .body(
                        "items.find { it.floodId == '%s' }.count"
                                .formatted(nine.get(0).id()),
                        equalTo(10))
                .body(
                        "items.find { it.floodId == '%s' }.sources"
                                .formatted(nine.get(0).id()),
                        hasItem("VISIT"));
        assertThat(found(office())).contains(nine.get(0).id());
        assertThat(found(clerkOfTheOtherStation())).doesNotContain(nine.get(0).id());
    }

    @Test
    void olderOnesThanTheRuleSaysDoNotCount() {
        List<Submitted> ten = flood(10);
        Database.execute(
                "update opinion set received_at = received_at - interval '2 days' where id = ?::uuid",
                ten.get(4).id());

        assertThat(found(clerk())).doesNotContain(ten.get(0).id());
    }

    @Test
    void theFirstStaysAndTheOthersAreSetAside() {
        List<Submitted> ten = flood(10);

        String aside = setAside(clerk(), ten.get(0).id())
                .statusCode(201)
                .body("status", equalTo("RUNNING"))
                .body("representativeId", equalTo(ten.get(0).id()))
                .body("total", equalTo(9))
                .body("done", equalTo(0))
                .body("undoUntil", equalTo(TODAY.plusDays(30).toString()))
                .extract()
                .path("id");
        setAside(head(), ten.get(1).id()).statusCode(409).body("code", equalTo("set-aside-at-work"));
        run();

        get(aside).body("status", equalTo("DONE")).body("done", equalTo(9));
        assertThat(status(ten.get(0).id())).isEqualTo("RECEIVED");
        for (Submitted other : ten.subList(1, 10)) {
            assertThat(status(other.id())).isEqualTo("SET_ASIDE");
        }
        assertThat(Database.payload(ten.get(3).id(), "lianluo.suggestion.opinion.set-aside.v1"))
                .contains(aside, ten.get(0).id());
        assertThat(Database.eventsOf(ten.get(0).id())).doesNotContain("lianluo.suggestion.opinion.set-aside.v1");
        as(head()).get(OPINIONS + ten.get(3).id() + "/history").then().body("items.note", hasItem("同一来源反复提交"));
        assertThat(found(clerk())).doesNotContain(ten.get(0).id());
        triage(ten.get(3).id(), ANSWER).statusCode(409);
        as(head()).get(ASIDES).then().statusCode(200).body("items.id", hasItem(aside));
    }

    @Test
    void whoHoldsTheReceiptSeesIt() {
        List<Submitted> ten = flood(10);
        setAside(clerk(), ten.get(0).id()).statusCode(201);
        run();

        given().header("Tracking-Code", ten.get(5).trackingCode())
                .get("/api/v1/opinion-receipts/" + ten.get(5).receiptNumber())
                .then()
                .statusCode(200)
                .body("status", equalTo("SET_ASIDE"))
                .body("urgeable", equalTo(false))
                .body("ratable", equalTo(false));
    }

    @Test
    void allAreRestoredAsTheyWere() {
        List<Submitted> ten = flood(10);
        String due = as(head()).get(OPINIONS + ten.get(2).id()).then().extract().path("triageDue.due");
        String aside =
                setAside(office(), ten.get(0).id()).statusCode(201).extract().path("id");
        run();

        undo(head(), aside).statusCode(200).body("status", equalTo("UNDOING"));
        run();

        get(aside).body("status", equalTo("UNDONE")).body("restored", equalTo(9));
        for (Submitted each : ten) {
            as(head())
                    .get(OPINIONS + each.id())
                    .then()
                    .body("status", equalTo("RECEIVED"))
                    .body("triageDue.due", equalTo(due))
                    .body("submitter.retainedUntil", nullValue());
        }
        undo(head(), aside).statusCode(409).body("code", equalTo("illegal-transition"));
        assertThat(found(clerk())).contains(ten.get(0).id());
    }

    @Test
    void oneIsRestoredAlone() {
        List<Submitted> ten = flood(10);
        String aside =
                setAside(clerk(), ten.get(0).id()).statusCode(201).extract().path("id");
        run();

        restore(clerkOfTheOtherStation(), ten.get(1).id()).statusCode(404);
        restore(clerk(), ten.get(1).id()).statusCode(200).body("status", equalTo("RECEIVED"));

        restore(clerk(), ten.get(1).id()).statusCode(409).body("code", equalTo("illegal-transition"));
        get(aside).body("restored", equalTo(1)).body("status", equalTo("DONE"));
        assertThat(status(ten.get(2).id())).isEqualTo("SET_ASIDE");
        assertThat(Database.payload(ten.get(1).id(), "lianluo.suggestion.opinion.restored.v1"))
                .contains(aside);
    }

    @Test
    void afterItsDaysNothingIsRestored() {
        List<Submitted> ten = flood(10);
        String aside =
                setAside(clerk(), ten.get(0).id()).statusCode(201).extract().path("id");
        run();
        Database.execute("update set_aside set undo_until = ? where id = ?::uuid", TODAY.minusDays(1), aside);

        undo(clerk(), aside).statusCode(409).body("code", equalTo("undo-too-late"));
        restore(clerk(), ten.get(1).id()).statusCode(409).body("code", equalTo("undo-too-late"));
        assertThat(status(ten.get(1).id())).isEqualTo("SET_ASIDE");
    }

    @Test
    void whatIsNoFloodIsNotSetAside() {
        List<Submitted> nine = flood(9);

        for (String id : List.of(nine.get(0).id(), UUID.randomUUID().toString())) {
            setAside(clerk(), id).statusCode(422).body("code", equalTo("flood-over"));
        }
        submit(text, "ABC内容");
        setAside(clerkOfTheOtherStation(), nine.get(0).id()).statusCode(422).body("code", equalTo("flood-over"));
        String aside =
                setAside(clerk(), nine.get(0).id()).statusCode(201).extract().path("id");
        as(clerkOfTheOtherStation()).get(ASIDES + "/" + aside).then().statusCode(404);
        as(clerkOfTheOtherStation()).get(ASIDES).then().body("items.id", not(hasItem(aside)));
        undo(clerkOfTheOtherStation(), aside).statusCode(404);
        run();
    }

    @Test
    void moreThanABatchAreSetAsideWithoutALeftOver() {
        List<Submitted> first = flood(1);
        int many = SetAsideJob.BATCH * 2 + 5;
        for (int i = 0; i < many; i++) {
            copyOf(first.get(0).id());
        }

        String aside =
                setAside(clerk(), first.get(0).id()).statusCode(201).extract().path("id");
        run();

        get(aside).body("status", equalTo("DONE")).body("total", equalTo(many)).body("done", equalTo(many));
        assertThat(Database.count("select count(*) from opinion where set_aside_id = ?::uuid", aside))
                .isEqualTo(many);
    }

    /** A row as the first, without a call for each. */
    private static void copyOf(String id) {
        String columns = String.join(
                ",",
                Database.rows(
                                "select column_name from information_schema.columns where table_name = 'opinion'"
                                        + " and table_schema = current_schema() and column_name not in ('id', 'receipt_number')")
                        .stream()
                        .map(row -> (String) row.get("column_name"))
                        .toList());
        Database.execute(
                "insert into opinion (id, receipt_number, " + columns + ") select ?::uuid, ?, " + columns
                        + " from opinion where id = ?::uuid",
                Ids.next().toString(),
                UUID.randomUUID().toString(),
                id);
    }

    private List<Submitted> flood(int times) {
        List<Submitted> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            all.add(submit(text, i % 2 == 0 ? "abc内容" : "Abc，内容。"));
        }
        return all;
    }

    private static Submitted submit(String title, String content) {
        String sent = body(STATION)
                .replace("路灯闪烁", title)
                .replaceFirst("\"content\":\"[^\"]*\"", "\"content\":\"" + content + "\"");
        return Submitted.of(
                as(clerk()).body(sent).post("/api/v1/opinions").then().statusCode(201));
    }

    private static List<String> found(String bearer) {
        return as(bearer).get(FLOODS).then().statusCode(200).extract().path("items.floodId");
    }

    private static ValidatableResponse setAside(String bearer, String flood) {
        return as(bearer)
                .body("{\"floodId\":\"%s\",\"reason\":\"同一来源反复提交\"}".formatted(flood))
                .post(ASIDES)
                .then();
    }

    private static ValidatableResponse get(String aside) {
        return as(head()).get(ASIDES + "/" + aside).then().statusCode(200);
    }

    private static ValidatableResponse undo(String bearer, String aside) {
        return as(bearer)
                .header("If-Match", as(head()).get(ASIDES + "/" + aside).header("ETag"))
                .post(ASIDES + "/" + aside + "/undo")
                .then();
    }

    private static ValidatableResponse restore(String bearer, String id) {
        return as(bearer)
                .header("If-Match", etag(id))
                .post(OPINIONS + id + "/restoration")
                .then();
    }

    private void run() {
        try {
            VertxContextSupport.subscribeAndAwait(job::run);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
