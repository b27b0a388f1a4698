package org.lianluo.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.lianluo.endtoend.Directory.DEPUTY;
import static org.lianluo.endtoend.Directory.UNIT;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianluo.testkit.SuiteTime;

/** Whoever was asked is asked again, further and further up, until they answer. */
@ExtendWith(RunningSuite.class)
class SupervisionInTime {

    private static final String CASES = "/api/v1/supervision-cases";

    private final SuiteTime time = RunningSuite.time();
    private final Actor supervisor = Actor.person("supervisor");
    private final Actor director = Actor.person("director");
    private final Actor unit = Actor.machine("unit-" + UNIT);

    @Test
    void aReminderNobodyAnswersClimbsAllLevelsToASpecialInquiry() {
        SuggestionCase suggestion = SuggestionCase.registered("关于治理内涝的建议", List.of(), List.of());
        suggestion.assign("SOLE", UNIT + " SOLE");
        String assignment = suggestion.assignment(UNIT, 1);
        LocalDate due = time.today().plusDays(7);
        String reminder = open(supervisor, "REMINDER", "ASSIGNMENT", assignment, """
                ,"questions":[{"unitCode":"%s","text":"请与代表见面沟通。","due":"%s"}]""".formatted(UNIT, due));
        assertThat(dueCase(reminder)).containsEntry("colour", "GREEN");

        alerted(reminder, due.minusDays(5), "SECOND_NOTICE", "UNIT", "YELLOW");
        alerted(reminder, due, "DUE_TODAY", "UNIT", "YELLOW");
        alerted(reminder, due.plusDays(1), "OVERDUE", "UNIT_LEADER", "RED");
        get(supervisor, reminder).body("status", equalTo("OVERDUE"));
        alerted(reminder, due.plusDays(5), "OVERDUE", "GOVERNMENT_OFFICE", "RED");
        alerted(reminder, due.plusDays(15), "OVERDUE", "DIRECTOR_MEETING", "RED");
        supervisor
                .request()
                .get("/api/v1/boards/units/" + UNIT)
                .then()
                .statusCode(200)
                .body("first.subjectId", hasItem(reminder));
        act(supervisor, reminder, "escalation", """
                {"measure":"INQUIRY","due":"%s","note":"逾期未反馈，提请专题询问。"}""".formatted(time.today().plusDays(3)))
                .body("status", equalTo("ESCALATED"));

        String inquiry = open(supervisor, "SPECIAL_INQUIRY", "SUPERVISION_CASE", reminder, "");
        director.request().get(CASES + "?toDo=true").then().body("items.id", hasItem(inquiry));
        act(director, inquiry, "decision", "{\"chosen\":true,\"note\":\"列入联组会议专题询问。\"}")
                .body("status", equalTo("PLANNED"));
        act(supervisor, inquiry, "questions", question("内涝点何时整治完毕？")).body("status", equalTo("ISSUED"));
        answer(inquiry, 0).body("status", equalTo("RESPONDED"));
        act(supervisor, inquiry, "questions", question("请研究处理询问中提出的意见并报告。")).body("round", equalTo(2));
        answer(inquiry, 1).body("status", equalTo("RESPONDED"));
        act(supervisor, inquiry, "verification", "{\"evidence\":\"三处内涝点已完工。\"}");
        act(supervisor, inquiry, "closing", "{\"outcome\":\"SOLVED\",\"conclusion\":\"内涝点已整治。\"}")
                .body("status", equalTo("CLOSED"));
        answer(reminder, 0).body("status", equalTo("RESPONDED"));
        time.settle();

        assertThat(dueCases(reminder)).isEmpty();
        assertThat(dueCases(inquiry)).isEmpty();
        SuggestionCase.deputy(DEPUTY)
                .request()
                .get(CASES + "/" + inquiry)
                .then()
                .statusCode(200)
                .body("conclusion", equalTo("内涝点已整治。"));
        supervisor
                .request()
                .get(CASES + "/" + inquiry + "/history")
                .then()
                .body(
                        "items.action",
                        contains("PROPOSE", "CHOOSE", "ISSUE", "ANSWER", "ASK_AGAIN", "ANSWER", "VERIFY", "CLOSE"));
    }

    private void alerted(String of, LocalDate on, String step, String level, String colour) {
        time.advance(on);
        assertThat(dueCase(of))
                .containsEntry("step", step)
                .containsEntry("level", level)
                .containsEntry("colour", colour)
                .containsEntry("toldOn", on.toString());
    }

    private Map<String, Object> dueCase(String of) {
        List<Map<String, Object>> all = dueCases(of);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    /** What is due of a supervision case, by the list of its unit. */
    private List<Map<String, Object>> dueCases(String of) {
        return unit.request()
                .get("/api/v1/due-cases?kind=SUPERVISION&limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.subjectId == '" + of + "' }");
    }

    private static String open(Actor by, String kind, String subjectKind, String subject, String more) {
        return by.request()
                .body("""
                        {"kind":"%s","title":"内涝治理督办","content":"汛期将至。","subjectKind":"%s","subjectId":"%s"%s}""".formatted(kind, subjectKind, subject, more))
                .post(CASES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse get(Actor by, String id) {
        return by.request().get(CASES + "/" + id).then().statusCode(200);
    }

    private static ValidatableResponse act(Actor by, String id, String action, String body) {
        return by.request()
                .body(body)
                .post(CASES + "/" + id + "/" + action)
                .then()
                .statusCode(200);
    }

    private String question(String text) {
        return "{\"questions\":[{\"unitCode\":\"%s\",\"text\":\"%s\",\"due\":\"%s\"}]}"
                .formatted(UNIT, text, time.today().plusDays(10));
    }

    private ValidatableResponse answer(String id, int place) {
        String question = get(unit, id).extract().path("questions[" + place + "].id");
        return act(
                unit,
                id,
                "questions/" + question + "/answer",
                "{\"answer\":\"已安排整治。\",\"documentNumber\":\"市政函〔2027〕9号\"}");
    }
}
