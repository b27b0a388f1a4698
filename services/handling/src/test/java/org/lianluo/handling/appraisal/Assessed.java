package org.lianluo.handling.appraisal;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.lianluo.handling.assignment.Suggestions;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.testkit.Tokens;

/** A region of its own with units of its own, and its assessment of 2026. */
final class Assessed {

    static final String PATH = "/api/v1/unit-assessments";
    static final String SCHEMES = "/api/v1/assessment-schemes";
    static final String HAINAN = "0199d3a0-0000-7000-8000-000000000001";
    static final String FENGYANG = "0199d3a0-0000-7000-8000-000000000002";

    private static final AtomicInteger NUMBER = new AtomicInteger(110);

    final String region = "420" + NUMBER.incrementAndGet();
    final Suggestions suggestions;
    final String first;
    final String second;
    final String idle;
    String id;

    Assessed(Inbox inbox) {
        suggestions = new Suggestions(inbox, region);
        first = suggestions.unit();
        second = suggestions.unit();
        idle = suggestions.unit();
    }

    String intake() {
        return office("INTAKE_OFFICER");
    }

    String office(String role) {
        return Tokens.withRoles(role).region(region).bearer();
    }

    String lead() {
        return Suggestions.deputy(suggestions.lead);
    }

    String body(String schemeId) {
        return """
                {"year":2026,"plan":{"title":"2026年度承办单位考核","schemeId":"%s","groups":[
                 {"name":"一组","unitCodes":["%s","%s"]},{"name":"二组","unitCodes":["%s"]}]}}""".formatted(schemeId, first, second, idle);
    }

    Assessed prepared(String schemeId) {
        id = send(intake(), PATH, null, body(schemeId))
                .statusCode(201)
                .extract()
                .path("id");
        return this;
    }

    Assessed started(String schemeId) {
        prepared(schemeId);
        step(intake(), "start", null).statusCode(200);
        return this;
    }

    /** A scheme of the region with a part for everybody. */
    String ownScheme() {
        return send(intake(), SCHEMES, null, """
                {"name":"本区办法","basis":"主任会议通过","content":{"base":0,"coApart":false,"coAheadDays":0,"missing":"PRORATE",
                 "indicators":[%s,%s,%s,%s]}}""".formatted(
                                indicator(
                                        "TIME",
                                        40,
                                        "SYSTEM",
                                        "UNIT",
                                        "{\"kind\":\"SHARE\",\"of\":[\"REPLIED_IN_TIME\"],\"over\":[\"DUE\"]}"),
                                indicator("OWN", 10, "SELF", "UNIT", "{\"kind\":\"MARK\"}"),
                                indicator("DEPUTIES", 30, "DEPUTY", "ITEM", "{\"kind\":\"MARK\"}"),
                                indicator("OFFICE", 20, "OFFICE", "UNIT", "{\"kind\":\"MARK\"}")))
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String indicator(String code, int points, String part, String level, String formula) {
        return """
                {"code":"%s","nameZh":"指标","nameEn":"Indicator","effect":"POINTS","points":%d,"part":"%s","level":"%s",
                 "side":"LEAD","formula":%s}""".formatted(code, points, part, level, formula);
    }

    /** A step with the version that is there now. */
    ValidatableResponse step(String bearer, String step, String body) {
        return send(bearer, PATH + "/" + id + "/" + step, version(PATH + "/" + id), body);
    }

    /** Marks with the version of the unit that is there now. */
    ValidatableResponse mark(String bearer, String unit, String... marks) {
        String path = PATH + "/" + id + "/units/" + unit;
        return send(bearer, path + "/marks", version(path), "{\"marks\":[" + String.join(",", marks) + "]}");
    }

    static String gives(String indicator, String assignment, String points) {
        return "{\"indicator\":\"%s\",\"points\":%s%s}"
                .formatted(indicator, points, assignment == null ? "" : ",\"assignmentId\":\"" + assignment + "\"");
    }

    private String version(String path) {
        return given().header("Authorization", intake())
                .get(path)
                .then()
                .extract()
                .header("ETag");
    }

    static ValidatableResponse send(String bearer, String path, String version, String body) {
        RequestSpecification request = given().header("Authorization", bearer)
                .header("Idempotency-Key", UUID.randomUUID().toString());
        if (version != null) {
            request.header("If-Match", version);
        }
        if (body != null) {
            request.contentType("application/json").body(body);
        }
        return request.post(path).then();
    }

    ValidatableResponse get(String bearer, String more) {
        return read(bearer, PATH + "/" + id + more);
    }

    static ValidatableResponse read(String bearer, String path) {
        RequestSpecification request = bearer == null ? given() : given().header("Authorization", bearer);
        return request.get(path).then();
    }
}
