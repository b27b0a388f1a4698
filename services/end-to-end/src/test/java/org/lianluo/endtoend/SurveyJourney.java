package org.lianluo.endtoend;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.lianluo.endtoend.Ballots.MANDATES;
import static org.lianluo.endtoend.Ballots.OFFICE;
import static org.lianluo.endtoend.Ballots.act;
import static org.lianluo.endtoend.Ballots.cast;
import static org.lianluo.endtoend.Ballots.changed;
import static org.lianluo.endtoend.Ballots.drafted;
import static org.lianluo.endtoend.Ballots.finish;
import static org.lianluo.endtoend.Ballots.items;
import static org.lianluo.endtoend.Ballots.mark;
import static org.lianluo.endtoend.Ballots.office;
import static org.lianluo.endtoend.Ballots.open;
import static org.lianluo.endtoend.Ballots.opening;
import static org.lianluo.endtoend.Ballots.rater;
import static org.lianluo.endtoend.Ballots.results;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Surveys and votes through the gateway, with the ten mandates of one account of the demo realm as raters. */
@ExtendWith(RunningSuite.class)
class SurveyJourney {

    @Test
    void aDissatisfiedVerdictIsPutRightAndRatedAgain() {
        String id = drafted("DEPARTMENTS", "政府工作部门满意度测评", items("UNIT", 9, "部门", "410402-U02"), "");
        open(id, 10);
        mark(id, 7, "DISSATISFIED");
        mark(id, 7, 9, "SATISFIED");
        finish(id);
        List<String> verdicts = results(id).getList("items.id");
        assertThat(results(id).getList("items.verdict"))
                .containsOnly("DISSATISFIED")
                .hasSize(9);

        String first = verdicts.get(0);
        assertThat(waiting()).containsAll(verdicts);
        verdict("leader-u02", first, "answer", "{\"text\":\"将在三个月内整改，每月公布进度。\"}")
                .statusCode(200);
        verdict(
                        OFFICE,
                        first,
                        "rectification",
                        "{\"how\":\"已整改并公布。\",\"on\":\"" + RunningSuite.time().today() + "\"}")
                .statusCode(200);
        String again = act(id, "re-survey", null)
                .statusCode(201)
                .body("firstSurveyId", equalTo(id))
                .extract()
                .path("id");
        open(again, 10);
        mark(again, 9, "SATISFIED");
        finish(again);

        assertThat(results(again).getList("items.verdict")).containsExactly("SATISFIED");
        assertThat(results(id).getString("items[0].verdict")).isEqualTo("DISSATISFIED");
        assertThat(results(id).getString("items[0].reSurveyId")).isEqualTo(again);
        given().get("/api/v1/published-surveys/" + again).then().statusCode(200).body("items[0].rate", equalTo(100f));
    }

    @Test
    void seventyFiveHandledItemsAreRatedOnOnePaper() {
        String motions = items("MOTION", 6, "议案办理", null);
        String suggestions = items("SUGGESTION", 69, "建议办理", null);
        String id = drafted("HANDLING", "议案、建议办理情况满意度测评", motions + "," + suggestions, "");
        open(id, 10);
        mark(id, 6, "SATISFIED");
        mark(id, 6, 8, "BASICALLY_SATISFIED");
        finish(id);

        assertThat(results(id).getList("items")).hasSize(75);
        assertThat(results(id).getList("items.verdict")).containsOnly("SATISFIED");
        assertThat(results(id).getList("items.valid")).containsOnly(8);
    }

    @Test
    void personsWhoWereAppointedAreRatedInFourGrades() {
        String id = drafted("POST_APPOINTMENT", "任后履职评价", items("PERSON", 6, "被评价人员", null), "");
        open(id, 10);
        mark(id, 6, "EXCELLENT");
        mark(id, 6, 9, "COMPETENT");
        finish(id);

        assertThat(results(id).getList("items.verdict")).hasSize(6).containsOnly("EXCELLENT");
    }

