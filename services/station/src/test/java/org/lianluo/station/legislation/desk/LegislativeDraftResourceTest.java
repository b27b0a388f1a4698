package org.lianluo.station.legislation.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;
import org.lianluo.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LegislativeDraftResourceTest {

    private static final AtomicInteger NUMBER = new AtomicInteger(200);
    private static final String DRAFTS = "/api/v1/legislative-drafts";

    private final String point = "410402-S%03d".formatted(NUMBER.incrementAndGet());
    private final String other = "410402-S%03d".formatted(NUMBER.incrementAndGet());

    @BeforeEach
    void thereArePoints() {
        enter(point, "LEGISLATIVE_POINT");
        enter(other, "LEGISLATIVE_POINT");
    }

    @Test
    void aRoundGoesFromItsDraftToWhatBecameOfEachComment() {
        String id = prepared(true);
        given().get(DRAFTS + "/" + id).then().statusCode(404);
        act(office(), id, "publication", null).statusCode(200).body("status", equalTo("OPEN"));
        given().get(DRAFTS + "/" + id)
                .then()
                .statusCode(200)
                .body("articles.label", contains("第一条", "第五条"))
                .body("waitingPointCodes", contains(point, other));
        waiting(clerk(point)).body("items.id", hasItem(id));

        String first = comment(clerk(point), id, "第五条", point).extract().path("id");
        String second = comment(null, id, null, null)
                .body("source", equalTo("PUBLIC"))
                .extract()
                .path("id");
        comment(deputy(), id, "第一条", null).body("source", equalTo("DEPUTY"));
        waiting(clerk(point)).body("items.id", not(hasItem(id)));
        acknowledge(clerk(other), id, other).statusCode(200).body("waitingPointCodes", empty());

        act(office(), id, "closing", null).statusCode(200);
        act(office(), id, "report", "{\"report\":\"均已研究。\"}")
                .statusCode(409)
                .body("code", equalTo("draft-comments-unsorted"))
                .body("unsorted", equalTo(3));
        comments(office(), id, "?unsorted=true").body("items", hasSize(3));
        for (String one : comments(office(), id, "").extract().jsonPath().getList("items.id", String.class)) {
            sort(office(), one, one.equals(first) ? "ADOPTED" : "NOTED").statusCode(200);
        }
        act(office(), id, "report", "{\"report\":\"均已研究。\"}").statusCode(200).body("status", equalTo("REPORTED"));

        waiting(clerk(point)).body("items.id", hasItem(id));
        comments(clerk(point), id, "")
                .body("items.id", contains(first))
                .body("items[0].outcome", equalTo("ADOPTED"))
                .body("items[0].explanation", equalTo("已研究。"));
        acknowledge(clerk(point), id, point).statusCode(200);
        acknowledge(clerk(point), id, point).statusCode(200);
        waiting(clerk(point)).body("items.id", not(hasItem(id)));
        given().get(DRAFTS + "/" + id + "/figures")
                .then()
                .statusCode(200)
                .body("all.comments", equalTo(3))
                .body("all.adopted", equalTo(1))
                .body("byArticle.of", contains(equalTo("第一条"), equalTo("第五条"), nullValue()))
                .body("byArticle.comments", contains(1, 1, 1))
                .body("byPoint.comments", contains(1, 0))
                .body("bySource.comments", contains(1, 1, 1));
        given().header("Authorization", office())
                .get(DRAFTS + "/" + id + "/comments/sheet")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", containsString("attachment"));
        assertThat(Database.eventsOf(second)).hasSize(2);
        assertThat(Database.eventsOf(id)).hasSize(4);
    }

    @Test
    void whoCommentsForThemselvesIsKeptNowhere() {
        String id = published(true);
        String citizen = Tokens.withRoles("CITIZEN").subject("zhang-san").bearer();

        String comment = comment(citizen, id, null, null).extract().path("id");

        assertThat(Database.count("SELECT count(*) FROM draft_comment c WHERE c.id = '" + comment
                        + "' AND c::text LIKE '%zhang-san%'"))
                .isZero();
    }

    @Test
    void whatOnlyPointsAreAskedOthersDoNotKnowOf() {
        String id = published(false);

        given().get(DRAFTS + "/" + id).then().statusCode(404);
        given().get(DRAFTS + "?limit=200").then().body("items.id", not(hasItem(id)));
        comment(null, id, null, null, 404);
        comment(clerk("410402-S999"), id, null, null, 404);
        comment(clerk(point), id, null, null, 403).body("code", equalTo("draft-not-open-to-all"));
        comment(clerk(point), id, null, other, 403).body("code", equalTo("legislative-point-not-yours"));
        comment(clerk(point), id, null, point, 201);
    }

    @Test
    void aCommentIsReadBeforeItIsTaken() {
        String id = published(true);

        comment(null, id, "第九条", null, 422)
                .body("code", equalTo("draft-article-unknown"))
                .body("errors[0].pointer", equalTo("/articleLabel"));
        given().contentType("application/json")
                .body("{\"text\":\"请联系身份证11010519491231002X。\"}")
                .post(DRAFTS + "/" + id + "/comments")
                .then()
                .statusCode(422)
                .body("code", equalTo("draft-comment-personal-number"));
        given().contentType("application/json")
                .body("{\"text\":\"" + "长".repeat(2001) + "\"}")
                .post(DRAFTS + "/" + id + "/comments")
                .then()
                .statusCode(400);
        comment(clerk("410402-S999"), id, null, "410402-S999", 422)
                .body("code", equalTo("legislative-point-not-asked"));
    }

    @Test
    void aRepeatUnderItsKeyCountsOnce() {
        String id = published(true);
        String key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            given().header("Idempotency-Key", key)
                    .contentType("application/json")
                    .body("{\"text\":\"赞成。\"}")
                    .post(DRAFTS + "/" + id + "/comments")
                    .then()
                    .statusCode(201);
        }

        given().get(DRAFTS + "/" + id + "/figures").then().body("all.comments", equalTo(1));
    }

    @Test
    void pointsAreLegislativeOnesOfTheRegion() {
        String station = "410402-S%03d".formatted(NUMBER.incrementAndGet());
        enter(station, "STATION");

        prepare(office(), body(true, station, today(20)))
                .statusCode(422)
                .body("code", equalTo("legislative-point-unknown"))
                .body("errors[0].pointer", equalTo("/pointCodes/0"));
        prepare(office(), body(true, point, today(-1))).statusCode(422).body("code", equalTo("draft-last-day-over"));
        prepare(office(), "{\"title\":\"条例\"}").statusCode(400);
    }

    @Test
    void anotherRegionsOfficeNeitherSeesNorTouchesIt() {
        String id = prepared(true);
        String stranger = Tokens.withRoles("INTAKE_OFFICER").region("410403").bearer();

        given().header("Authorization", stranger).get(DRAFTS + "/" + id).then().statusCode(404);
        act(stranger, id, "publication", null).statusCode(404);
        act(office(), id, "publication", null).statusCode(200);
        act(stranger, id, "closing", null).statusCode(403);
        String comment = comment(null, id, null, null).extract().path("id");
        sort(stranger, comment, "NOTED").statusCode(403);
        readComment(stranger, comment).statusCode(403);
        readComment(clerk(point), comment).statusCode(404);
        readComment(office(), comment).statusCode(200).body("draftId", equalTo(id));
        comments(stranger, id, "", 403);
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        String id = prepared(true);

        given().header("Authorization", office())
                .post(DRAFTS + "/" + id + "/publication")
                .then()
                .statusCode(428);
        given().header("Authorization", office())
                .header("If-Match", "\"7\"")
                .post(DRAFTS + "/" + id + "/publication")
                .then()
                .statusCode(412);
        act(office(), id, "withdrawal", "{\"reason\":\"另行起草。\"}").statusCode(200);
        act(office(), id, "publication", null).statusCode(409).body("code", equalTo("illegal-transition"));
    }

    @Test
    void moreTimeIsLaterTime() {
        String id = published(true);

        act(office(), id, "extension", "{\"lastDay\":\"%s\"}".formatted(today(20)))
                .statusCode(422)
                .body("code", equalTo("draft-last-day-over"));
        act(office(), id, "extension", "{\"lastDay\":\"%s\"}".formatted(today(30)))
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"STATION_HEAD", "DEPUTY", "CITIZEN", "HANDLER_LEADER", "GOV_OFFICE", "DIRECTOR_MEETING", "KIOSK"
            })
    void otherRolesOpenNoDrafts(String role) {
        prepare(Tokens.withRoles(role).region("410402").bearer(), body(true, point, today(20)))
                .statusCode(403);
    }

    private String prepared(boolean openToAll) {
        return prepare(office(), """
                {"title":"文明行为促进条例（草案）","maker":"法制工作委员会","background":"重点听取对第五条的意见。",
                 "articles":[{"label":"第一条","text":"为了促进文明行为。"},{"label":"第五条","text":"公民应当爱护公共环境。"}],
                 "pointCodes":["%s","%s"],"openToAll":%s,"lastDay":"%s"}""".formatted(point, other, openToAll, today(20)))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String published(boolean openToAll) {
        String id = prepared(openToAll);
        act(office(), id, "publication", null).statusCode(200);
        return id;
    }

    private static String body(boolean openToAll, String point, LocalDate lastDay) {
        return """
                {"title":"条例","maker":"法工委","articles":[{"label":"第一条","text":"甲"}],"pointCodes":["%s"],
                 "openToAll":%s,"lastDay":"%s"}""".formatted(point, openToAll, lastDay);
    }

    private static ValidatableResponse prepare(String bearer, String body) {
        return given().header("Authorization", bearer)
                .contentType("application/json")
                .body(body)
                .post(DRAFTS)
                .then();
    }

    private static ValidatableResponse act(String bearer, String id, String step, String body) {
        String version =
                given().header("Authorization", office()).get(DRAFTS + "/" + id).header("ETag");
        var request = given().header("Authorization", bearer).header("If-Match", version);
        if (body != null) {
            request.contentType("application/json").body(body);
        }
        return request.post(DRAFTS + "/" + id + "/" + step).then();
    }

    private static ValidatableResponse comment(String bearer, String id, String article, String point) {
        return comment(bearer, id, article, point, 201);
    }

    private static ValidatableResponse comment(String bearer, String id, String article, String point, int status) {
        var request = given().contentType("application/json");
        if (bearer != null) {
            request.header("Authorization", bearer);
        }
        String of = article == null ? "" : ",\"articleLabel\":\"" + article + "\"";
        String by = point == null ? "" : ",\"pointCode\":\"" + point + "\"";
        return request.body("{\"text\":\"建议增加教育劝导措施。\"" + of + by + "}")
                .post(DRAFTS + "/" + id + "/comments")
                .then()
                .statusCode(status);
    }

    private static ValidatableResponse comments(String bearer, String id, String query) {
        return comments(bearer, id, query, 200);
    }

    private static ValidatableResponse comments(String bearer, String id, String query, int status) {
        return given().header("Authorization", bearer)
                .get(DRAFTS + "/" + id + "/comments" + query)
                .then()
                .statusCode(status);
    }

    private static ValidatableResponse readComment(String bearer, String comment) {
        return given().header("Authorization", bearer)
                .get("/api/v1/legislative-comments/" + comment)
                .then();
    }

    private static ValidatableResponse sort(String bearer, String comment, String outcome) {
        return given().header("Authorization", bearer)
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body("{\"category\":\"SUBSTANCE\",\"outcome\":\"" + outcome + "\",\"explanation\":\"已研究。\"}")
                .post("/api/v1/legislative-comments/" + comment + "/sorting")
                .then();
    }

    private static ValidatableResponse acknowledge(String bearer, String id, String point) {
        return given().header("Authorization", bearer)
                .contentType("application/json")
                .body("{\"pointCode\":\"" + point + "\"}")
                .post(DRAFTS + "/" + id + "/acknowledgements")
                .then();
    }

    private static ValidatableResponse waiting(String bearer) {
        return given().header("Authorization", bearer)
                .get(DRAFTS + "?toDo=true&limit=200")
                .then()
                .statusCode(200);
    }

    private static void enter(String code, String kind) {
        given().header("Authorization", office())
                .contentType("application/json")
                .body("""
                        {"code":"%s","name":"立法联系点","kind":"%s","level":"STREET","regionCode":"410402","status":"ACTIVE"}""".formatted(code, kind))
                .post("/api/v1/stations")
                .then()
                .statusCode(201);
    }

    private static LocalDate today(int ahead) {
        return LocalDate.ofInstant(TestClock.START, ZoneId.of("Asia/Shanghai")).plusDays(ahead);
    }

    private static String office() {
        return Tokens.withRoles("INTAKE_OFFICER")
                .region("410402")
                .subject("officer")
                .bearer();
    }

    private static String clerk(String station) {
        return Tokens.withRoles("STATION_CLERK")
                .region("410402")
                .stations(station)
                .bearer();
    }

    private static String deputy() {
        return Tokens.withRoles("DEPUTY")
                .region("410402")
                .deputies("D410402-0001")
                .bearer();
    }
}
