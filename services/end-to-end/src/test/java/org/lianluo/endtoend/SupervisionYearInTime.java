package org.lianluo.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.lianluo.endtoend.Directory.DEPUTY;
import static org.lianluo.endtoend.Directory.UNIT;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianluo.testkit.SuiteTime;

/** A key suggestion is tracked through a year, goes on in the next, and is looked at again after its end. */
@ExtendWith(RunningSuite.class)
class SupervisionYearInTime {

    private static final String CASES = "/api/v1/supervision-cases";
    private static final Set<Integer> CADENCE = Set.of(2, 4, 6, 8, 10, 12);

    private final SuiteTime time = RunningSuite.time();
    private final Actor supervisor = Actor.person("supervisor");
    private final Actor director = Actor.person("director");
    private final Actor unit = Actor.machine("unit-" + UNIT);

    /** A key suggestion of a month in which the place asks is asked about at once. */
    @BeforeEach
    void inAMonthInWhichNothingIsAsked() {
        if (CADENCE.contains(time.today().getMonthValue())) {
            time.advance(time.today().withDayOfMonth(1).plusMonths(1));
        }
    }

    @Test
    void whatStaysOpenIsTrackedAllYearAndGoesOnInTheNext() {
        SuggestionCase suggestion = SuggestionCase.registered("关于加快老旧管网改造的建议", List.of(), List.of());
        suggestion.assign("SOLE", UNIT + " SOLE");
        String key = opened("KEY_SUGGESTION", "SUGGESTION", suggestion.id(), null);
        acted(director, key, "decision", "{\"chosen\":true,\"leaderName\":\"李明\",\"note\":\"列为重点督办建议。\"}");
        asked(key, "今年完成多少公里？");
        answered(key);

        LocalDate first = nextCadence(time.today());
        LocalDate end = first.plusYears(1);
        List<String> expected = new ArrayList<>();
        for (LocalDate month = first; month.isBefore(end); month = nextCadence(month)) {
            time.advance(month);
            expected.add(0, kind(month.getMonthValue()));
            time.advance(month.plusDays(1));
            assertThat(followers(key)).as("by %s", month).extracting("kind").containsExactlyElementsOf(expected);
            String tracking = (String) followers(key).get(0).get("id");
            read(unit, tracking).body("status", equalTo("ISSUED"));
            answered(tracking);
        }
        assertThat(expected).hasSize(6).containsOnlyOnce("HALF_YEAR_INSPECTION", "YEAR_END_ASSESSMENT");

        acted(supervisor, key, "verification", "{\"evidence\":\"完成八成，其余跨年实施。\"}");
        acted(supervisor, key, "closing", "{\"outcome\":\"CONTINUED\",\"conclusion\":\"转入跨年跟踪。\"}");
        String next = opened("CROSS_YEAR", "SUPERVISION_CASE", key, key);
        asked(next, "其余两成何时完成？");
        answered(next);
        acted(supervisor, next, "verification", "{\"evidence\":\"全部完成。\"}");
        acted(supervisor, next, "closing", "{\"outcome\":\"SOLVED\",\"conclusion\":\"改造完成。\"}");
        String lookBack = opened("LOOK_BACK", "SUPERVISION_CASE", next, next);
        asked(lookBack, "改造后是否仍有漏损？");
        answered(lookBack);
        acted(supervisor, lookBack, "inspection", "{\"on\":\"%s\",\"finding\":\"抽查三处，未见漏损。\"}".formatted(time.today()));

        time.advance(nextCadence(time.today()));
        assertThat(followers(key)).as("nothing is asked of what is over").hasSize(expected.size() + 1);
        SuggestionCase.deputy(DEPUTY)
                .request()
                .get(CASES + "/" + next)
                .then()
                .statusCode(200)
                .body("predecessorId", equalTo(key))
                .body("conclusion", equalTo("改造完成。"));
        supervisor
                .request()
                .get(CASES + "/" + lookBack + "/history")
                .then()
                .body("items.action", contains("PLAN", "ISSUE", "ANSWER", "INSPECT"));
    }

    private static String kind(int month) {
        return month == 6 ? "HALF_YEAR_INSPECTION" : month == 12 ? "YEAR_END_ASSESSMENT" : "BIMONTHLY_TRACK";
    }

    /** The first day of the next month in which the place asks. */
    private static LocalDate nextCadence(LocalDate day) {
        LocalDate month = day.withDayOfMonth(1).plusMonths(1);
        return CADENCE.contains(month.getMonthValue()) ? month : month.plusMonths(1);
    }

    /** The cases that follow a case, the newest first. */
    private List<Map<String, Object>> followers(String of) {
        return supervisor
                .request()
                .get(CASES + "?predecessorId=" + of)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    private String opened(String kind, String subjectKind, String subject, String predecessor) {
        return supervisor
                .request()
                .body("""
                        {"kind":"%s","title":"老旧管网改造","content":"群众反映强烈。","subjectKind":"%s","subjectId":"%s","predecessorId":%s}""".formatted(
                                kind, subjectKind, subject, predecessor == null ? "null" : "\"" + predecessor + "\""))
                .post(CASES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void asked(String id, String text) {
        acted(
                supervisor,
                id,
                "questions",
                "{\"questions\":[{\"unitCode\":\"%s\",\"text\":\"%s\",\"due\":\"%s\"}]}"
                        .formatted(UNIT, text, time.today().plusDays(20)));
    }

    /** The unit answers what is open. */
    private void answered(String id) {
        String question = read(unit, id).extract().path("questions.find { it.open }.id");
        acted(
                unit,
                id,
                "questions/" + question + "/answer",
                "{\"answer\":\"按计划推进。\",\"documentNumber\":\"市政函〔2027〕1号\"}");
    }

    private static ValidatableResponse read(Actor by, String id) {
        return by.request().get(CASES + "/" + id).then().statusCode(200);
    }

    private static void acted(Actor by, String id, String action, String body) {
        by.request().body(body).post(CASES + "/" + id + "/" + action).then().statusCode(200);
    }
}
