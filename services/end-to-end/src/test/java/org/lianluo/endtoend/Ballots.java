package org.lianluo.endtoend;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Surveys and votes from draft to announcement, with the ten mandates of one account of the demo realm as raters. */
final class Ballots {

    static final String OFFICE = "supervisor";
    static final List<String> MANDATES = Directory.DEPUTIES.subList(2, 12);
    private static final String RATERS = "deputies-other";

    private Ballots() {}

    /** By phone and not blind, unless {@code more} says otherwise. */
    static String drafted(String kind, String title, String items, String more) {
        String method = more.contains("\"method\"") ? "" : "\"method\":\"PHONE\",";
        String blind = more.contains("\"blind\"") ? "" : "\"blind\":false,";
        return office().body("{\"kind\":\"" + kind + "\",\"title\":\"" + title + "\"," + method + blind + more
                        + "\"items\":[" + items + "]}")
                .post("/api/v1/surveys")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String items(String kind, int howMany, String title, String unit) {
        return IntStream.rangeClosed(1, howMany)
                .mapToObj(number -> "{\"subjectKind\":\"" + kind + "\",\"title\":\"" + title + number + "\""
                        + (unit == null ? "" : ",\"unitCodes\":[\"" + unit + "\"]") + "}")
                .collect(Collectors.joining(","));
    }

    static void open(String id, int raters) {
        opening(id, raters, raters).statusCode(200);
    }

    static ValidatableResponse opening(String id, int raters, int present) {
        String roster = MANDATES.stream()
                .limit(raters)
                .map(code -> "{\"deputyCode\":\"" + code + "\"}")
                .collect(Collectors.joining(","));
        return act(id, "opening", "{\"raters\":[" + roster + "],\"present\":" + present + "}");
    }

    static void mark(String id, int upTo, String mark) {
        mark(id, 0, upTo, mark);
    }

    static void mark(String id, int from, int upTo, String mark) {
        for (String mandate : MANDATES.subList(from, upTo)) {
            cast(id, mandate, mark).statusCode(200).body("already", equalTo(false));
        }
    }

    static ValidatableResponse cast(String id, String mandate, String mark) {
        List<String> asked = rater().get("/api/v1/surveys/" + id + "/paper?deputyCode=" + mandate)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        String marks = asked.stream()
                .map(item -> "{\"itemId\":\"" + item + "\",\"mark\":\"" + mark + "\"}")
                .collect(Collectors.joining(","));
        return rater().body("{\"marks\":[" + marks + "]}")
                .post("/api/v1/surveys/" + id + "/papers?deputyCode=" + mandate)
                .then();
    }

    static void finish(String id) {
        act(id, "closing", null).statusCode(200);
        act(id, "tally", null).statusCode(200);
        act(id, "announcement", "{}").statusCode(200);
    }

    static JsonPath results(String id) {
        return office().get("/api/v1/surveys/" + id + "/results")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static ValidatableResponse act(String id, String action, String body) {
        return changed(office(), "/api/v1/surveys/" + id, action, body);
    }

    static ValidatableResponse changed(RequestSpecification request, String path, String action, String body) {
        request.header("If-Match", office().get(path).header("ETag"));
        if (body != null) {
            request.body(body);
        }
        return request.post(path + "/" + action).then();
    }

    static RequestSpecification office() {
        return Actor.person(OFFICE).request();
    }

    static RequestSpecification rater() {
        return Actor.person(RATERS).request();
    }
}
