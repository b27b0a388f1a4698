package org.lianluo.survey.poll;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lianluo.survey.directory.KnownDeputies;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.Tokens;

/** Surveys over HTTP, in a region of their own. */
final class Polls {

    static final String REPORT = "{\"kind\":\"REPORT\",\"title\":\"教育工作报告满意度测评\",\"method\":\"%s\",\"blind\":%s,"
            + "\"items\":[{\"subjectKind\":\"REPORT\",\"title\":\"教育工作报告\",\"unitCodes\":[\"410402-U13\"]}]}";

    private static final AtomicInteger NUMBER = new AtomicInteger(410500);
    private static final AtomicInteger DEPUTY = new AtomicInteger();

    final String region = String.valueOf(NUMBER.incrementAndGet());
    private final int first = DEPUTY.getAndAdd(100);

    Polls() {
        KnownDeputies.are(deputies(100));
    }

    /** The deputies of this region, by number. */
    String deputy(int number) {
        return "D%s-%04d".formatted(region, first + number);
    }

    List<String> deputies(int howMany) {
        return IntStream.range(0, howMany).mapToObj(this::deputy).toList();
    }

    String office() {
        return office("COMMITTEE_SUPERVISOR");
    }

    String office(String role) {
        return Tokens.withRoles(role).region(region).subject("office-" + role).bearer();
    }

    String teller(int number) {
        return Tokens.withRoles("TELLER")
                .region(region)
                .subject("teller-" + number)
                .bearer();
    }

    String rater(int number) {
        return Tokens.withRoles("DEPUTY")
                .region(region)
                .deputies(deputy(number))
                .subject("deputy-" + deputy(number))
                .bearer();
    }

    static String unit(String code) {
        return Tokens.withRoles("HANDLER_LEADER")
                .unit(code)
                .subject("leader-" + code)
                .bearer();
    }

    String report(String method) {
        return drafted(REPORT.formatted(method, false));
    }

    String drafted(String body) {
        return draft(body).statusCode(201).extract().path("id");
    }

    ValidatableResponse draft(String body) {
        return request(office()).body(body).post("/api/v1/surveys").then();
    }

    String opened(String method, int raters) {
        String id = report(method);
        open(id, raters, raters).statusCode(200);
        return id;
    }

    ValidatableResponse open(String id, int raters, int present) {
        return open(id, deputies(raters), present);
    }

    ValidatableResponse open(String id, List<String> raters, int present) {
        String codes =
                raters.stream().map(code -> "{\"deputyCode\":\"" + code + "\"}").collect(Collectors.joining(","));
        return act(office(), id, "opening", "{\"raters\":[" + codes + "],\"present\":" + present + "}");
    }

    /** With the version as it is. */
    ValidatableResponse act(String bearer, String id, String action, String body) {
        RequestSpecification request = request(bearer).header("If-Match", etag("survey", id));
        if (body != null) {
            request.body(body);
        }
        return request.post("/api/v1/surveys/" + id + "/" + action).then();
    }

    static String etag(String table, String id) {
        return "\"" + Database.count("select version from " + table + " where id = ?::uuid", id) + "\"";
    }

    static RequestSpecification request(String bearer) {
        return given().header("Authorization", bearer)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json");
    }

    static ValidatableResponse get(String bearer, String path) {
        return given().header("Authorization", bearer).get("/api/v1" + path).then();
    }

    /** Each item with the same mark; null for blank. */
    ValidatableResponse cast(int rater, String id, String mark) {
        String marks = mark == null
                ? ""
                : items(id).stream()
                        .map(item -> "{\"itemId\":\"" + item + "\",\"mark\":\"" + mark + "\"}")
                        .collect(Collectors.joining(","));
        return send(rater, id, "{\"marks\":[" + marks + "]}");
    }

    ValidatableResponse send(int rater, String id, String body) {
        return request(rater(rater))
                .body(body)
                .post("/api/v1/surveys/" + id + "/papers")
                .then();
    }

    List<String> items(String id) {
        return get(office(), "/surveys/" + id).extract().path("items.id");
    }

    /** Raters one after the other mark all items alike. */
    void castAll(String id, Map<String, Integer> marks) {
        int rater = 0;
        for (var mark : marks.entrySet()) {
            for (int i = 0; i < mark.getValue(); i++) {
                cast(rater++, id, mark.getKey()).statusCode(200);
            }
        }
    }

    void closeAndTally(String id) {
        act(office(), id, "closing", null).statusCode(200);
        act(office(), id, "tally", null).statusCode(200);
    }

    void announce(String id) {
        act(office(), id, "announcement", "{}").statusCode(200);
    }

    JsonPath results(String id) {
        return get(office(), "/surveys/" + id + "/results")
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    ValidatableResponse count(int teller, String id, int issued, int returned, Map<String, Integer> marks, int voided) {
        return count(teller, id, issued, returned, marks, voided, null);
    }

    ValidatableResponse count(
            int teller, String id, int issued, int returned, Map<String, Integer> marks, int voided, String record) {
        String counts = marks.entrySet().stream()
                .map(mark -> "{\"mark\":\"" + mark.getKey() + "\",\"count\":" + mark.getValue() + "}")
                .collect(Collectors.joining(","));
        String items = items(id).stream()
                .map(item -> "{\"itemId\":\"" + item + "\",\"counts\":[" + counts + "],\"voided\":" + voided + "}")
                .collect(Collectors.joining(","));
        return request(teller(teller))
                .body("{\"issued\":" + issued + ",\"returned\":" + returned + ",\"items\":[" + items + "]"
                        + (record == null ? "" : ",\"record\":\"" + record + "\"") + "}")
                .post("/api/v1/surveys/" + id + "/teller-counts")
                .then();
    }
}
