package org.lianluo.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.lianluo.endtoend.Directory.UNIT;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianluo.testkit.SuiteTime;

/** An audit report with the days that the law sets: before the meeting (监督法 2024 §15), and six months after it (§27). */
@ExtendWith(RunningSuite.class)
class AuditInTime {

    private static final String MEETINGS = "/api/v1/committee-meetings";
    private static final String LISTS = "/api/v1/issue-lists";
    private static final String ITEMS = "/api/v1/issue-items";

    private final SuiteTime time = RunningSuite.time();
    private final Actor office = Actor.person("intake");
    private final Actor supervisor = Actor.person("supervisor");
    private final Actor unit = Actor.machine("unit-" + UNIT);

    @Test
    void fromTheDraftOfTheReportToWhatBecameOfIt() {
        LocalDate meets = time.today().plusDays(40);
        String meeting = office.request()
                .body("""
                        {"title":"常委会会议（审计）","on":"%s","reports":[{"title":"审计工作报告","kind":"AUDIT","unitCode":"%s"}]}""".formatted(meets, UNIT))
                .post(MEETINGS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String draft = task(meeting, 0);
        assertThat(due(draft)).containsEntry("due", meets.minusDays(20).toString());

        time.advance(meets.minusDays(20).minusDays(5));
        assertThat(due(draft)).containsEntry("step", "SECOND_NOTICE").containsEntry("level", "UNIT");
        done(meeting, 0);
        time.advance(meets.minusDays(9));
        assertThat(due(task(meeting, 1))).containsEntry("step", "OVERDUE").containsEntry("level", "UNIT_LEADER");
        done(meeting, 1).body("reports[0].tasks[1].late", equalTo(true));
        time.advance(meets.minusDays(7));
        done(meeting, 2).body("reports[0].tasks[2].late", equalTo(false));
        time.advance(meets);
        act(office, MEETINGS + "/" + meeting, "holding", null).body("status", equalTo("HELD"));

        String item = listed(meets);
        LocalDate last = meets.plusMonths(6);
        String result = supervisor
                .request()
                .get(ITEMS + "/" + item)
                .then()
                .statusCode(200)
                .extract()
                .path("resultDue.due");
        // A last day that is no working day gives way to the next one.
        assertThat(LocalDate.parse(result)).isBetween(last, last.plusDays(9));
        String planBy = (String) due(item).get("due");
        time.advance(LocalDate.parse(planBy).plusDays(1));
        assertThat(due(item)).containsEntry("step", "OVERDUE").containsEntry("status", "LISTED");
        act(unit, ITEMS + "/" + item, "plan", "{\"documentNumber\":\"市政函1号\",\"text\":\"分三批追回。\"}");
        act(unit, ITEMS + "/" + item, "start", null);
        act(
                        unit,
                        ITEMS + "/" + item,
                        "result",
                        "{\"documentNumber\":\"市政函2号\",\"text\":\"已追回。\",\"on\":\"%s\"}".formatted(time.today()))
                .body("inTime", equalTo(true));
        act(supervisor, ITEMS + "/" + item, "comment", "{\"text\":\"属实。\"}");
        act(supervisor, ITEMS + "/" + item, "verification", "{\"evidence\":\"凭证齐全。\"}");
        assertThat(duties(item)).isEmpty();

        String report = task(meeting, 3);
        assertThat(due(report)).containsEntry("due", last.toString());
        done(meeting, 3).body("reports[0].tasks[3].late", equalTo(false));
        assertThat(duties(report)).isEmpty();
    }

    /** What the audit found, handed over on the day of the meeting. */
    private String listed(LocalDate meets) {
        String list = office.request()
                .body("{\"title\":\"审计查出问题清单\",\"kind\":\"BUDGET_AUDIT\"}")
                .post(LISTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        act(office, "PUT", LISTS + "/" + list, "letter", """
                {"overallView":"总体较好。","mainProblems":"往来款未清。","proposals":"限期清理。","deliberatedOn":"%s","directorMeetingOn":"%s"}""".formatted(meets, meets));
        act(
                office,
                LISTS + "/" + list,
                "items",
                "{\"items\":[{\"content\":\"往来款未清\",\"unitCode\":\"%s\"}]}".formatted(UNIT));
        act(office, LISTS + "/" + list, "hand-over", "{\"on\":\"%s\"}".formatted(meets))
                .body("status", equalTo("HANDED_OVER"));
        return office.request().get(ITEMS + "?listId=" + list).then().extract().path("items[0].id");
    }

    private String task(String meeting, int place) {
        return office.request()
                .get(MEETINGS + "/" + meeting)
                .then()
                .statusCode(200)
                .extract()
                .path("reports[0].tasks[" + place + "].id");
    }

    private ValidatableResponse done(String meeting, int place) {
        String id = task(meeting, place);
        return act(
                office,
                MEETINGS + "/" + meeting,
                "tasks/" + id + "/completion",
                "{\"on\":\"%s\"}".formatted(time.today()));
    }

    private Map<String, Object> due(String id) {
        List<Map<String, Object>> all = duties(id);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    /** What is due of a case, by the list of its unit. */
    private List<Map<String, Object>> duties(String id) {
        return unit.request()
                .get("/api/v1/due-cases?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.id == '" + id + "' }");
    }

    private static ValidatableResponse act(Actor by, String path, String what, String body) {
        return act(by, "POST", path, what, body);
    }

    private static ValidatableResponse act(Actor by, String method, String path, String what, String body) {
        RequestSpecification request =
                by.request().header("If-Match", by.request().get(path).header("ETag"));
        if (body != null) {
            request.body(body);
        }
        return request.request(method, path + "/" + what).then().statusCode(200);
    }
}
