package org.lianluo.handling.issue;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.lianluo.handling.assignment.Suggestions;

/** Issue lists over HTTP, for a region and units of their own. */
final class Lists {

    static final String LISTS = "/api/v1/issue-lists";
    static final String ITEMS = "/api/v1/issue-items";
    static final String LETTER = """
            {"overallView":"有进展。","mainProblems":"车位不足。","proposals":"增设车位。","timeLimit":%s,
             "deliberatedOn":%s,"directorMeetingOn":"2026-11-20"}""";

    final String region;
    final String unit;
    final String committee;

    Lists(String region) {
        this.region = region;
        this.unit = new Suggestions(null, region).unit();
        this.committee = Suggestions.office("COMMITTEE_SUPERVISOR", region);
    }

    String clerk() {
        return Suggestions.clerk(unit);
    }

    String prepared(String kind, String parent) {
        return send(committee, "POST", LISTS, null, """
                        {"title":"停车管理","kind":"%s","committeeCode":"CJ","parentId":%s}""".formatted(kind, parent == null ? "null" : "\"" + parent + "\""))
                .statusCode(201)
                .extract()
                .path("id");
    }

    ValidatableResponse write(String list, String limit, String deliberated) {
        return send(
                committee,
                "PUT",
                LISTS + "/" + list + "/letter",
                "*",
                LETTER.formatted(quoted(limit), quoted(deliberated)));
    }

    private static String quoted(String value) {
        return value == null ? "null" : "\"" + value + "\"";
    }

    ValidatableResponse add(String list, String content, String unitCode) {
        return send(committee, "POST", LISTS + "/" + list + "/items", "*", """
                {"items":[{"content":"%s","classCode":"设施","unitCode":%s}]}""".formatted(content, quoted(unitCode)));
    }

    ValidatableResponse handOver(String list, String on) {
        return send(committee, "POST", LISTS + "/" + list + "/hand-over", "*", "{\"on\":\"%s\"}".formatted(on));
    }

    /** A list with one item of the unit, handed over on 23 November 2026; gives the item. */
    String handedOver(String list) {
        write(list, null, "2026-11-16").statusCode(200);
        add(list, "车位不足", unit).statusCode(200);
        handOver(list, "2026-11-23").statusCode(200);
        return itemOf(list);
    }

    String itemOf(String list) {
        List<String> ids = get(committee, ITEMS + "?listId=" + list)
                .statusCode(200)
                .extract()
                .path("items.id");
        return ids.get(0);
    }

    ValidatableResponse act(String bearer, String item, String what, String body) {
        return send(bearer, "POST", ITEMS + "/" + item + "/" + what, "*", body);
    }

    /** The unit plans, begins and reports. */
    void rectified(String item, String on) {
        act(clerk(), item, "plan", "{\"documentNumber\":\"1号\",\"text\":\"方案\"}")
                .statusCode(200);
        act(clerk(), item, "start", null).statusCode(200);
        reported(item, on).statusCode(200);
    }

    ValidatableResponse reported(String item, String on) {
        return act(clerk(), item, "result", "{\"documentNumber\":\"2号\",\"text\":\"完成\",\"on\":\"%s\"}".formatted(on));
    }

    void verified(String item) {
        act(committee, item, "comment", "{\"text\":\"属实\"}").statusCode(200);
        act(committee, item, "verification", "{\"evidence\":\"现场查看\"}").statusCode(200);
    }

    static ValidatableResponse get(String bearer, String path) {
        return given().header("Authorization", bearer).get(path).then();
    }

    static ValidatableResponse send(String bearer, String method, String path, String ifMatch, String body) {
        RequestSpecification request = given().header("Authorization", bearer)
                .header("Idempotency-Key", UUID.randomUUID().toString());
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        if (body != null) {
            request.contentType("application/json").body(body);
        }
        return request.request(method, path).then();
    }
}
