package org.lianluo.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lianluo.endtoend.Case.unitCall;
import static org.lianluo.endtoend.Directory.DEPUTY;
import static org.lianluo.endtoend.Directory.UNIT;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A unit's system pulls through the whole of a case: it goes on from where it was, sees each change once, whoever made it,
 * and reports its progress by its own codes.
 */
@ExtendWith(RunningSuite.class)
class PollingJourney {

    private static final String LIST = "/api/v1/assignments?limit=2&changedSince=";

    private final Actor system = Actor.machine("unit-" + UNIT);
    private final Instant since = Instant.now();
    private String place;

    @Test
    void everyChangeOfTheCaseIsPulledOnceAndInOrder() {
        haveCodes();
        SuggestionCase suggestion = SuggestionCase.registered("关于增设夜间车位的建议", List.of(), List.of());
        suggestion.assign("SOLE", UNIT + " SOLE");
        String id = awaitPulled(suggestion, "PENDING");
        RunningSuite.time().settle();
        pull();
        assertThat(pull()).as("nothing changed").isEmpty();

        unitCall(UNIT, id, "/signature", "").statusCode(200);
        awaitPulled(suggestion, "SIGNED");
        report(id, "\"code\":\"XC-03\"", "JZ-1", 20)
                .body("stage", equalTo("SURVEYED"))
                .body("label", equalTo("已踏勘"));
        assertThat(only(suggestion, pull()))
                .singleElement()
                .extracting(seen -> seen.get("progress"))
                .extracting("label")
                .isEqualTo("已踏勘");
        report(id, "\"code\":\"XC-99\"", "JZ-2", 10).body("stage", nullValue()).body("unknownCode", equalTo(true));
        report(id, "\"code\":\"XC-03\"", "JZ-0", 30);
        assertThat(only(suggestion, pull()))
                .as("an older report changes nothing of what the newer one said")
                .last()
                .extracting(seen -> seen.get("progress"))
                .extracting("code", "unknownCode")
                .containsExactly("XC-99", true);

        reply(id);
        awaitPulled(suggestion, "REPLIED");
        suggestion.feedback(DEPUTY, UNIT, 1, "SATISFIED", "DISSATISFIED");
        String again = suggestion.assignment(UNIT, 2);
        List<Map<String, Object>> after = new ArrayList<>();
        await().atMost(Case.SOON).untilAsserted(() -> {
            after.addAll(only(suggestion, pull()));
            assertThat(after).anyMatch(seen -> again.equals(seen.get("id")));
        });
        assertThat(after).filteredOn(seen -> id.equals(seen.get("id"))).isNotEmpty();
        RunningSuite.time().settle();
        pull();
        assertThat(pull()).as("nothing is pulled again").isEmpty();
    }

    private void haveCodes() {
        String unit = Actor.person("intake")
                .request()
                .get("/api/v1/units?code=" + UNIT)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        Actor.person("intake")
                .request()
                .body("{\"codes\":[{\"code\":\"XC-03\",\"label\":\"已踏勘\",\"meaning\":\"SURVEYED\"}]}")
                .put("/api/v1/units/" + unit + "/status-codes")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse report(String assignment, String said, String externalId, int minutesAgo) {
        Instant at = Instant.now().minusSeconds(60L * minutesAgo);
        return unitCall(
                        UNIT,
                        assignment,
                        "/progress-reports",
                        "{%s,\"reportedAt\":\"%s\",\"externalId\":\"%s\"}".formatted(said, at, externalId))
                .statusCode(201);
    }

    private void reply(String id) {
        unitCall(UNIT, id, "/contacts", """
                        {"kind":"PHONE","deputyCode":"%s","on":"%s","summary":"电话沟通夜间车位方案。"}""".formatted(
                                DEPUTY, RunningSuite.time().today()))
                .statusCode(201);
        String reply =
                unitCall(UNIT, id, "/replies", """
                        {"classCode":"A","text":"代表您好：夜间车位已经开放。","documentNumber":"市政函〔2027〕9号","commitments":[]}""").statusCode(201).extract().path("id");
        unitCall(UNIT, id, "/replies/" + reply + "/approval", "{\"signatory\":\"李局长\"}")
                .statusCode(200);
    }

    /** Pulls until the case is seen in that state; gives its id. */
    private String awaitPulled(SuggestionCase suggestion, String status) {
        List<Map<String, Object>> seen = new ArrayList<>();
        await().atMost(Case.SOON).untilAsserted(() -> {
            seen.addAll(only(suggestion, pull()));
            assertThat(seen).extracting(row -> row.get("status")).contains(status);
        });
        assertThat(seen).last().satisfies(row -> assertThat(row.get("status")).isEqualTo(status));
        return (String) seen.get(0).get("id");
    }

    private static List<Map<String, Object>> only(SuggestionCase suggestion, List<Map<String, Object>> rows) {
        return rows.stream()
                .filter(row -> suggestion.id().equals(row.get("subjectId")))
                .toList();
    }

    /** All that changed since it asked last, as a unit's system does: page by page, then the place to go on from. */
    private List<Map<String, Object>> pull() {
        List<Map<String, Object>> changed = new ArrayList<>();
        String next;
        do {
            JsonPath page = system.request()
                    .get(LIST + since + (place == null ? "" : "&cursor=" + place))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            changed.addAll(page.getList("items"));
            next = page.getString("next");
            place = page.getString("resume");
        } while (next != null);
        return changed;
    }
}
