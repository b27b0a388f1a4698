package org.lianluo.suggestion.proposal;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianluo.suggestion.proposal.matter.ExcludedMatter;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.Tokens;

/** A congress with three deputies, two units and a station, and what they do over HTTP. */
public final class Congress {

    public static final String REGION = "410402";
    /** The street in which the station lies. */
    public static final String STREET = "410402001";
    /** A town with a congress of its own, and a deputy who sits in it. */
    public static final String TOWN = "410402100";

    public static final String TOWN_DEPUTY = "D410402100-0001";
    public static final String LEAD = "D410402-0001";
    public static final String CO = "D410402-0002";
    public static final String OTHER = "D410402-0003";
    public static final String UNIT = "410402-U01";
    public static final String SUGGESTIONS = "/api/v1/suggestions";
    private static final UUID STATION = UUID.fromString("0199c1d2-7c00-7000-8000-000000000001");

    private Congress() {}

    /** Enters what other services would have told; may be called again. */
    public static void directory() {
        for (String deputy : new String[] {LEAD, CO, OTHER}) {
            Database.execute(
                    "insert into known_deputy values (?, '代表甲', ?, '{410402-S001}', 'ACTIVE') on conflict do nothing",
                    deputy,
                    REGION);
        }
        Database.execute("insert into known_deputy values ('D510104-0001', '代表乙', '510104', '{}', 'ACTIVE')"
                + " on conflict do nothing");
        for (String unit : new String[] {UNIT, "410402-U02"}) {
            Database.execute(
                    "insert into known_unit values (?, '市政维护中心', ?, 'ACTIVE') on conflict do nothing", unit, REGION);
        }
        Database.execute(
                "insert into known_station values (?, '410402-S001', '曙光街街道人大代表联络站', ?, 'ACTIVE', null) on conflict do nothing",
                STATION,
                REGION);
        Database.execute("update known_station set street_code = ? where id = ?", STREET, STATION);
        Database.execute(
                "insert into known_deputy values (?, '镇代表甲', ?, '{}', 'ACTIVE') on conflict do nothing",
                TOWN_DEPUTY,
                TOWN);
        Database.execute(
                "insert into known_calendar_year values (2026, '{2026-10-01,2026-10-02}', '{}') on conflict do nothing");
        Database.execute("insert into known_calendar_year values (2027, '{}', '{}') on conflict do nothing");
    }

    public static String deputy(String code) {
        return Tokens.withRoles("DEPUTY")
                .region(REGION)
                .deputies(code)
                .subject("deputy-" + code)
                .bearer();
    }

    public static String role(String role) {
        return Tokens.withRoles(role)
                .region(REGION)
                .stations("410402-S001")
                .subject("one-" + role)
                .bearer();
    }

    public static String office() {
        return role("INTAKE_OFFICER");
    }

    public static RequestSpecification as(String bearer) {
        RequestSpecification request = given().contentType("application/json");
        return bearer == null ? request : request.header("Authorization", bearer);
    }

    public static String body(String title, String more) {
        String checklist = Arrays.stream(ExcludedMatter.values())
                .map(matter -> "\"" + matter + "\":false")
                .collect(Collectors.joining(","));
        return """
                {"title":"%s","facts":"老旧小区车位不足，居民夜间停车困难，消防通道时常被占用。","proposals":"利用闲置地块建设公共停车场。",
                 "category":"PARKING","occasion":"IN_SESSION","term":11,"sessionNumber":3,"checklist":{%s}%s}""".formatted(title, checklist, more);
    }

    /** A draft of the lead deputy alone. */
    public static String drafted(String title, String more) {
        return as(deputy(LEAD))
                .body(body(title, more))
                .post(SUGGESTIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("summary.id");
    }

    public static String submitted(String title, String more) {
        String id = drafted(title, more);
        submit(id).statusCode(200);
        return id;
    }

    public static String registered(String title) {
        String id = submitted(title, "");
        office(id, "registration", "{\"publish\":true}").statusCode(200);
        return id;
    }

    public static ValidatableResponse submit(String id) {
        return as(deputy(LEAD))
                .header("If-Match", etag(id))
                .post(SUGGESTIONS + "/" + id + "/submission")
                .then();
    }

    public static ValidatableResponse office(String id, String action, String body) {
        return as(office())
                .header("If-Match", etag(id))
                .body(body)
                .post(SUGGESTIONS + "/" + id + "/" + action)
                .then();
    }

    public static String etag(String id) {
        return get(deputy(LEAD), id).statusCode(200).extract().header("ETag");
    }

    public static String status(String id) {
        return get(deputy(LEAD), id).extract().path("summary.status");
    }

    public static ValidatableResponse get(String bearer, String id) {
        return as(bearer).get(SUGGESTIONS + "/" + id).then();
    }

    /** An opinion that the lead deputy adopted. */
    public static String converted(String content) {
        String id = as(role("STATION_CLERK"))
                .body("{\"stationId\":\"%s\",\"title\":\"停车难\",\"content\":\"%s\",\"category\":\"PARKING\"}"
                        .formatted(STATION, content))
                .post("/api/v1/opinions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(role("STATION_HEAD"))
                .header("If-Match", "\"0\"")
                .body("{\"decision\":\"CONVERT\",\"deputyCode\":\"" + LEAD + "\"}")
                .post("/api/v1/opinions/" + id + "/triage")
                .then()
                .statusCode(200);
        as(deputy(LEAD))
                .header("If-Match", "\"1\"")
                .post("/api/v1/opinions/" + id + "/adoption")
                .then()
                .statusCode(200);
        return id;
    }

    public static ValidatableResponse opinion(String id) {
        return as(role("STATION_HEAD")).get("/api/v1/opinions/" + id).then().statusCode(200);
    }
}