    @Test
    void anAmendmentIsVotedOnByDeviceBeforeTheWhole() {
        String device = "\"method\":\"DEVICE\",";
        String amendment = drafted("VOTE", "关于第三条的修正案", items("DECISION", 1, "修正案", null), device);
        String whole = drafted(
                "VOTE",
                "关于加强物业管理的决定",
                items("DECISION", 1, "决定草案", null),
                device + "\"amendmentId\":\"" + amendment + "\",");
        opening(whole, 10, 8).statusCode(409).body("code", equalTo("amendment-first"));
        opening(amendment, 10, 8).statusCode(200);
        pressed(amendment, 6, 1, 1);
        opening(whole, 10, 8).statusCode(200);
        pressed(whole, 5, 2, 0);

        assertThat(results(amendment).getString("items[0].verdict")).isEqualTo("PASSED");
        rater().get("/api/v1/surveys/" + whole + "/results")
                .then()
                .statusCode(200)
                .body("items.verdict", contains("FAILED"))
                .body("items[0].marks.count", contains(5, 2, 0))
                .body("items[0].notPressed", equalTo(1))
                .body("items[0].absent", equalTo(2));
    }

    /** Eight are there; two tellers read the same numbers off the device. */
    private static void pressed(String id, int votesFor, int against, int abstained) {
        act(id, "closing", null).statusCode(200);
        for (String person : List.of("teller", "teller-2")) {
            teller(person)
                    .body("""
                            {"issued":8,"returned":%d,"items":[{"itemId":"%s","voided":0,"counts":[{"mark":"FOR","count":%d},
                             {"mark":"AGAINST","count":%d},{"mark":"ABSTAINED","count":%d}]}]}""".formatted(votesFor + against + abstained, item(id, person), votesFor, against, abstained))
                    .post("/api/v1/surveys/" + id + "/teller-counts")
                    .then()
                    .statusCode(201);
        }
        act(id, "tally", null).statusCode(200);
        act(id, "announcement", "{}").statusCode(200);
    }

    @Test
    void onPaperAndByPhoneNobodyIsCountedTwiceAndTellersWhoDifferAreResolved() {
        String id = drafted("REPORT", "专项工作报告满意度测评", items("REPORT", 1, "专项工作报告", null), "\"method\":\"MIXED\",");
        open(id, 10);
        mark(id, 4, "SATISFIED");
        String papers =
                MANDATES.subList(4, 7).stream().map(code -> "\"" + code + "\"").collect(Collectors.joining(","));
        teller("teller")
                .body("{\"deputyCodes\":[\"" + MANDATES.get(0) + "\"]}")
                .post("/api/v1/surveys/" + id + "/paper-issues")
                .then()
                .statusCode(409)
                .body("code", equalTo("took-part"));
        teller("teller")
                .body("{\"deputyCodes\":[" + papers + "]}")
                .post("/api/v1/surveys/" + id + "/paper-issues")
                .then()
                .statusCode(200)
                .body("onPaper", equalTo(3));
        teller("teller")
                .get("/api/v1/surveys/" + id + "/roster")
                .then()
                .statusCode(200)
                .body("items.deputyCode", equalTo(MANDATES))
                .body("items[3].name", equalTo("代表甲"))
                .body("items.onPaper", contains(false, false, false, false, true, true, true, false, false, false));
        cast(id, MANDATES.get(4), "SATISFIED").statusCode(409).body("code", equalTo("on-paper"));
        act(id, "closing", null).statusCode(200);
        count("teller", id, 2, 1, null).statusCode(201).body("settled", equalTo(false));
        count("teller-2", id, 3, 0, null).statusCode(201).body("differingItems.size()", equalTo(1));
        act(id, "tally", null).statusCode(409).body("code", equalTo("not-counted"));
        count("teller-3", id, 2, 1, "复核原票，以复核结果为准。").statusCode(201).body("settled", equalTo(true));
        act(id, "tally", null).statusCode(200);
        act(id, "announcement", "{}").statusCode(200);

        assertThat(results(id).getList("items[0].marks.count")).isEqualTo(List.of(6, 0, 1));
        assertThat(results(id).getInt("items[0].returned")).isEqualTo(7);
    }

