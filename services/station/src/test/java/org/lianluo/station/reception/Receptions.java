package org.lianluo.station.reception;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.lianluo.testkit.Tokens;

/** Stations, deputies and reception days for tests, over HTTP; each region is one test's own. */
public final class Receptions {

    public static final String DAYS = "/api/v1/reception-days";

    /** A Monday, as the test's clock shows it. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** The first day that can be announced in time: three working days later. */
    public static final LocalDate SOON = TODAY.plusDays(3);

    private static final AtomicInteger NUMBER = new AtomicInteger(510_700);

    private final String region = Integer.toString(NUMBER.incrementAndGet());
    private int stations;
    private int deputies;
    private int persons;

    public String region() {
        return region;
    }

    public String station() {
        String code = "%s-S%03d".formatted(region, ++stations);
        created("/api/v1/stations", """
                {"code":"%s","name":"联络站","kind":"STATION","level":"STREET","regionCode":"%s","status":"ACTIVE"}""".formatted(code, region));
        return code;
    }

    public String deputy(String... stationCodes) {
        String code = "D%s-%04d".formatted(region, ++deputies);
        created("/api/v1/deputies", """
                {"code":"%s","name":"代表","level":"COUNTY","term":11,"regionCode":"%s","constituency":"第一选区",
                 "stationCodes":%s,"status":"ACTIVE"}""".formatted(code, region, array(Arrays.asList(stationCodes))));
        return code;
    }

    /** Gives the code of somebody who has no mandate yet. */
    public String person() {
        String code = "P%s-%04d".formatted(region, ++persons);
        created("/api/v1/persons", """
                {"code":"%s","name":"王秀英","kinds":["DEPUTY"],"regionCode":"%s","active":true}""".formatted(code, region));
        return code;
    }

    /** That mandate is somebody's. */
    public void belongs(String mandate, String person) {
        String id = given().header("Authorization", office())
                .get("/api/v1/deputies?limit=200&region=" + region)
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.code == '" + mandate + "' }.id");
        given().header("Authorization", office())
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{\"personCode\":\"" + person + "\"}")
                .post("/api/v1/deputies/" + id + "/person")
                .then()
                .statusCode(200);
    }

    private void created(String path, String body) {
        given().header("Authorization", office())
                .contentType("application/json")
                .body(body)
                .post(path)
                .then()
                .statusCode(201);
    }

    public ValidatableResponse plan(String bearer, String station, LocalDate on, String... deputyCodes) {
        return plan(bearer, "REGULAR", station, on, "", deputyCodes);
    }

    /** @param more further fields, each with a comma before it */
    public ValidatableResponse plan(
            String bearer, String kind, String station, LocalDate on, String more, String... deputyCodes) {
        return given().header("Authorization", bearer)
                .contentType("application/json")
                .body("""
                        {"kind":"%s",%s"heldOn":"%s","beginsAt":"09:00","endsAt":"11:00","deputyCodes":%s%s}""".formatted(
                                kind,
                                station == null ? "" : "\"stationCode\":\"" + station + "\",",
                                on,
                                array(Arrays.asList(deputyCodes)),
                                more))
                .post(DAYS)
                .then();
    }

    public String planned(String station, LocalDate on, String... deputyCodes) {
        return plan(office(), station, on, deputyCodes)
                .statusCode(201)
                .extract()
                .path("id");
    }

    public String announced(String station, LocalDate on, String... deputyCodes) {
        String id = planned(station, on, deputyCodes);
        act(office(), id, "announcement", null).statusCode(200);
        return id;
    }

    /** With the version that stands now. */
    public ValidatableResponse act(String bearer, String id, String step, String body) {
        return step(bearer, DAYS + "/" + id, step, body);
    }

    public ValidatableResponse visit(String bearer, String id, String step, String body) {
        return step(bearer, "/api/v1/reception-visits/" + id, step, body);
    }

    private ValidatableResponse step(String bearer, String path, String step, String body) {
        String version = given().header("Authorization", office())
                .get(path)
                .then()
                .extract()
                .header("ETag");
        var request = given().header("Authorization", bearer);
        if (version != null) {
            request.header("If-Match", version);
        }
        if (body != null) {
            request.contentType("application/json").body(body);
        }
        return request.post(path + "/" + step).then();
    }

    public ValidatableResponse read(String bearer, String id) {
        var request = given();
        if (bearer != null) {
            request.header("Authorization", bearer);
        }
        return request.get(DAYS + "/" + id).then();
    }

    public ValidatableResponse list(String bearer, String query) {
        var request = given();
        if (bearer != null) {
            request.header("Authorization", bearer);
        }
        return request.get(DAYS + "?limit=200&region=" + region + query).then().statusCode(200);
    }

    public String office() {
        return Tokens.withRoles("INTAKE_OFFICER")
                .region(region)
                .subject("officer")
                .bearer();
    }

    public String head(String station) {
        return staff("STATION_HEAD", station);
    }

    public String clerk(String station) {
        return staff("STATION_CLERK", station);
    }

    public String kiosk(String station) {
        return Tokens.withRoles("KIOSK")
                .region(region)
                .stations(station)
                .client("kiosk")
                .bearer();
    }

    private String staff(String role, String station) {
        return Tokens.withRoles(role).region(region).stations(station).bearer();
    }

    public String mandate(String code) {
        return Tokens.withRoles("DEPUTY").region(region).deputies(code).bearer();
    }

    public static String array(List<String> codes) {
        return codes.stream().map(code -> "\"" + code + "\"").collect(Collectors.joining(",", "[", "]"));
    }
}
