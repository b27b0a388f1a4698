package org.lianluo.survey.evaluation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.survey.directory.KnownDeputies;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

/** Evaluations over HTTP: who does what, who reads what. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class EvaluationResourceTest {

    private static final String PATH = "/api/v1/evaluations";
    private static final AtomicInteger NUMBER = new AtomicInteger(700);

    private final String unit = "410402-U" + NUMBER.incrementAndGet();
    private final String otherUnit = "410402-U" + NUMBER.incrementAndGet();
    private final String first = "D410402-" + (2000 + NUMBER.incrementAndGet());
    private final String second = "D410402-" + (2000 + NUMBER.incrementAndGet());

    private final String supervisor = office("COMMITTEE_SUPERVISOR");
    private final String directors = office("DIRECTOR_MEETING");

    @BeforeEach
    void knownDeputies() {
        KnownDeputies.are(List.of(first, second));
    }

    private static String office(String role) {
        return Tokens.withRoles(role).region("410402").subject("office").bearer();
    }

    private static String deputy(String code) {
        return Tokens.withRoles("DEPUTY").region("410402").deputies(code).bearer();
    }

    private static String leader(String unit) {
        return Tokens.withRoles("HANDLER_LEADER").unit(unit).bearer();
    }

    private String plan() {
        return """
                {"title":"城市管理专项工作评议",
                 "subjects":[{"name":"城市管理局","unitCode":"%s","responsible":"局长"},
                             {"name":"生态环境局","unitCode":"%s","responsible":"局长"}],
                 "groups":[{"name":"第一组","head":"%s","members":[]},{"name":"第二组","head":"%s","members":[]}]}""".formatted(unit, otherUnit, first, second);
    }

    private String planned() {
        return planned("FOCUSED", plan());
    }

    private String planned(String kind, String plan) {
        return post(supervisor, "", "{\"kind\":\"" + kind + "\",\"plan\":" + plan + "}")
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void aFocusedEvaluationWithThreeSurveys() {
        String id = planned();
        step(supervisor, id, "investigation", null).statusCode(200).body("status", equalTo("INVESTIGATING"));
        step(deputy(first), id, "visits", visit(1))
                .statusCode(200)
                .body("visits[0].place", equalTo("养护所"))
                .body("allowed", contains("VISIT", "FIND"));
        step(deputy(first), id, "findings", finding(1, 1, "养护及时。")).statusCode(200);
        step(supervisor, id, "report", null).statusCode(409).body("subjects", contains(2));
        step(deputy(second), id, "findings", finding(2, 2, "监测点偏少。")).statusCode(200);
        step(supervisor, id, "report", null).statusCode(200);
        for (int stage = 1; stage <= 3; stage++) {
            String survey = drafted("WORK_EVALUATION", unit, otherUnit);
            step(supervisor, id, "surveys", survey(survey)).statusCode(200).body("surveys.stage", hasItem(stage));
            step(supervisor, id, "rating", null)
                    .statusCode(409)
                    .body("code", equalTo("surveys-missing"))
                    .body("announced", equalTo(stage - 1));
            is("ANNOUNCED", survey);
        }
        step(supervisor, id, "surveys", survey(drafted("WORK_EVALUATION", unit, otherUnit)))
                .statusCode(409)
                .body("code", equalTo("too-many-surveys"));
        step(supervisor, id, "rating", null).statusCode(200).body("allowed", contains("CANCEL"));
        step(directors, id, "conclusion", "{\"conclusion\":\"交由政府研究处理。\"}")
                .statusCode(200)
                .body("status", equalTo("CONCLUDED"))
                .body("allowed", empty());

        get(supervisor, "/" + id + "/history")
                .body("items.action", hasItems("PLAN", "RECORD_VISIT", "RECORD_FINDING", "ADD_SURVEY", "CONCLUDE"))
                .body("items.find{it.action=='RECORD_VISIT'}.actor", equalTo(first));
        assertThat(Database.eventsOf(id))
                .containsExactly(
                        "lianluo.survey.evaluation.recorded.v1",
                        "lianluo.survey.evaluation.status-changed.v1",
                        "lianluo.survey.evaluation.visit-recorded.v1",
                        "lianluo.survey.evaluation.status-changed.v1",
                        "lianluo.survey.evaluation.status-changed.v1",
                        "lianluo.survey.evaluation.status-changed.v1");
    }

    @Test
    void aPostAppointmentReviewOfEight() {
        StringBuilder persons = new StringBuilder();
        for (int i = 1; i <= 8; i++) {
            persons.append(i == 1 ? "" : ",")
                    .append("{\"name\":\"被评价人")
                    .append(i)
                    .append("\",\"office\":\"审判员\",\"organ\":\"人民法院\"}");
        }
        String id = planned(
                "POST_APPOINTMENT",
                "{\"title\":\"任后履职评价\",\"subjects\":[" + persons + "],\"groups\":[{\"name\":\"调查组\",\"head\":\"" + first
                        + "\",\"members\":[]}]}");
        step(supervisor, id, "investigation", null).statusCode(200);
        for (int i = 1; i <= 8; i++) {
            step(deputy(first), id, "findings", finding(i, 1, "调查报告" + i)).statusCode(200);
        }
        step(supervisor, id, "report", null).statusCode(200).body("withoutFinding", empty());
        String survey = drafted("POST_APPOINTMENT", unit);
        step(supervisor, id, "surveys", survey(survey)).statusCode(200);
        is("ANNOUNCED", survey);
        step(supervisor, id, "rating", null).statusCode(200);
        assertThat(Database.payload(id, "lianluo.survey.evaluation.recorded.v1"))
                .doesNotContain("被评价人");
    }

    @Test
    void aUnitReadsWhatWasFoundOfItselfOnceItIsReported() {
        String id = planned();
        step(supervisor, id, "investigation", null).statusCode(200);
        step(deputy(first), id, "visits", visit(1)).statusCode(200);
        step(deputy(first), id, "findings", finding(1, 1, "养护及时。")).statusCode(200);
        step(deputy(second), id, "findings", finding(2, 2, "监测点偏少。")).statusCode(200);
        get(leader(unit), "/" + id).statusCode(404);
        get(leader(unit), "").body("items", empty());

        String etag =
                step(supervisor, id, "report", null).statusCode(200).extract().header("ETag");

        get(leader(unit), "/" + id)
                .statusCode(200)
                .header("ETag", etag)
                .body("subjects.name", contains("城市管理局"))
                .body("findings.text", contains("养护及时。"))
                .body("groups", empty())
                .body("visits", empty())
                .body("allowed", empty());
        get(leader(unit), "").body("items.id", contains(id));
        get(leader("410402-U999"), "/" + id).statusCode(404);
        get(Tokens.withRoles("HANDLER_CLERK").unit(unit).bearer(), "/" + id).statusCode(403);
        get(leader(unit), "/" + id + "/history").statusCode(403);
        step(leader(unit), id, "cancellation", "{\"reason\":\"不\"}").statusCode(403);
    }

    @Test
    void aDeputyReadsThoseOfTheirGroupsAndWritesForTheirOwn() {
        String id = planned();
        step(supervisor, id, "investigation", null).statusCode(200);

        step(deputy(first), id, "visits", visit(2)).statusCode(403);
        step(deputy(first), id, "findings", finding(1, 2, "代写")).statusCode(403);
        step(deputy(first), id, "visits", visit(9)).statusCode(403);
        get(deputy(second), "/" + id).statusCode(200).body("groups", hasSize(2));
        get(deputy("D410402-9999"), "/" + id).statusCode(404);
        step(deputy("D410402-9999"), id, "visits", visit(1)).statusCode(404);
        get(deputy(first), "").body("items.id", contains(id));
    }

    @Test
    void nobodyWritesWhatWasFoundOfTheirOwnUnit() {
        String id = planned();
        step(supervisor, id, "investigation", null).statusCode(200);
        String both = Tokens.withRoles("DEPUTY", "HANDLER_LEADER")
                .deputies(first)
                .unit(unit)
                .bearer();

        step(both, id, "findings", finding(1, 1, "自评")).statusCode(403);
        step(both, id, "findings", finding(2, 1, "他评")).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "INTAKE_OFFICER,410402,200",
        "COMMITTEE_SUPERVISOR,410403,404",
        "INTAKE_OFFICER,410402100,404",
        "DIRECTOR_MEETING,410402,403",
        "GOV_OFFICE,410402,403",
        "STATION_HEAD,410402,403"
    })
    void thoseWhoPrepareItInItsRegionMoveItOn(String role, String region, int status) {
        String id = planned();

        step(Tokens.withRoles(role).region(region).bearer(), id, "investigation", null)
                .statusCode(status);
    }

    @Test
    void onlyTheDirectorsMeetingConcludesAndOnlyWhatIsRated() {
        String id = planned();
        String conclusion = "{\"conclusion\":\"交由政府研究处理。\"}";

        step(supervisor, id, "conclusion", conclusion).statusCode(403);
        step(directors, id, "conclusion", conclusion).statusCode(409).body("currentStatus", equalTo("PLANNED"));
        step(Tokens.withRoles("DIRECTOR_MEETING").region("410403").bearer(), id, "conclusion", conclusion)
                .statusCode(404);
    }

    @Test
    void thePlanIsChangedUntilSomebodyInvestigates() {
        String id = planned();
        String changed = plan().replace("城市管理专项", "城市管理和生态专项").replace(second, first);

        put(supervisor, id, "\"9\"", changed).statusCode(412);
        put(supervisor, id, null, changed).statusCode(428);
        put(supervisor, id, "\"0\"", changed).statusCode(200).body("title", equalTo("城市管理和生态专项工作评议"));
        get(deputy(second), "/" + id).statusCode(404);
        step(supervisor, id, "investigation", null).statusCode(200);
        put(supervisor, id, "\"2\"", changed).statusCode(409).body("code", equalTo("illegal-transition"));
    }

    @Test
    void aStepUnderTheSameKeyIsTakenOnce() {
        String id = planned();
        String key = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++) {
            given().header("Authorization", supervisor)
                    .header("If-Match", "\"0\"")
                    .header("Idempotency-Key", key)
                    .contentType("application/json")
                    .post(PATH + "/" + id + "/investigation")
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"1\"");
        }
        step(supervisor, id, "investigation", null, "\"0\"").statusCode(412);
        step(supervisor, id, "investigation", null, null).statusCode(428);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"FOCUSED\"}",
                "{\"kind\":\"YEARLY\",\"plan\":%s}",
                "{\"kind\":\"FOCUSED\",\"plan\":{\"title\":\"x\",\"subjects\":[],\"groups\":[]}}",
                "{\"kind\":\"FOCUSED\",\"plan\":{\"title\":\"\",\"subjects\":[null],\"groups\":[null]}}",
                "{\"kind\":\"FOCUSED\",\"plan\":{\"title\":\"x\",\"subjects\":[{\"name\":\"局\",\"unitCode\":\"U1\",\"responsible\":\"局长\"}],\"groups\":[{\"name\":\"组\",\"head\":\"D410402-0001\",\"members\":[]}]}}",
                "{\"kind\":\"FOCUSED\",\"plan\":{\"title\":\"x\",\"subjects\":[{\"name\":\"局\",\"responsible\":\"局长\"}],\"groups\":[{\"name\":\"组\",\"head\":\"张三\",\"members\":[]}]}}",
                "{\"kind\":\"FOCUSED\",\"plan\":{\"title\":\"x\",\"subjects\":[{\"name\":\"局\",\"responsible\":\"局长\"}],\"groups\":[{\"name\":\"组\",\"head\":\"D410402-0001\",\"members\":[null]}]}}",
                "[]"
            })
    void whatIsNoPlanIsRefused(String body) {
        post(supervisor, "", body.formatted(plan())).statusCode(400);
    }

    @Test
    void aGroupOfSomebodyWhoIsNoDeputyIsRefused() {
        String unknown = plan().replace(second, "D410402-9998");

        post(supervisor, "", "{\"kind\":\"FOCUSED\",\"plan\":" + unknown + "}")
                .statusCode(422)
                .body("code", equalTo("unknown-deputies"))
                .body("unknownCodes", contains("D410402-9998"))
                .body("errors.pointer", contains("/plan/groups/1/head"));
        String id = planned();
        put(supervisor, id, "\"0\"", unknown).statusCode(422).body("errors.pointer", contains("/groups/1/head"));
        get(supervisor, "/" + id).header("ETag", equalTo("\"0\""));
    }

    @Test
    void aSubjectOfTheOtherKindIsRefused() {
        post(supervisor, "", "{\"kind\":\"POST_APPOINTMENT\",\"plan\":" + plan() + "}")
                .statusCode(422)
                .body("code", equalTo("wrong-evaluation-subject"))
                .body("errors[0].pointer", equalTo("/subjects/0"));
    }

    @Test
    void aHugeFindingAndAVisitAheadAreRefused() {
        String id = planned();
        step(supervisor, id, "investigation", null).statusCode(200);

        step(supervisor, id, "findings", finding(1, 1, "长".repeat(10001))).statusCode(400);
        step(supervisor, id, "findings", finding(1, 1, "长".repeat(10000))).statusCode(200);
        step(supervisor, id, "findings", finding(7, 1, "谁")).statusCode(422).body("code", equalTo("no-such-part"));
        step(supervisor, id, "visits", visit(1).replace("2026-11-20", "2026-11-24"))
                .statusCode(422)
                .body("code", equalTo("visit-not-yet"));
        step(supervisor, id, "visits", visit(1).replace("2026-11-20", "20/11/2026"))
                .statusCode(400);
        step(supervisor, id, "surveys", "{\"surveyId\":\"1\"}").statusCode(400);
    }

    @Test
    void aSurveyIsRefusedThatRatesSomethingElseOrBelongsElsewhere() {
        String id = planned();
        step(supervisor, id, "investigation", null).statusCode(200);
        String elsewhere = draftedBy(
                Tokens.withRoles("INTAKE_OFFICER").region("410403").subject("o").bearer(),
                "WORK_EVALUATION",
                unit,
                otherUnit);
        for (String unknown : List.of(UUID.randomUUID().toString(), elsewhere)) {
            step(supervisor, id, "surveys", survey(unknown))
                    .statusCode(422)
                    .body("code", equalTo("unknown-survey"))
                    .body("errors[0].pointer", equalTo("/surveyId"));
        }
        String ended = drafted("WORK_EVALUATION", unit, otherUnit);
        is("VOID", ended);
        for (String unfit : List.of(
                ended,
                drafted("POST_APPOINTMENT", unit, otherUnit),
                drafted("DEPARTMENTS", unit, otherUnit),
                drafted("WORK_EVALUATION", unit))) {
            step(supervisor, id, "surveys", survey(unfit)).statusCode(422).body("code", equalTo("survey-unfit"));
        }
        String other = planned();
        step(supervisor, other, "investigation", null).statusCode(200);
        String taken = drafted("WORK_EVALUATION", unit, otherUnit);
        step(supervisor, other, "surveys", survey(taken)).statusCode(200);
        for (String evaluation : List.of(id, other)) {
            step(supervisor, evaluation, "surveys", survey(taken))
                    .statusCode(409)
                    .body("code", equalTo("survey-taken"));
        }
        given().header("Authorization", supervisor)
                .get("/api/v1/surveys?evaluationId=" + other)
                .then()
                .body("items.id", contains(taken));
        is("VOID", taken);
        step(supervisor, other, "surveys", survey(drafted("WORK_EVALUATION", unit, otherUnit)))
                .statusCode(200)
                .body("surveys.stage", contains(1));
    }

    @Test
    void listsAreFiltered() {
        String id = planned("GENERAL", plan());

        get(supervisor, "?kind=GENERAL&status=PLANNED&limit=1").body("items.id", contains(id));
        get(deputy(first), "?kind=FOCUSED").body("items.id", not(hasItem(id)));
        get(supervisor, "?status=OPEN").statusCode(400);
        List<Object> none = get(
                        Tokens.withRoles("DIRECTOR_MEETING").region("410403").bearer(), "")
                .statusCode(200)
                .extract()
                .path("items");
        assertThat(none).isEmpty();
        get(Tokens.withRoles("DIRECTOR_MEETING").bearer(), "").statusCode(403);
    }

    private static String visit(int group) {
        return "{\"group\":" + group + ",\"on\":\"2026-11-20\",\"place\":\"养护所\",\"summary\":\"与职工座谈。\"}";
    }

    private static String finding(int subject, int group, String text) {
        return "{\"subject\":" + subject + ",\"group\":" + group + ",\"text\":\"" + text + "\"}";
    }

    private static String survey(String id) {
        return "{\"surveyId\":\"" + id + "\"}";
    }

    private String drafted(String kind, String... units) {
        return draftedBy(supervisor, kind, units);
    }

    private static String draftedBy(String office, String kind, String... units) {
        return draft(office, kind, kind.equals("POST_APPOINTMENT") ? "PERSON" : "UNIT", units)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse draft(String office, String kind, String subjectKind, String... units) {
        return given().header("Authorization", office)
                .contentType("application/json")
                .body("""
                        {"kind":"%s","title":"评议测评","method":"PHONE","blind":false,
                         "items":[{"subjectKind":"%s","title":"工作","unitCodes":["%s"]}]}""".formatted(kind, subjectKind, String.join("\",\"", units)))
                .post("/api/v1/surveys")
                .then();
    }

    @Test
    void aReviewRatesPersons() {
        draft(supervisor, "POST_APPOINTMENT", "UNIT", unit)
                .statusCode(422)
                .body("code", equalTo("no-person"))
                .body("errors[0].pointer", equalTo("/items/0/subjectKind"));
    }

    /** How papers are cast and counted is the matter of other tests. */
    private static void is(String status, String survey) {
        Database.execute("update survey set status = ? where id = ?::uuid", status, survey);
    }

    private static ValidatableResponse get(String bearer, String path) {
        return given().header("Authorization", bearer).get(PATH + path).then();
    }

    private static ValidatableResponse post(String bearer, String path, String body) {
        return given().header("Authorization", bearer)
                .contentType("application/json")
                .body(body)
                .post(PATH + path)
                .then();
    }

    private static ValidatableResponse put(String bearer, String id, String ifMatch, String body) {
        RequestSpecification request = given().header("Authorization", bearer).contentType("application/json");
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .body(body)
                .put(PATH + "/" + id)
                .then();
    }

    /** On the version as it is. */
    private static ValidatableResponse step(String bearer, String id, String what, String body) {
        return step(
                bearer,
                id,
                what,
                body,
                "\"" + Database.count("select version from evaluation where id = ?::uuid", id) + "\"");
    }

    private static ValidatableResponse step(String bearer, String id, String what, String body, String ifMatch) {
        RequestSpecification request = given().header("Authorization", bearer).contentType("application/json");
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        if (body != null) {
            request.body(body);
        }
        return request.post(PATH + "/" + id + "/" + what).then();
    }
}