    /** Three papers came back. */
    private static ValidatableResponse count(String person, String id, int satisfied, int dissatisfied, String record) {
        String item = item(id, person);
        return teller(person)
                .body("{\"issued\":3,\"returned\":3,\"items\":[{\"itemId\":\"" + item
                        + "\",\"counts\":[{\"mark\":\"SATISFIED\",\"count\":" + satisfied
                        + "},{\"mark\":\"DISSATISFIED\",\"count\":" + dissatisfied + "}],\"voided\":0}]"
                        + (record == null ? "" : ",\"record\":\"" + record + "\"") + "}")
                .post("/api/v1/surveys/" + id + "/teller-counts")
                .then();
    }

    private static String item(String id, String person) {
        return teller(person)
                .get("/api/v1/surveys/" + id)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    private static RequestSpecification teller(String account) {
        return Actor.person(account).request();
    }

    @Test
    void inABlindSurveyTheRatedSeeNumbersOfFivePapersAndMore() {
        String many = drafted("REPORT", "背靠背测评", items("REPORT", 1, "专项工作报告", "410402-U02"), "\"blind\":true,");
        open(many, 6);
        mark(many, 6, "SATISFIED");
        finish(many);
        String few = drafted("REPORT", "背靠背测评（票少）", items("REPORT", 1, "专项工作报告", "410402-U02"), "\"blind\":true,");
        open(few, 6);
        mark(few, 4, "SATISFIED");
        finish(few);

        rated().get("/api/v1/surveys/" + many + "/results").then().body("items.hidden", everyItem(equalTo(false)));
        rated().get("/api/v1/surveys/" + few + "/results")
                .then()
                .statusCode(200)
                .body("items[0].hidden", equalTo(true))
                .body("items[0].marks", empty())
                .body("items[0].verdict", equalTo("SATISFIED"));
    }

    @Test
    void nothingIsKnownBeforeTheCloseAndAPaperCountsOnce() {
        String id = drafted("REPORT", "教育工作报告满意度测评", items("REPORT", 1, "教育工作报告", null), "");
        open(id, 10);
        mark(id, 3, "SATISFIED");
        cast(id, MANDATES.get(0), "DISSATISFIED").statusCode(200).body("already", equalTo(true));

        office().get("/api/v1/surveys/" + id + "/results")
                .then()
                .statusCode(409)
                .body("code", equalTo("not-yet"));
        office().get("/api/v1/surveys/" + id + "/turnout").then().body("byPhone", equalTo(3));
        finish(id);
        assertThat(results(id).getList("items[0].marks.count")).isEqualTo(List.of(3, 0, 0));
    }

    /** The databases are searched in a test of the service, which sees their system columns too. */
    @Test
    void noEventAndNoLineOfALogSaysWhoMarkedWhat() throws IOException {
        String id = drafted("REPORT", "无记名测评", items("REPORT", 1, "专项工作报告", null), "");
        open(id, 10);
        mark(id, 5, "SATISFIED");
        mark(id, 5, 8, "DISSATISFIED");
        List<String> items = results(finished(id)).getList("items.id");

        List<String> lines = (Written.events() + "\n" + Written.logs()).lines().toList();
        assertThat(lines).as("the search itself works").anyMatch(line -> line.contains(id));
        for (String mandate : MANDATES) {
            assertThat(lines)
                    .filteredOn(line -> line.contains(mandate))
                    .noneMatch(line -> line.contains("/papers"))
                    .noneMatch(line -> line.contains(id) && line.contains("SATISFIED"))
                    .noneMatch(line -> items.stream().anyMatch(line::contains));
        }
    }

    private static String finished(String id) {
        finish(id);
        return id;
    }

    private static List<String> waiting() {
        return office().get("/api/v1/verdicts?toDo=true&limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static ValidatableResponse verdict(String person, String id, String action, String body) {
        return changed(Actor.person(person).request(), "/api/v1/verdicts/" + id, action, body);
    }

    private static RequestSpecification rated() {
        return Actor.person("leader-u02").request();
    }
}
