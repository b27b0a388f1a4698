package org.lianluo.survey.questionnaire;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lianluo.survey.directory.KnownDeputies;
import org.lianluo.testkit.Tokens;

/** Calls on questionnaires in tests; each has deputies of its own. */
public final class Questionnaires {

    public static final String PATH = "/api/v1/questionnaires";
    public static final String REGION = "410402";

    public static final String QUESTIONS = """
            [{"id":"q1","kind":"SINGLE","text":"是否满意？","required":true,
              "options":[{"id":"a","text":"满意"},{"id":"b","text":"不满意"}]},
             {"id":"q2","kind":"MULTIPLE","text":"哪些方面？","required":true,"min":1,"max":2,
              "options":[{"id":"a","text":"态度"},{"id":"b","text":"时间"},{"id":"c","text":"结果"}],
              "showIf":{"questionId":"q1","optionIds":["b"]}},
             {"id":"q3","kind":"SCALE","text":"打分","required":false,"min":1,"max":5,"minLabel":"很差","maxLabel":"很好"},
             {"id":"q4","kind":"TEXT","text":"建议","required":false,"max":100},
             {"id":"q5","kind":"MATRIX","text":"逐项","required":false,
              "options":[{"id":"a","text":"好"},{"id":"b","text":"差"}],
              "rows":[{"id":"r1","text":"环境"},{"id":"r2","text":"服务"}]},
             {"id":"q6","kind":"ORDER","text":"排序","required":false,"max":2,
              "options":[{"id":"a","text":"路"},{"id":"b","text":"灯"},{"id":"c","text":"车位"}]}]""";

    public static final String CONTENT = "{\"questionId\":\"q1\",\"optionIds\":[\"a\"]}";

    public static final String ALL = """
            {"questionId":"q1","optionIds":["b"]},{"questionId":"q2","optionIds":["c","a"]},{"questionId":"q3","value":4},
            {"questionId":"q4","text":"%s"},
            {"questionId":"q5","cells":[{"rowId":"r1","optionId":"a"},{"rowId":"r2","optionId":"b"}]},
            {"questionId":"q6","optionIds":["c","a"]}""";

    private static final AtomicInteger NEXT = new AtomicInteger(1000);

    private Questionnaires() {}

    /** Deputies whom no other test asks. */
    public static List<String> deputies(int count) {
        int series = NEXT.getAndIncrement();
        List<String> codes = IntStream.rangeClosed(1, count)
                .mapToObj(number -> "D%d-%04d".formatted(series, number))
                .toList();
        KnownDeputies.are(codes);
        return codes;
    }

    public static String entry(String audience, boolean anonymous, List<String> deputies, String questions) {
        return """
                {"title":"问卷","introduction":"请如实作答","audience":"%s","anonymous":%s,"lastDay":"2026-12-31",
                 "deputyCodes":[%s],"questions":%s}""".formatted(
                        audience,
                        anonymous,
                        deputies.stream().map(code -> '"' + code + '"').collect(Collectors.joining(",")),
                        questions);
    }

    public static RequestSpecification as(Tokens token) {
        return given().header("Authorization", token.bearer()).contentType("application/json");
    }

    public static Tokens office() {
        return Tokens.withRoles("INTAKE_OFFICER").region(REGION).subject("office");
    }

    public static Tokens deputy(String... codes) {
        return Tokens.withRoles("DEPUTY").region(REGION).deputies(codes).subject("s-" + codes[0]);
    }

    public static String drafted(String entry) {
        return as(office())
                .body(entry)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String openForDeputies(boolean anonymous, List<String> deputies) {
        String id = drafted(entry("DEPUTIES", anonymous, deputies, QUESTIONS));
        step(id, "opening", 0).statusCode(200);
        return id;
    }

    public static String openForPublic() {
        String id = drafted(entry("PUBLIC", true, List.of(), QUESTIONS));
        step(id, "opening", 0).statusCode(200);
        return id;
    }

    /** A move of the office. */
    public static ValidatableResponse step(String id, String move, int version) {
        return as(office())
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(PATH + "/" + id + "/" + move)
                .then();
    }

    public static ValidatableResponse annul(String id, int version) {
        return as(office())
                .header("If-Match", "\"" + version + "\"")
                .body("{\"reason\":\"题目有误\"}")
                .post(PATH + "/" + id + "/voiding")
                .then();
    }

    public static ValidatableResponse read(String id) {
        return as(office()).get(PATH + "/" + id).then();
    }

    public static ValidatableResponse answer(String id, Tokens deputy, String answers) {
        return as(deputy)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"answers\":[" + answers + "]}")
                .post(PATH + "/" + id + "/answers")
                .then();
    }

    public static ValidatableResponse answerPublic(String id, String submission, String answers) {
        return given().contentType("application/json")
                .body("{\"submission\":\"" + submission + "\",\"answers\":[" + answers + "]}")
                .post(PATH + "/public/" + id + "/answers")
                .then();
    }

    public static ValidatableResponse publicly(String path) {
        return given().get(PATH + "/public" + path).then();
    }
}
