package org.lianluo.station.standard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;
import org.lianluo.testkit.Tokens;

/** Standards, checklists, stars and lists of the best over HTTP; each test has a region of its own. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class StandardResourceTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final LocalDate TODAY = LocalDate.ofInstant(TestClock.START, ZoneId.of("Asia/Shanghai"));

    private final int number = NUMBER.incrementAndGet();
    private final String region = "3310%02d".formatted(number);
    private final String code = region + "-S001";
    private final String standard = "OWN" + number;
    private String station;

    @BeforeEach
    void thereIsAStation() {
        station = enter(code);
    }

    @Test
    void whatIsShippedIsASuggestionThatARegionReplaces() {
        given().get("/api/v1/station-standards?region=" + region)
                .then()
                .statusCode(200)
                .body("items.code", contains("LIUYOU", "STARS"));
        own(List.of());
        given().get("/api/v1/station-standards?region=" + region)
                .then()
                .body("items.code", hasItems("LIUYOU", standard));
        given().get("/api/v1/station-standards?region=331099").then().body("items.code", not(hasItem(standard)));
    }

    @Test
    void aRegionKeepsItsOwnAndAnAdministratorThoseForAll() {
        String id = own(List.of());
        String body = body(standard, "DEFAULT", List.of());

        post(office(), "/api/v1/station-standards", body).statusCode(403);
        post(stranger(), "/api/v1/station-standards", body(standard, region, List.of()))
                .statusCode(403);
        post(office(), "/api/v1/station-standards", body(standard, region, List.of()))
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/code"));
        put(office(), id, body("OTHER", region, List.of()), version(id))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/code"))
                .body("errors[0].message", containsString("不能更改"));
        put(office(), id, body(standard, region, List.of(30)), "\"9\"").statusCode(412);
        put(office(), id, body(standard, region, List.of(30)), version(id))
                .statusCode(200)
                .body("starPoints", contains(30));
        assertThat(Database.eventsOf(id)).hasSize(2);
    }

    @Test
    void aStationIsCompleteOnceTheLastNeededItemIsSeen() {
        own(List.of());
        check(head(), "A", true, TODAY.minusDays(9)).statusCode(201);
        figures("").body("complete", equalTo(0)).body("stations", equalTo(1));
        String look = check(office(), "B", true, TODAY.minusDays(3))
                .statusCode(201)
                .extract()
                .path("id");

        checklist()
                .body("complete", equalTo(true))
                .body("completeOn", equalTo(TODAY.minusDays(3).toString()))
                .body("items.code", contains("A", "B", "C"))
                .body("items.met", contains(true, true, false))
                .body("items[2].on", nullValue());
        figures("&from=" + TODAY.minusDays(5)).body("complete", equalTo(1)).body("completedWithin", equalTo(1));
        figures("&to=" + TODAY.minusDays(5)).body("complete", equalTo(0)).body("completedWithin", equalTo(0));
        assertThat(Database.eventsOf(look)).hasSize(1);

        check(head(), "A", false, TODAY).statusCode(201);
        checklist().body("complete", equalTo(false)).body("items[0].evidence", equalTo("已查看。"));
        figures("").body("complete", equalTo(0));
    }

    @Test
    void whoIsLookedAtAgainDidNotComeToItAnew() {
        own(List.of());
        check(head(), "A", true, TODAY.minusDays(9)).statusCode(201);
        check(head(), "B", false, TODAY.minusDays(9)).statusCode(201);
        check(head(), "B", true, TODAY.minusDays(8)).statusCode(201);
        check(head(), "A", true, TODAY).statusCode(201);
        check(head(), "B", true, TODAY).statusCode(201);

        checklist()
                .body("completeOn", equalTo(TODAY.minusDays(8).toString()))
                .body("items[1].on", equalTo(TODAY.toString()))
                .body("items[1].metSince", equalTo(TODAY.minusDays(8).toString()));
        figures("&from=" + TODAY.minusDays(8)).body("completedWithin", equalTo(1));
        figures("&from=" + TODAY.minusDays(7)).body("complete", equalTo(1)).body("completedWithin", equalTo(0));
    }

    /** The figure of a district's report: 29 stations brought up to the standard in a year. */
    @Test
    void twentyNineStationsWereUpgradedInAYear() {
        own(List.of());
        for (int n = 2; n <= 31; n++) {
            String upgraded = enter("%s-S%03d".formatted(region, n));
            LocalDate on = n == 31 ? TODAY.minusDays(400) : TODAY.minusDays(n);
            for (String item : List.of("A", "B")) {
                look(head("%s-S%03d".formatted(region, n)), upgraded, item, true, on)
                        .statusCode(201);
            }
        }

        figures("&from=" + TODAY.minusDays(365) + "&to=" + TODAY)
                .body("stations", equalTo(31))
                .body("complete", equalTo(30))
                .body("completedWithin", equalTo(29));
    }

    @Test
    void aLookIsReadBeforeItIsTaken() {
        own(List.of());

        check(head(), "Z", true, TODAY)
                .statusCode(422)
                .body("code", equalTo("station-standard-item-unknown"))
                .body("errors[0].pointer", equalTo("/itemCode"));
        check(head(), "A", true, TODAY.plusDays(1)).statusCode(422).body("code", equalTo("station-check-ahead"));
        check(stranger(), "A", true, TODAY).statusCode(403);
        check(head("331099-S001"), "A", true, TODAY).statusCode(403);
        post(head(), "/api/v1/stations/" + station + "/checks", """
                {"standardCode":"NONE","itemCode":"A","met":true,"evidence":"x"}""")
                .statusCode(422)
                .body("code", equalTo("station-standard-unknown"));
        post(head(), "/api/v1/stations/" + station + "/checks", "{}").statusCode(400);
        given().get("/api/v1/stations/" + station + "/checklists/NONE").then().statusCode(404);
        given().get("/api/v1/station-check-figures").then().statusCode(400);
        given().get("/api/v1/station-check-figures?standard=NONE")
                .then()
                .statusCode(422)
                .body("code", equalTo("station-standard-unknown"));
    }

    @Test
    void starsGoFromTheApplicationToTheYearlyReview() {
        own(List.of(10, 20));
        String id = apply(head(), 2).statusCode(201).extract().path("id");
        given().get("/api/v1/star-ratings/" + id).then().statusCode(404);
        list(head(), "").body("items.id", contains(id));
        list(office(), "&toDo=true").body("items.id", contains(id));
        list(stranger(), "").body("items.id", not(hasItem(id)));
        apply(head(), 2).statusCode(409).body("code", equalTo("star-rating-under-way"));

        act(office(), id, "review", review(TODAY, 10, 10, 0)).statusCode(200).body("stars", equalTo(2));
        act(office(), id, "award", "{\"plaqueNumber\":\"2026-1\",\"on\":\"%s\"}".formatted(TODAY.minusYears(1)))
                .statusCode(200)
                .body("status", equalTo("AWARDED"))
                .body("recheckDue", equalTo(TODAY.toString()));
        given().get("/api/v1/star-ratings/" + id).then().statusCode(200).body("points", equalTo(20));
        list(office(), "&toDo=true").body("items.id", contains(id));
        act(office(), id, "rechecks", review(TODAY, 10, 0, 0)).statusCode(200).body("stars", equalTo(1));
        list(office(), "&toDo=true").body("items", hasSize(0));
        given().get("/api/v1/star-ratings/" + id + "/reviews")
                .then()
                .statusCode(200)
                .body("items.points", contains(10, 20))
                .body("items[0].parts.itemCode", contains("A", "B", "C"));

        String better = apply(head(), 2).statusCode(201).extract().path("id");
        act(office(), better, "review", review(TODAY, 10, 10, 10)).statusCode(200);
        act(office(), better, "award", "{\"plaqueNumber\":\"2026-2\",\"on\":\"%s\"}".formatted(TODAY))
                .statusCode(200);
        list(office(), "&status=REPLACED").body("items.id", contains(id));
        given().get("/api/v1/star-ratings?station=" + code).then().body("items.id", contains(better));
        assertThat(Database.eventsOf(id)).hasSize(5);
    }

    @Test
    void starsAreRefusedToWhomTheyDoNotBelong() {
        own(List.of(10));
        String id = apply(head(), 1).statusCode(201).extract().path("id");

        act(stranger(), id, "review", review(TODAY, 10, 0, 0)).statusCode(404);
        act(head(), id, "review", review(TODAY, 10, 0, 0)).statusCode(403);
        act(office(), id, "review", review(TODAY, 11, 0, 0))
                .statusCode(422)
                .body("code", equalTo("star-rating-parts-incomplete"))
                .body("errors[0].pointer", equalTo("/parts/0/points"));
        request(office())
                .header("If-Match", "\"9\"")
                .body("{\"reason\":\"x\"}")
                .post("/api/v1/star-ratings/" + id + "/refusal")
                .then()
                .statusCode(412);
        act(head("331099-S001"), id, "withdrawal", null).statusCode(404);
        act(head(), id, "withdrawal", null).statusCode(200).body("status", equalTo("WITHDRAWN"));
        act(office(), id, "refusal", "{\"reason\":\"x\"}").statusCode(409);
        apply(head("331099-S001"), 1).statusCode(403);
        apply(head(), 2).statusCode(400).body("errors[0].pointer", equalTo("/claimedStars"));
        post(head(), "/api/v1/star-ratings", """
                {"stationCode":"%s","standardCode":"LIUYOU","claimedStars":1,"statement":"x"}""".formatted(code))
                .statusCode(422)
                .body("code", equalTo("station-standard-gives-no-stars"));
        post(head(region + "-S999"), "/api/v1/star-ratings", """
                {"stationCode":"%s-S999","standardCode":"%s","claimedStars":1,"statement":"x"}""".formatted(region, standard))
                .statusCode(422)
                .body("code", equalTo("rated-station-unknown"));
    }

    @Test
    void theBestAreNamedOutOfAllThatAreInService() {
        enter(region + "-S002");
        String id = post(office(), "/api/v1/best-stations", best(region + "-S002"))
                .statusCode(201)
                .body("comparedWith", equalTo(2))
                .extract()
                .path("id");

        given().get("/api/v1/best-stations?region=" + region + "&year=2026")
                .then()
                .body("items.id", contains(id));
        post(office(), "/api/v1/best-stations", best("331099-S001"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/stationCodes/0"));
        revoke(stranger(), id).statusCode(403);
        revoke(office(), id).statusCode(200).body("revokedFor", equalTo("有误。"));
        revoke(office(), id).statusCode(409);
        given().get("/api/v1/best-stations/" + id).then().statusCode(200).body("revokedFor", equalTo("有误。"));
        assertThat(Database.eventsOf(id)).hasSize(2);
    }

    private String own(List<Integer> stars) {
        return post(office(), "/api/v1/station-standards", body(standard, region, stars))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String body(String code, String jurisdiction, List<Integer> stars) {
        return """
                {"code":"%s","jurisdiction":"%s","name":"本区标准","starPoints":%s,"items":[
                  {"code":"A","label":"有场所","points":10},{"code":"B","label":"有标牌","points":10},
                  {"code":"C","label":"有经费","points":10,"optional":true}]}""".formatted(code, jurisdiction, stars);
    }

    private ValidatableResponse check(String as, String item, boolean met, LocalDate on) {
        return look(as, station, item, met, on);
    }

    private ValidatableResponse look(String as, String at, String item, boolean met, LocalDate on) {
        return post(as, "/api/v1/stations/" + at + "/checks", """
                {"standardCode":"%s","itemCode":"%s","met":%s,"evidence":"已查看。","on":"%s"}""".formatted(standard, item, met, on));
    }

    private ValidatableResponse checklist() {
        return given().get("/api/v1/stations/" + station + "/checklists/" + standard)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse figures(String more) {
        return given().get("/api/v1/station-check-figures?standard=" + standard + "&region=" + region + more)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse apply(String as, int stars) {
        return post(as, "/api/v1/star-ratings", """
                {"stationCode":"%s","standardCode":"%s","claimedStars":%d,"statement":"接待186人次。"}""".formatted(code, standard, stars));
    }

    private static String review(LocalDate on, int first, int second, int third) {
        return """
                {"on":"%s","parts":[{"itemCode":"A","points":%d},{"itemCode":"B","points":%d,"remark":"标牌旧"},
                  {"itemCode":"C","points":%d}]}""".formatted(on, first, second, third);
    }

    private ValidatableResponse list(String as, String more) {
        return request(as)
                .get("/api/v1/star-ratings?region=" + region + more)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse act(String as, String id, String what, String body) {
        String path = "/api/v1/star-ratings/" + id;
        String etag = request(as).get(path).header("ETag");
        RequestSpecification request = request(as).header("If-Match", etag == null ? "\"0\"" : etag);
        if (body != null) {
            request.body(body);
        }
        return request.post(path + "/" + what).then();
    }

    private static String best(String code) {
        return "{\"year\":2026,\"title\":\"最佳联络站\",\"stationCodes\":[\"%s\"]}".formatted(code);
    }

    private static ValidatableResponse revoke(String as, String id) {
        String path = "/api/v1/best-stations/" + id;
        return request(as)
                .header("If-Match", given().get(path).header("ETag"))
                .body("{\"reason\":\"有误。\"}")
                .post(path + "/revocation")
                .then();
    }

    private static ValidatableResponse post(String as, String path, String body) {
        return request(as).body(body).post(path).then();
    }

    private static ValidatableResponse put(String as, String id, String body, String etag) {
        return request(as)
                .header("If-Match", etag)
                .body(body)
                .put("/api/v1/station-standards/" + id)
                .then();
    }

    private static String version(String id) {
        return given().get("/api/v1/station-standards/" + id).header("ETag");
    }

    private static RequestSpecification request(String as) {
        return given().header("Authorization", as).contentType("application/json");
    }

    private String enter(String code) {
        return post(office(), "/api/v1/stations", """
                {"code":"%s","name":"联络站","kind":"STATION","level":"STREET","regionCode":"%s","status":"ACTIVE"}""".formatted(code, region))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String office() {
        return Tokens.withRoles("INTAKE_OFFICER").region(region).bearer();
    }

    private static String stranger() {
        return Tokens.withRoles("INTAKE_OFFICER").region("331099").bearer();
    }

    private String head() {
        return head(code);
    }

    private static String head(String station) {
        return Tokens.withRoles("STATION_HEAD")
                .region(station.substring(0, 6))
                .stations(station)
                .bearer();
    }
}
