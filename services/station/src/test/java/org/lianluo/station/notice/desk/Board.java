package org.lianluo.station.notice.desk;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.atomic.AtomicInteger;
import org.lianluo.testkit.Tokens;

/** Notices over HTTP, for tests: who calls, and what they send. */
public final class Board {

    public static final String NOTICES = "/api/v1/notices";

    private static final AtomicInteger NUMBER = new AtomicInteger(7000);

    private Board() {}

    public static String office() {
        return Tokens.withRoles("INTAKE_OFFICER")
                .region("410402")
                .subject("officer")
                .bearer();
    }

    static String stranger() {
        return Tokens.withRoles("INTAKE_OFFICER").region("410403").bearer();
    }

    public static String head(String... stations) {
        return Tokens.withRoles("STATION_HEAD")
                .region("410402")
                .stations(stations)
                .subject("head")
                .bearer();
    }

    public static String deputy(String... codes) {
        return Tokens.withRoles("DEPUTY")
                .region("410402")
                .deputies(codes)
                .subject("of-" + codes[0])
                .bearer();
    }

    static String clerk(String region) {
        return Tokens.withRoles("HANDLER_CLERK")
                .region(region)
                .unit(region + "-U01")
                .subject("clerk-of-" + region)
                .bearer();
    }

    static String citizen() {
        return Tokens.withRoles("CITIZEN").subject("zhang-san").bearer();
    }

    /** A new deputy of the region, in office. */
    public static String newDeputy() {
        String code = "D410402-%04d".formatted(NUMBER.incrementAndGet());
        as(office())
                .contentType("application/json")
                .body("""
                        {"code":"%s","name":"代表甲","level":"COUNTY","term":11,"regionCode":"410402","constituency":"第一选区",
                         "stationCodes":[],"status":"ACTIVE"}""".formatted(code))
                .post("/api/v1/deputies")
                .then()
                .statusCode(201);
        return code;
    }

    /** A new station of the region. */
    public static String newStation() {
        String code = "410402-S%d".formatted(NUMBER.incrementAndGet());
        as(office())
                .contentType("application/json")
                .body("""
                        {"code":"%s","name":"联络站","kind":"STATION","level":"STREET","regionCode":"410402","status":"ACTIVE"}""".formatted(code))
                .post("/api/v1/stations")
                .then()
                .statusCode(201);
        return code;
    }

    /** A notice to that audience; further members begin with a comma. */
    public static String body(String audience, String further) {
        return """
                {"title":"关于接待日的通知","category":"NOTICE","text":"每月15日为代表接待日。","audience":"%s"%s}""".formatted(audience, further);
    }

    public static String invited(String... codes) {
        return ",\"invitedCodes\":[\"" + String.join("\",\"", codes) + "\"]";
    }

    /** Of a notice of {@link #body}; further members begin with a comma. */
    public static String correction(String further) {
        return """
                {"title":"关于接待日的通知","text":"每月18日为代表接待日。","note":"改期。"%s}""".formatted(further);
    }

    static String at(String... stations) {
        return ",\"stationCodes\":[\"" + String.join("\",\"", stations) + "\"]";
    }

    public static ValidatableResponse prepare(String bearer, String body) {
        return as(bearer)
                .contentType("application/json")
                .body(body)
                .post(NOTICES)
                .then();
    }

    public static String prepared(String body) {
        return prepare(office(), body).statusCode(201).extract().path("id");
    }

    public static String published(String body) {
        String id = prepared(body);
        act(office(), id, "publication", null).statusCode(200);
        return id;
    }

    /** At the version of now. */
    public static ValidatableResponse act(String bearer, String id, String step, String body) {
        String version = get(office(), id).extract().header("ETag");
        RequestSpecification request = as(bearer).header("If-Match", version);
        if (body != null) {
            request.contentType("application/json").body(body);
        }
        return request.post(NOTICES + "/" + id + "/" + step).then();
    }

    static ValidatableResponse put(String bearer, String id, String version, String body) {
        return as(bearer)
                .header("If-Match", version)
                .contentType("application/json")
                .body(body)
                .put(NOTICES + "/" + id)
                .then();
    }

    static ValidatableResponse read(String bearer, String id, int edition) {
        return as(bearer)
                .contentType("application/json")
                .body("{\"edition\":" + edition + "}")
                .post(NOTICES + "/" + id + "/reading")
                .then();
    }

    static ValidatableResponse readers(String bearer, String id) {
        return as(bearer).get(NOTICES + "/" + id + "/readers").then();
    }

    public static ValidatableResponse get(String bearer, String id) {
        return as(bearer).get(NOTICES + "/" + id).then();
    }

    static ValidatableResponse list(String bearer, String query) {
        return as(bearer).get(NOTICES + "?limit=200" + query).then().statusCode(200);
    }

    public static RequestSpecification as(String bearer) {
        return bearer == null ? given() : given().header("Authorization", bearer);
    }
}
