package org.lianluo.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lianluo.endtoend.Directory.DEPUTY;
import static org.lianluo.endtoend.Directory.UNIT;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianluo.testkit.SuiteTime;

/** Feedback that does not come, and feedback that dissatisfies to the end. */
@ExtendWith(RunningSuite.class)
class FeedbackInTime {

    private static final String CONCLUSION = "经评审，原答复未说明车位建设的完成时间，评审组意见如上，请代表知悉。";

    private final SuiteTime time = RunningSuite.time();

    @Test
    void whoIsRemindedInVainGaveNoneAndALateRemarkReopensOnlyIfTheOfficeDecidesSo() {
        SuggestionCase suggestion = replied("关于完善慢行系统的建议", "A");
        String form = form(suggestion);
        LocalDate due = day(form, "due.due");

        time.advance(due.plusDays(1));
        read(form).body("status", equalTo("OPEN")).body("remindedAt", notNullValue());
        assertThat(waitsForTheDeputy(suggestion)).isTrue();
        LocalDate last = day(form, "lastDue.due");
        assertThat(last).isAfter(due);

        time.advance(last.plusDays(1));
        read(form).body("status", equalTo("NO_FEEDBACK"));
        suggestion.awaitStatus("CLOSED");
        assertThat(waitsForTheDeputy(suggestion)).isFalse();

        suggestion.feedback(DEPUTY, UNIT, 1, "SATISFIED", "DISSATISFIED");
        time.settle();
        read(form).body("status", equalTo("NO_FEEDBACK")).body("remark.result", equalTo("DISSATISFIED"));
        suggestion.awaitStatus("CLOSED");

        Actor office = Actor.person("intake");
        office.request()
                .header(
                        "If-Match",
                        office.request().get("/api/v1/feedback-forms/" + form).header("ETag"))
                .body("{\"reason\":\"代表住院期间未能按时反馈。\"}")
                .post("/api/v1/feedback-forms/" + form + "/reopening")
                .then()
                .statusCode(200);
        suggestion.awaitStatus("REHANDLING");
        read(form).body("status", equalTo("RETURNED")).body("remark", nullValue());
        suggestion.reply(UNIT, 2, "A");
        suggestion.feedback(DEPUTY, UNIT, 2, "SATISFIED", "SATISFIED");
        suggestion.awaitStatus("CLOSED");
        assertThat(suggestion.actions()).contains("REMIND_FEEDBACK", "NO_FEEDBACK", "LATE_REMARK", "FEEDBACK");
    }

    @Test
    void dissatisfiedTwiceItIsReviewedAndTheReplyStands() {
        SuggestionCase suggestion = dissatisfiedTwice("关于调整公交站点的建议");

        review(suggestion, "{\"outcome\":\"UPHELD\",\"conclusion\":\"" + CONCLUSION + "\"}");

        suggestion.awaitStatus("CLOSED_EXPLAINED");
        SuggestionCase.deputy(DEPUTY)
                .request()
                .get("/api/v1/suggestions/" + suggestion.id() + "/reviews")
                .then()
                .statusCode(200)
                .body("items.conclusion", contains(CONCLUSION));
    }

    @Test
    void aPanelMayHaveTheUnitHandleItAThirdTime() {
        SuggestionCase suggestion = dissatisfiedTwice("关于保护古树名木的建议");

        review(
                suggestion,
                "{\"outcome\":\"HANDLE_AGAIN\",\"unitCodes\":[\"" + UNIT + "\"],\"conclusion\":\"" + CONCLUSION
                        + "\"}");

        suggestion.awaitStatus("REHANDLING");
        suggestion.reply(UNIT, 3, "A");
        suggestion.feedback(DEPUTY, UNIT, 3, "SATISFIED", "SATISFIED");
        suggestion.awaitStatus("CLOSED");
    }

    private void review(SuggestionCase suggestion, String conclusion) {
        Actor office = Actor.person("intake");
        String review = suggestion
                .act(office, "/reviews", """
                        {"kind":"EXPERTS","convenedOn":"%s","members":[{"name":"专家甲","office":"市规划设计院"},
                         {"name":"专家乙","office":"交通学院"},{"name":"专家丙","office":"人大代表工委"}]}""".formatted(time.today()))
                .statusCode(201)
                .extract()
                .path("id");
        suggestion.act(office, "/reviews/" + review + "/conclusion", conclusion).statusCode(200);
    }

    private static SuggestionCase dissatisfiedTwice(String title) {
        SuggestionCase suggestion = replied(title, "C");
        suggestion.feedback(DEPUTY, UNIT, 1, "SATISFIED", "DISSATISFIED");
        suggestion.reply(UNIT, 2, "C");
        suggestion.feedback(DEPUTY, UNIT, 2, "SATISFIED", "DISSATISFIED");
        suggestion.awaitStatus("REVIEW");
        return suggestion;
    }

    private static SuggestionCase replied(String title, String classCode) {
        SuggestionCase suggestion = SuggestionCase.registered(title, List.of(), List.of());
        suggestion.assign("SOLE", UNIT + " SOLE");
        suggestion.reply(UNIT, 1, classCode);
        suggestion.awaitStatus("REPLIED");
        RunningSuite.time().settle();
        return suggestion;
    }

    private static boolean waitsForTheDeputy(SuggestionCase suggestion) {
        return SuggestionCase.deputy(DEPUTY)
                .request()
                .get("/api/v1/suggestions?waitingForMe=true&limit=200")
                .then()
                .statusCode(200)
                .extract()
                .<List<String>>path("items.id")
                .contains(suggestion.id());
    }

    private static String form(SuggestionCase suggestion) {
        return SuggestionCase.deputy(DEPUTY)
                .request()
                .get("/api/v1/feedback-forms?suggestionId=" + suggestion.id())
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    private static LocalDate day(String form, String path) {
        return LocalDate.parse(read(form).extract().path(path));
    }

    private static ValidatableResponse read(String form) {
        return SuggestionCase.deputy(DEPUTY)
                .request()
                .get("/api/v1/feedback-forms/" + form)
                .then()
                .statusCode(200);
    }
}
