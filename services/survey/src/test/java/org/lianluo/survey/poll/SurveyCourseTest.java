package org.lianluo.survey.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;

/** A survey from its draft to its verdict, and what a dissatisfied verdict leads to. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SurveyCourseTest {

    private static final String ANNOUNCED = "lianluo.survey.verdict.announced.v1";

    private final Polls polls = new Polls();

    @Test
    void whatRatersMarkIsKnownOnceItIsCountedAndToAllOnceItIsAnnounced() {
        String id = polls.opened("PHONE", 6);
        Polls.get(polls.rater(0), "/surveys?toDo=true").body("items.id", hasItem(id));
        polls.castAll(id, Map.of("SATISFIED", 4));
        polls.cast(4, id, null).statusCode(200).body("already", equalTo(false));

        Polls.get(polls.rater(0), "/surveys?toDo=true").body("items.id", not(hasItem(id)));
        Polls.get(polls.office(), "/surveys/" + id + "/turnout")
                .body("byPhone", equalTo(5))
                .body("allMembers", equalTo(6))
                .body("present", equalTo(6));
        Polls.get(polls.office(), "/surveys/" + id + "/results").statusCode(409).body("code", equalTo("not-yet"));

        polls.act(polls.office(), id, "closing", null).body("status", equalTo("CLOSED"));
        Polls.get(polls.office(), "/surveys/" + id + "/results").statusCode(409);
        polls.act(polls.office(), id, "tally", null).body("status", equalTo("TALLIED"));
        assertThat(polls.results(id).getInt("items[0].marks[0].count")).isEqualTo(4);
        assertThat(polls.results(id).getInt("items[0].voided")).isEqualTo(1);
        Polls.get(polls.rater(0), "/surveys/" + id + "/results").statusCode(409);
        Polls.get(Polls.unit("410402-U13"), "/surveys/" + id).statusCode(404);

        polls.announce(id);
        Polls.get(polls.rater(0), "/surveys/" + id + "/results")
                .body("items[0].verdict", equalTo("SATISFIED"))
                .body("items[0].rate", equalTo(100f))
                .body("items[0].unanimous", equalTo(true));
        Polls.get(Polls.unit("410402-U13"), "/surveys/" + id + "/results").statusCode(200);
        Polls.get(Polls.unit("410402-U14"), "/surveys/" + id + "/results").statusCode(404);
        String verdict = polls.items(id).get(0);
        assertThat(Database.payload(verdict, ANNOUNCED))
                .contains("\"verdict\":\"SATISFIED\"", "\"dissatisfied\":false", "\"allMembers\":6", "\"valid\":4");
        assertThat(Database.eventsOf(id))
                .containsExactly(
                        "lianluo.survey.survey.opened.v1",
                        "lianluo.survey.survey.closed.v1",
                        "lianluo.survey.survey.tallied.v1",
                        "lianluo.survey.survey.announced.v1");
        Polls.get(polls.office(), "/surveys/" + id + "/history")
                .body("items.action", contains("DRAFT", "OPEN", "CLOSE", "TALLY", "ANNOUNCE"));
        Polls.get(polls.office(), "/published-surveys?region=" + polls.region).body("items.surveyId", hasItem(id));
        io.restassured.RestAssured.given()
                .get("/api/v1/published-surveys/" + id)
                .then()
                .statusCode(200)
                .body("items[0].verdict", equalTo("SATISFIED"));
    }

    @Test
    void whatDissatisfiesIsPutRightAndRatedAgainAndBothResultsStay() {
        String id = polls.opened("PHONE", 10);
        polls.castAll(id, Map.of("DISSATISFIED", 7));
        polls.closeAndTally(id);
        polls.announce(id);
        String verdict = polls.items(id).get(0);
        assertThat(Database.payload(verdict, ANNOUNCED)).contains("\"dissatisfied\":true");
        Polls.get(polls.office(), "/verdicts?toDo=true").body("items.id", contains(verdict));
        polls.act(polls.office(), id, "re-survey", null).statusCode(409).body("code", equalTo("nothing-to-repeat"));

        verdict(Polls.unit("410402-U13"), verdict, "answer", "{\"text\":\"将于三个月内整改。\"}")
                .statusCode(200)
                .body("answer", equalTo("将于三个月内整改。"));
        verdict(Polls.unit("410402-U13"), verdict, "answer", "{\"text\":\"再说一次。\"}")
                .statusCode(409)
                .body("code", equalTo("no-answer-now"));
        verdict(polls.office(), verdict, "rectification", "{\"how\":\"已整改。\",\"on\":\"2099-01-01\"}")
                .statusCode(422)
                .body("code", equalTo("in-the-future"));
        verdict(polls.office(), verdict, "rectification", "{\"how\":\"已整改。\",\"on\":\"2026-01-01\"}")
                .statusCode(200)
                .body("status", equalTo("RECTIFIED"));
        String again = polls.act(polls.office(), id, "re-survey", null)
                .statusCode(201)
                .body("firstSurveyId", equalTo(id))
                .body("round", equalTo(2))
                .body("items", hasSize(1))
                .extract()
                .path("id");
        Polls.get(polls.office(), "/verdicts/" + verdict)
                .body("status", equalTo("SURVEYED_AGAIN"))
                .body("reSurveyId", equalTo(again));

        polls.open(again, 10, 10).statusCode(200);
        polls.castAll(again, Map.of("SATISFIED", 6));
        polls.cast(6, again, "DISSATISFIED").statusCode(200);
        polls.cast(7, again, "DISSATISFIED").statusCode(200);
        polls.cast(8, again, "DISSATISFIED").statusCode(200);
        polls.closeAndTally(again);
        polls.announce(again);

        String second = polls.items(again).get(0);
        Polls.get(polls.office(), "/verdicts/" + second)
                .body("verdict", equalTo("SATISFIED"))
                .body("belowThreshold", equalTo(true))
                .body("status", equalTo("RECTIFYING"));
        assertThat(polls.results(id).getString("items[0].verdict")).isEqualTo("DISSATISFIED");
        assertThat(Database.payload(second, ANNOUNCED))
                .contains("\"belowThreshold\":true", "\"round\":2", "\"firstSurveyId\":\"" + id + "\"");
    }

    private static io.restassured.response.ValidatableResponse verdict(
            String bearer, String id, String action, String body) {
        return Polls.request(bearer)
                .header("If-Match", Polls.etag("verdict", id))
                .body(body)
                .post("/api/v1/verdicts/" + id + "/" + action)
                .then();
    }

    @Test
    void aQuorumIsNeededAndNobodyIsThereTwice() {
        String id = polls.report("PHONE");

        polls.open(id, 10, 5).statusCode(422).body("code", equalTo("no-quorum"));
        polls.open(id, 10, 11).statusCode(422).body("code", equalTo("more-than-all"));
        polls.open(id, java.util.List.of(polls.deputy(1), polls.deputy(1)), 2)
                .statusCode(422)
                .body("code", equalTo("twice-on-roster"))
                .body("errors[0].pointer", equalTo("/raters/1/deputyCode"));
        polls.open(id, java.util.List.of(), 0).statusCode(400);
        polls.open(id, 10, 6).statusCode(200).body("status", equalTo("OPEN")).body("warnings", empty());
        polls.open(id, 10, 6).statusCode(409).body("code", equalTo("illegal-transition"));
    }

    @Test
    void fewRatersAreAWarning() {
        String id = polls.report("PHONE");

        polls.open(id, 3, 3).statusCode(200).body("warnings", contains("FEW_RATERS"));
    }

    @Test
    void anAmendmentIsVotedOnFirst() {
        String amendment = polls.drafted(vote("关于第三条的修正案", null));
        String whole = polls.drafted(vote("关于加强物业管理的决定", amendment));

        polls.open(whole, 29, 20).statusCode(409).body("code", equalTo("amendment-first"));
        polls.open(amendment, 29, 20).statusCode(200);
        polls.castAll(amendment, Map.of("FOR", 15));
        polls.closeAndTally(amendment);
        polls.announce(amendment);
        polls.open(whole, 29, 20).statusCode(200);
        for (int rater = 0; rater < 19; rater++) {
            polls.cast(rater, whole, rater < 14 ? "FOR" : rater < 17 ? "AGAINST" : "ABSTAINED")
                    .statusCode(200);
        }
        polls.closeAndTally(whole);
        polls.announce(whole);

        Polls.get(polls.rater(0), "/surveys/" + whole + "/results")
                .body("items[0].verdict", equalTo("FAILED"))
                .body("items[0].marks.count", contains(14, 3, 2))
                .body("items[0].notPressed", equalTo(1))
                .body("items[0].absent", equalTo(9))
                .body("items[0].status", equalTo("ANNOUNCED"));
        Polls.get(polls.rater(0), "/surveys/" + amendment + "/results").body("items[0].verdict", equalTo("PASSED"));
    }

    private static String vote(String title, String amendment) {
        return """
                {"kind":"VOTE","title":"%s","method":"PHONE","blind":false,%s
                 "items":[{"subjectKind":"DECISION","title":"%s"}]}""".formatted(title, amendment == null ? "" : "\"amendmentId\":\"" + amendment + "\",", title);
    }

    @Test
    void nobodyRatesWhatTheyAnswerForAndTheBaseStays() {
        String id = polls.drafted("""
                {"kind":"DEPARTMENTS","title":"部门测评","method":"PHONE","blind":false,"items":[
                 {"subjectKind":"UNIT","title":"甲局","responsibleDeputyCodes":["%s"]},
                 {"subjectKind":"UNIT","title":"乙局"}]}""".formatted(polls.deputy(0)));
        polls.open(id, 4, 4).statusCode(200);
        String own = polls.items(id).get(0);

        Polls.get(polls.rater(0), "/surveys/" + id + "/paper").body("items.title", contains("乙局"));
        polls.send(0, id, "{\"marks\":[{\"itemId\":\"" + own + "\",\"mark\":\"SATISFIED\"}]}")
                .statusCode(422)
                .body("code", equalTo("own-matter"));
        polls.send(0, id, "{\"marks\":[{\"itemId\":\"" + polls.items(id).get(1) + "\",\"mark\":\"SATISFIED\"}]}")
                .statusCode(200);
        Polls.request(polls.office())
                .body("{\"deputyCode\":\"" + polls.deputy(3) + "\"}")
                .post("/api/v1/surveys/" + id + "/departures")
                .then()
                .statusCode(200)
                .body("allMembers", equalTo(4));
        polls.cast(3, id, "SATISFIED").statusCode(409).body("code", equalTo("departed"));
        polls.cast(1, id, "SATISFIED").statusCode(200);
        polls.closeAndTally(id);

        assertThat(polls.results(id).getList("items.valid")).isEqualTo(java.util.List.of(1, 2));
        assertThat(polls.results(id).getInt("allMembers")).isEqualTo(4);
    }

    @Test
    void ofFewPapersABlindSurveyShowsOthersTheVerdictAlone() {
        String id = polls.drafted(Polls.REPORT.formatted("PHONE", true));
        polls.open(id, 6, 6).statusCode(200);
        polls.castAll(id, Map.of("SATISFIED", 4));
        polls.closeAndTally(id);
        polls.announce(id);

        Polls.get(Polls.unit("410402-U13"), "/surveys/" + id + "/results")
                .body("items[0].hidden", equalTo(true))
                .body("items[0].marks", empty())
                .body("items[0].valid", nullValue())
                .body("items[0].verdict", equalTo("SATISFIED"));
        assertThat(polls.results(id).getBoolean("items[0].hidden")).isFalse();
    }

    @Test
    void remarksAreAPileOfTheirOwnThatTheOpenerReleases() {
        String id = polls.opened("PHONE", 6);
        for (int rater = 0; rater < 3; rater++) {
            polls.send(rater, id, "{\"marks\":[],\"remark\":\"意见%d\"}".formatted(rater))
                    .statusCode(200);
        }
        polls.send(3, id, "{\"marks\":[],\"remark\":\"请打13812345678\"}")
                .statusCode(422)
                .body("code", equalTo("personal-number-in-text"));
        Polls.get(polls.office(), "/surveys/" + id + "/remarks").statusCode(409);
        polls.closeAndTally(id);
        String one = Polls.get(polls.office(), "/surveys/" + id + "/remarks")
                .statusCode(200)
                .body("items", hasSize(3))
                .extract()
                .path("items[0].id");
        polls.announce(id);
        Polls.get(polls.rater(0), "/surveys/" + id + "/remarks").body("items", empty());

        Polls.request(polls.office())
                .post("/api/v1/surveys/" + id + "/remarks/" + one + "/release")
                .then()
                .statusCode(200);

        Polls.get(polls.rater(0), "/surveys/" + id + "/remarks").body("items.id", contains(one));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DRAFT", "OPEN", "CLOSED", "TALLIED"})
    void madeVoidNothingCounts(String status) {
        String id = polls.report("PHONE");
        if (!status.equals("DRAFT")) {
            polls.open(id, 5, 5).statusCode(200);
        }
        if (status.equals("CLOSED") || status.equals("TALLIED")) {
            polls.act(polls.office(), id, "closing", null).statusCode(200);
        }
        if (status.equals("TALLIED")) {
            polls.act(polls.office(), id, "tally", null).statusCode(200);
        }

        polls.act(polls.office(), id, "voiding", "{\"reason\":\"名册有误。\"}")
                .statusCode(200)
                .body("status", equalTo("VOID"))
                .body("reason", equalTo("名册有误。"))
                .body("endedAt", notNullValue());

        assertThat(Database.eventsOf(id)).endsWith("lianluo.survey.survey.voided.v1");
        polls.act(polls.office(), id, "announcement", "{}").statusCode(409);
        Polls.get(polls.office(), "/surveys/" + id + "/results").statusCode(409);
    }

    @Test
    void aHearingIsRatedByItsId() {
        String id = polls.report("PHONE");

        Polls.request(polls.office())
                .header("If-Match", Polls.etag("survey", id))
                .body("""
                        {"kind":"DEPARTMENTS","title":"问效满意度测评","method":"PHONE","blind":false,"items":[
                         {"subjectKind":"HEARING","subjectRef":"01931c10-11d2-7c15-a3c8-6a2d10f4ca20","title":"停车位问效会"}]}""")
                .put("/api/v1/surveys/" + id)
                .then()
                .statusCode(200)
                .body("items.subjectKind", contains("HEARING"))
                .body("items.subjectRef", contains("01931c10-11d2-7c15-a3c8-6a2d10f4ca20"));
    }

    @Test
    void aDraftIsReplacedAndBadOnesAreRefused() {
        String id = polls.report("PHONE");

        Polls.request(polls.office())
                .header("If-Match", Polls.etag("survey", id))
                .body("""
                        {"kind":"POST_APPOINTMENT","title":"任后履职评价","method":"PHONE","blind":false,"items":[
                         {"subjectKind":"PERSON","title":"张某某"},{"subjectKind":"PERSON","title":"李某某"}]}""")
                .put("/api/v1/surveys/" + id)
                .then()
                .statusCode(200)
                .body("items.title", contains("张某某", "李某某"))
                .body("rule.marks", contains("EXCELLENT", "COMPETENT", "BASICALLY_COMPETENT", "INCOMPETENT"));
        polls.draft("""
                {"kind":"VOTE","title":"表决","method":"PHONE","blind":false,
                 "rule":{"marks":["FOR","AGAINST"],"steps":[{"verdict":"PASSED","conditions":[
                  {"marks":["MAYBE"],"base":"VALID","share":{"numerator":1,"denominator":2,"inclusive":false}}]}],
                  "otherwise":"FAILED","rateMarks":[]},
                 "items":[{"subjectKind":"DECISION","title":"决定"}]}""").statusCode(422).body("code", equalTo("rule-unusable"));
        polls.draft("""
                {"kind":"VOTE","title":"表决","method":"PAPER","blind":false,"namedDecision":"决定记名。",
                 "items":[{"subjectKind":"DECISION","title":"决定"}]}""").statusCode(422).body("code", equalTo("named-in-a-hall"));
        polls.draft(vote("决定", "0199c1d2-7c00-7000-8000-00000000ffff"))
                .statusCode(422)
                .body("code", equalTo("unknown-survey"));
        polls.draft(Polls.REPORT.formatted("SMS", false)).statusCode(400);
        polls.draft("{\"kind\":\"REPORT\",\"title\":\"x\",\"method\":\"PHONE\",\"blind\":false,\"items\":[]}")
                .statusCode(400);
    }

    @Test
    void anotherRegionSeesNothingOfIt() {
        String id = polls.opened("PHONE", 5);
        Polls other = new Polls();

        Polls.get(other.office(), "/surveys/" + id).statusCode(404);
        Polls.get(other.rater(0), "/surveys/" + id).statusCode(404);
        Polls.get(other.teller(0), "/surveys/" + id + "/turnout").statusCode(404);
        polls.act(other.office(), id, "closing", null).statusCode(404);
        other.cast(0, id, null).statusCode(404);
        Polls.get(other.rater(0), "/surveys/" + id + "/paper").statusCode(404);
    }
}
