package org.lianluo.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.lianluo.endtoend.Directory.CO_SPONSOR;
import static org.lianluo.endtoend.Directory.DEPUTY;
import static org.lianluo.endtoend.Directory.UNIT;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianluo.testkit.SuiteTime;

/** Each place has its rules, and a change governs the clocks that start after it. */
@ExtendWith(RunningSuite.class)
class RulesInTime {

    private static final String REGION = "410402";
    private static final String TOWN = "410402100";
    private static final String GOOD = "SATISFIED";

    private final SuiteTime time = RunningSuite.time();

    @Test
    void theLeadAnswersForAllOrEachSignerForThemselves() {
        Rules.setForTomorrow(REGION, "suggestion.feedback-by", "LEAD");
        SuggestionCase byLead = replied("关于完善公交线路的建议");
        forms(byLead).body("items.deputyCode", contains(DEPUTY));
        byLead.feedback(DEPUTY, UNIT, 1, GOOD, GOOD);
        byLead.awaitStatus("CLOSED");

        Rules.setForTomorrow(REGION, "suggestion.feedback-by", "EACH");
        SuggestionCase byEach = replied("关于增设健身器材的建议");
        forms(byEach).body("items.deputyCode", containsInAnyOrder(DEPUTY, CO_SPONSOR));
        byEach.feedback(DEPUTY, UNIT, 1, GOOD, GOOD);
        byEach.awaitStatus("REPLIED");
        byEach.feedback(CO_SPONSOR, UNIT, 1, GOOD, GOOD);
        byEach.awaitStatus("CLOSED");
    }

    @Test
    void aTownshipHasTwoMonthsAndItsPresidiumTakesIn() {
        Township.enter();
        Rules.adoptForTomorrow(TOWN, "chongqing-township-2016");
        LocalDate assignedOn = time.today();

        String assignment = Township.assigned("关于硬化村道的建议");

        LocalDate due = LocalDate.parse(Township.office()
                .request()
                .get("/api/v1/assignments/" + assignment)
                .then()
                .statusCode(200)
                .extract()
                .path("answerDue.due"));
        assertThat(due)
                .isBetween(assignedOn.plusMonths(2), assignedOn.plusMonths(2).plusDays(9));
        time.advance(due.plusDays(1));
        assertThat(Township.office()
                        .request()
                        .get("/api/v1/assignments/" + assignment + "/history")
                        .then()
                        .extract()
                        .<List<String>>path("items.action"))
                .contains("OVERDUE");
    }

    private static SuggestionCase replied(String title) {
        SuggestionCase suggestion = SuggestionCase.registered(title, List.of(CO_SPONSOR), List.of());
        suggestion.assign("SOLE", UNIT + " SOLE");
        suggestion.reply(UNIT, 1, "A");
        suggestion.awaitStatus("REPLIED");
        RunningSuite.time().settle();
        return suggestion;
    }

    private static ValidatableResponse forms(SuggestionCase suggestion) {
        return Actor.person("intake")
                .request()
                .get("/api/v1/feedback-forms?suggestionId=" + suggestion.id())
                .then()
                .statusCode(200);
    }
}
