package org.lianluo.suggestion.opinion;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.Tokens;

/** A region with two stations, two deputies and two units, and the people who work there. */
public final class SuggestionFixture {

    public static final String REGION = "410402";
    public static final UUID STATION = UUID.fromString("0199c1d2-7c00-7000-8000-000000000001");
    public static final UUID OTHER_STATION = UUID.fromString("0199c1d2-7c00-7000-8000-000000000002");
    public static final UUID CLOSED_STATION = UUID.fromString("0199c1d2-7c00-7000-8000-000000000003");
    public static final String STATION_CODE = "410402-S001";
    public static final String UNIT = "410402-U01";
    public static final String DEPUTY = "D410402-0001";
    public static final String PAGE_TOKEN = "page-token-of-station-one";

    private SuggestionFixture() {}

    /** Enters what other services would have told; may be called again. */
    public static void directory() {
        station(STATION, STATION_CODE, "ACTIVE", REGION);
        station(OTHER_STATION, "410402-S002", "ACTIVE", REGION);
        Database.execute("update known_station set street_code = '410402001' where id = ?", STATION);
        Database.execute("update known_station set street_code = '410402002' where id = ?", OTHER_STATION);
        station(CLOSED_STATION, "410402-S003", "CLOSED", REGION);
        Database.execute(
                "update known_station set page_token_hash = encode(sha256(?::bytea), 'hex') where id = ?",
                PAGE_TOKEN.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                STATION);
        for (String unit : new String[] {UNIT, "410402-U02"}) {
            Database.execute(
                    "insert into known_unit values (?, '市政维护中心', ?, 'ACTIVE') on conflict do nothing", unit, REGION);
        }
        Database.execute(
                "insert into known_unit values ('410402-U99', '已撤销', ?, 'CLOSED') on conflict do nothing", REGION);
        Database.execute(
                "insert into known_unit values ('510104-U01', '外区', '510104', 'ACTIVE') on conflict do nothing");
        for (String deputy : new String[] {DEPUTY, "D410402-0002"}) {
            Database.execute(
                    "insert into known_deputy values (?, '代表甲', ?, '{410402-S001}', 'ACTIVE') on conflict do nothing",
                    deputy,
                    REGION);
        }
        Database.execute(
                "insert into known_calendar_year values (2026, '{2026-10-01,2026-10-02}', '{}') on conflict do nothing");
    }

    private static void station(UUID id, String code, String status, String region) {
        Database.execute(
                "insert into known_station values (?, ?, '曙光街街道人大代表联络站', ?, ?, null) on conflict do nothing",
                id,
                code,
                region,
                status);
    }

    public static String kiosk() {
        return Tokens.withRoles("KIOSK")
                .region(REGION)
                .stations(STATION_CODE)
                .subject("kiosk-1")
                .client("kiosk-410402-S001")
                .bearer();
    }

    public static String clerk() {
        return Tokens.withRoles("STATION_CLERK")
                .region(REGION)
                .stations(STATION_CODE)
                .subject("clerk-1")
                .client("portal")
                .bearer();
    }

    public static String clerkOfTheOtherStation() {
        return Tokens.withRoles("STATION_CLERK")
                .region(REGION)
                .stations("410402-S002")
                .subject("clerk-2")
                .client("portal")
                .bearer();
    }

    public static String head() {
        return Tokens.withRoles("STATION_HEAD")
                .region(REGION)
                .stations(STATION_CODE)
                .subject("head-1")
                .client("portal")
                .bearer();
    }

    public static String deputy(String code) {
        return Tokens.withRoles("DEPUTY")
                .region(REGION)
                .deputies(code)
                .subject("deputy-" + code)
                .client("deputy-app")
                .bearer();
    }

    public static String office() {
        return Tokens.withRoles("INTAKE_OFFICER")
                .region(REGION)
                .subject("office-1")
                .client("portal")
                .bearer();
    }

    public static String body(UUID station) {
        return """
                {"stationId":"%s","title":"路灯闪烁","content":"派出所旁的路灯每晚闪烁，电话13912345678。","category":"LIGHTING",
                 "submitter":{"name":"张三丰","phone":"138 0000 1234","anonymous":true,"consent":{"textVersion":"2026-01"}}}""".formatted(station);
    }

    public static RequestSpecification as(String bearer) {
        return given().header("Authorization", bearer).contentType("application/json");
    }

    /** An opinion that a clerk entered. */
    public static Submitted submitted() {
        return Submitted.of(
                as(clerk()).body(body(STATION)).post("/api/v1/opinions").then().statusCode(201));
    }

    public record Submitted(String id, String receiptNumber, String trackingCode) {
        public static Submitted of(ValidatableResponse response) {
            return new Submitted(
                    response.extract().path("id"),
                    response.extract().path("receiptNumber"),
                    response.extract().path("trackingCode"));
        }
    }

    public static String etag(String id) {
        return as(head())
                .get("/api/v1/opinions/" + id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    public static ValidatableResponse triage(String id, String decision) {
        return as(head())
                .header("If-Match", etag(id))
                .body(decision)
                .post("/api/v1/opinions/" + id + "/triage")
                .then();
    }

    public static final String ANSWER = "{\"decision\":\"ANSWER\",\"answer\":\"已安排检修。\"}";
    public static final String FORWARD =
            "{\"decision\":\"FORWARD\",\"unitCode\":\"410402-U01\",\"approvedTitle\":\"路灯闪烁\",\"approvedText\":\"请检修路灯。\"}";
    public static final String CONVERT = "{\"decision\":\"CONVERT\",\"deputyCode\":\"D410402-0001\"}";

    public static void relay(String id) {
        as(head())
                .header("If-Match", etag(id))
                .body("{\"note\":\"电话告知\"}")
                .post("/api/v1/opinions/" + id + "/relay")
                .then()
                .statusCode(200);
    }

    public static String status(String id) {
        return as(head()).get("/api/v1/opinions/" + id).then().extract().path("status");
    }
}
