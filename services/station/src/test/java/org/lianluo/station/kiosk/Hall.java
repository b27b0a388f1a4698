package org.lianluo.station.kiosk;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.lianluo.station.notice.desk.Board;
import org.lianluo.testkit.Tokens;

/** Kiosks over HTTP, for tests: who calls, and what they send. */
public final class Hall {

    public static final String KIOSKS = "/api/v1/kiosks";

    private Hall() {}

    /** An enrolled device. */
    public record Device(String id, String code, String station, String client) {

        public String bearer() {
            return Tokens.withRoles("KIOSK").client(client).subject(client).bearer();
        }
    }

    public static RequestSpecification as(String bearer) {
        return bearer == null ? given() : given().header("Authorization", bearer);
    }

    public static String setUpBody(String station) {
        return "{\"stationCode\":\"%s\",\"name\":\"大厅终端\",\"spot\":\"服务台左侧\"}".formatted(station);
    }

    public static ValidatableResponse setUp(String bearer, String station) {
        return as(bearer)
                .contentType("application/json")
                .body(setUpBody(station))
                .post(KIOSKS)
                .then();
    }

    /** A new kiosk of a station. */
    public static String kiosk(String station) {
        return setUp(Board.office(), station).statusCode(201).extract().path("id");
    }

    public static ValidatableResponse get(String bearer, String id) {
        return as(bearer).get(KIOSKS + "/" + id).then();
    }

    public static ValidatableResponse list(String bearer, String query) {
        return as(bearer).get(KIOSKS + "?limit=200" + query).then();
    }

    /** At the version of now. */
    public static RequestSpecification current(String bearer, String id) {
        return as(bearer).header("If-Match", get(Board.office(), id).extract().header("ETag"));
    }

    public static ValidatableResponse issue(String bearer, String id) {
        return current(bearer, id).post(KIOSKS + "/" + id + "/enrolment-code").then();
    }

    public static ValidatableResponse revoke(String bearer, String id) {
        return current(bearer, id)
                .contentType("application/json")
                .body("{\"reason\":\"设备丢失。\"}")
                .post(KIOSKS + "/" + id + "/revocation")
                .then();
    }

    public static ValidatableResponse configure(String bearer, String id, String pages) {
        return current(bearer, id)
                .contentType("application/json")
                .body("{\"languages\":[\"EN\",\"ZH\"],\"idleSeconds\":90,\"pages\":[%s]}".formatted(pages))
                .put(KIOSKS + "/" + id + "/configuration")
                .then();
    }

    public static ValidatableResponse enrol(String kioskCode, String code) {
        return given().contentType("application/json")
                .body("{\"kioskCode\":\"%s\",\"code\":\"%s\"}".formatted(kioskCode, code))
                .post("/api/v1/kiosk-enrolments")
                .then();
    }

    /** A kiosk of a new station, with its device. */
    public static Device device() {
        String station = Board.newStation();
        String id = kiosk(station);
        JsonPath code = issue(Board.office(), id).statusCode(200).extract().jsonPath();
        String client = enrol(code.getString("kioskCode"), code.getString("code"))
                .statusCode(200)
                .extract()
                .path("clientId");
        return new Device(id, code.getString("kioskCode"), station, client);
    }

    public static ValidatableResponse beat(Device device, String deviceTime, int refused) {
        return as(device.bearer())
                .contentType("application/json")
                .header("Idempotency-Key", "beat")
                .body("""
                        {"software":"1.4.2","deviceTime":"%s","itemsWaiting":3,"itemsRefused":%d,"freeMegabytes":512}""".formatted(deviceTime, refused))
                .post("/api/v1/kiosk-heartbeats")
                .then();
    }

    /** As {@link #beat}, with an item that waits since that time by the device's clock. */
    public static ValidatableResponse beat(Device device, String deviceTime, String oldestWaitingAt) {
        return as(device.bearer())
                .contentType("application/json")
                .body("""
                        {"software":"1.4.2","deviceTime":"%s","itemsWaiting":1,"itemsRefused":0,"oldestWaitingAt":"%s"}""".formatted(deviceTime, oldestWaitingAt))
                .post("/api/v1/kiosk-heartbeats")
                .then();
    }

    public static ValidatableResponse configuration(Device device, String known) {
        RequestSpecification request = as(device.bearer());
        return (known == null ? request : request.header("If-None-Match", known))
                .get("/api/v1/kiosk-configuration")
                .then();
    }
}
