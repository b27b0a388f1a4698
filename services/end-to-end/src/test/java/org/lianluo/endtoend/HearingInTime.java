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

/** A key suggestion is chosen, answered by the head of the unit, heard face to face, followed up, verified and closed. */
@ExtendWith(RunningSuite.class)
class HearingInTime {

    private static final String CASES = "/api/v1/supervision-cases";
    private static final String HEARINGS = "/api/v1/hearings";

    private final SuiteTime time = RunningSuite.time();
    private final Actor supervisor = Actor.person("supervisor");
    private final Actor director = Actor.person("director");
    private final Actor unit = Actor.machine("unit-" + UNIT);

    @Test
    void aKeySuggestionGoesFromChoiceToHearingAndItsLastFollowUp() {
        SuggestionCase suggestion = SuggestionCase.registered("关于增设老旧小区停车位的建议", List.of(), List.of());
        suggestion.assign("SOLE", UNIT + " SOLE");
        String key = chosen(suggestion.id());
        act(supervisor, CASES, key, "questions", """
                {"questions":[{"unitCode":"%s","text":"请负责人答复办理进展。","due":"%s"}]}""".formatted(UNIT, in(5)));
        String asked = read(unit, CASES, key).extract().path("questions[0].id");
        act(unit, CASES, key, "questions/" + asked + "/answer", "{\"answer\":\"已划线128个车位。\"}")
                .body("status", equalTo("RESPONDED"));

        String hearing = arranged(suggestion.id(), key);
        act(supervisor, HEARINGS, hearing, "questions", question("其余78个车位何时完成？"));
        read(SuggestionCase.deputy(DEPUTY), HEARINGS, hearing).body("status", equalTo("PLANNED"));
        time.advance(in(4));
        act(supervisor, HEARINGS, hearing, "holding", """
                {"minutes":"单位负责人通报，代表逐一提问。","presentDeputyCodes":["%s"],
                 "unitPersons":[{"unitCode":"%s","name":"周海涛","post":"局长"}]}""".formatted(DEPUTY, UNIT))
                .body("status", equalTo("HELD"));
        String first = read(unit, HEARINGS, hearing).extract().path("questions[0].id");
        act(
                unit,
                HEARINGS,
                hearing,
                "questions/" + first + "/answer",
                "{\"answer\":\"本月底前。\",\"answeredFor\":\"周海涛（局长）\"}");
        String opinion = raisedAt(hearing);

        LocalDate due = in(10);
        String matter = act(supervisor, HEARINGS, hearing, "follow-ups", """
                {"unitCode":"%s","text":"完成其余78个车位划线。","due":"%s"}""".formatted(UNIT, due))
                .extract()
                .path("followUps[0].id");
        time.advance(due.minusDays(5));
        assertThat(due(matter)).containsEntry("step", "SECOND_NOTICE").containsEntry("subjectId", hearing);
        time.advance(due.plusDays(1));
        assertThat(due(matter)).containsEntry("step", "OVERDUE").containsEntry("level", "UNIT_LEADER");
        director.request()
                .get("/api/v1/boards/leaders/410402-L08")
                .then()
                .statusCode(200)
                .body("first.id", hasItem(matter));
        String path = "follow-ups/" + matter;
        act(unit, HEARINGS, hearing, path + "/result", "{\"result\":\"78个车位已划线。\"}")
                .body("followUps[0].late", equalTo(true));
        act(supervisor, HEARINGS, hearing, path + "/confirmation", "{\"confirmed\":true,\"note\":\"现场查看属实。\"}");
        act(supervisor, HEARINGS, hearing, "closing", null).body("status", equalTo("CLOSED"));
        act(supervisor, CASES, key, "verification", "{\"evidence\":\"听证追办事项已确认，206个车位全部完成。\"}");
        act(supervisor, CASES, key, "closing", "{\"outcome\":\"SOLVED\",\"conclusion\":\"停车位已增设。\"}")
                .body("status", equalTo("CLOSED"));
        time.settle();

        assertThat(dueCases()).noneMatch(one -> one.get("id").equals(matter));
        supervisor.request().get(HEARINGS + "?supervisionCaseId=" + key).then().body("items.id", contains(hearing));
        Actor.person("head-s001")
                .request()
                .get("/api/v1/opinions?raisedAtKind=HEARING&raisedAtId=" + hearing)
                .then()
                .body("items.id", contains(opinion));
    }

    private LocalDate in(int days) {
        return time.today().plusDays(days);
    }

    private String chosen(String suggestion) {
        String key = supervisor
                .request()
                .body("""
                        {"kind":"KEY_SUGGESTION","title":"老旧小区停车位","content":"群众反映集中。",
                         "subjectKind":"SUGGESTION","subjectId":"%s"}""".formatted(suggestion))
                .post(CASES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        act(
                director,
                CASES,
                key,
                "decision",
                "{\"chosen\":true,\"leaderCode\":\"410402-L08\",\"leaderName\":\"李明（副主任）\",\"note\":\"列入。\"}");
        return key;
    }

    private String arranged(String suggestion, String key) {
        return supervisor
                .request()
                .body("""
                        {"kind":"RESULTS","title":"停车位建议面对面问效会","startsAt":"%sT01:30:00Z","place":"三楼会议室",
                         "chair":"李明（副主任）","supervisionCaseId":"%s","subjects":[{"kind":"SUGGESTION","id":"%s"}],
                         "unitCodes":["%s"],"deputyCodes":["%s"]}""".formatted(in(3), key, suggestion, UNIT, DEPUTY))
                .post(HEARINGS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String question(String text) {
        return "{\"deputyCode\":\"%s\",\"unitCode\":\"%s\",\"text\":\"%s\"}".formatted(DEPUTY, UNIT, text);
    }

    /** A voice of the hearing enters as any other, and says where it was raised. */
    private static String raisedAt(String hearing) {
        return Actor.person("clerk-s001")
                .request()
                .body("""
                        {"stationId":"%s","title":"小区出口路灯不亮","content":"听证会上代表转达：出口处路灯不亮。","category":"LIGHTING",
                         "raisedAt":{"kind":"HEARING","id":"%s"}}""".formatted(Directory.stationId(), hearing))
                .post("/api/v1/opinions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Map<String, Object> due(String id) {
        return dueCases().stream()
                .filter(one -> one.get("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<Map<String, Object>> dueCases() {
        return unit.request()
                .get("/api/v1/due-cases?kind=HEARING_FOLLOW_UP&limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    private static ValidatableResponse read(Actor by, String path, String id) {
        return by.request().get(path + "/" + id).then().statusCode(200);
    }

    private static ValidatableResponse act(Actor by, String path, String id, String action, String body) {
        String version = by.request().get(path + "/" + id).header("ETag");
        var request = by.request().header("If-Match", version);
        if (body != null) {
            request.body(body);
        }
        return request.post(path + "/" + id + "/" + action).then().statusCode(200);
    }
}
