package org.lianluo.endtoend;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.lianluo.endtoend.Directory.CO_SPONSOR;
import static org.lianluo.endtoend.Directory.DEPUTY;
import static org.lianluo.endtoend.Directory.OTHER_CO_SPONSOR;
import static org.lianluo.endtoend.Directory.OTHER_UNIT;
import static org.lianluo.endtoend.Directory.THIRD_UNIT;
import static org.lianluo.endtoend.Directory.UNIT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The second loop: a deputies' suggestion is registered, assigned, replied to, rated, and handled again if need be. */
@ExtendWith(RunningSuite.class)
class SuggestionJourney {

    private static final String GOOD = "SATISFIED";
    private static final String BAD = "DISSATISFIED";

    @Test
    void oneDeputyOneUnitSatisfied() {
        SuggestionCase suggestion = SuggestionCase.registered("关于缓解停车难的建议", List.of(), List.of());
        suggestion.assign("SOLE", UNIT + " SOLE");
        suggestion.reply(UNIT, 1, "A");
        suggestion.awaitStatus("REPLIED");
        suggestion.feedback(DEPUTY, UNIT, 1, GOOD, GOOD);
        suggestion.awaitStatus("CLOSED");

        given().get("/api/v1/suggestions/" + suggestion.id())
                .then()
                .statusCode(200)
                .body("summary.status", equalTo("CLOSED"))
                .body("assignments.answerRule", everyItem(containsString("suggestion.reply 3mo")))
                .body("assignments.reply.text", equalTo(List.of("代表您好：建议收悉，现答复如下。")));
        given().queryParam("q", "停车")
                .get("/api/v1/suggestions")
                .then()
                .statusCode(200)
                .body("items.findAll{it.id=='" + suggestion.id() + "'}.size()", greaterThan(0));
    }

    @Test
    void threeCoSponsorsLeadAndTwoCoHandlersClassB() {
        SuggestionCase suggestion =
                SuggestionCase.registered("关于改善街区出行的建议", List.of(CO_SPONSOR, OTHER_CO_SPONSOR), List.of());
        suggestion.assign("LEAD_CO", UNIT + " LEAD", OTHER_UNIT + " CO", THIRD_UNIT + " CO");
        suggestion.giveCoOpinion(OTHER_UNIT);
        suggestion.giveCoOpinion(THIRD_UNIT);
        suggestion.reply(UNIT, 1, "B");
        suggestion.awaitStatus("REPLIED");
        suggestion.feedback(DEPUTY, UNIT, 1, GOOD, GOOD);
        suggestion.feedback(CO_SPONSOR, UNIT, 1, BAD, GOOD);
        suggestion.feedback(OTHER_CO_SPONSOR, UNIT, 1, GOOD, "BASICALLY_SATISFIED");

        suggestion.awaitStatus("TRACKING");
    }

    @Test
    void ofSeparateUnitsOneDissatisfiesAndHandlesAgain() {
        SuggestionCase suggestion = SuggestionCase.registered("关于整治噪声的建议", List.of(), List.of());
        suggestion.assign("SEPARATE", UNIT + " SEPARATE", OTHER_UNIT + " SEPARATE");
        suggestion.reply(UNIT, 1, "A");
        suggestion.reply(OTHER_UNIT, 1, "C");
        suggestion.awaitStatus("REPLIED");
        suggestion.feedback(DEPUTY, UNIT, 1, GOOD, GOOD);
        suggestion.feedback(DEPUTY, OTHER_UNIT, 1, GOOD, BAD);
        suggestion.awaitStatus("REHANDLING");
        suggestion.reply(OTHER_UNIT, 2, "C");
        suggestion.awaitStatus("REPLIED");
        suggestion.feedback(DEPUTY, OTHER_UNIT, 2, GOOD, "BASICALLY_SATISFIED");

        suggestion.awaitStatus("CLOSED_EXPLAINED");
    }

    @Test
    void dissatisfiedThenSatisfiedInTheSecondRound() {
        SuggestionCase suggestion = SuggestionCase.registered("关于路灯补亮的建议", List.of(), List.of());
        suggestion.assign("SOLE", UNIT + " SOLE");
        suggestion.reply(UNIT, 1, "A");
        suggestion.feedback(DEPUTY, UNIT, 1, BAD, BAD);
        suggestion.awaitStatus("REHANDLING");
        suggestion.reply(UNIT, 2, "A");
        suggestion.awaitStatus("REPLIED");
        suggestion.feedback(DEPUTY, UNIT, 2, GOOD, GOOD);

        suggestion.awaitStatus("CLOSED");
        assertThat(suggestion.actions()).startsWith("DRAFT").contains("REGISTER");
    }

    @Test
    void twoConvertedOpinionsAreAnsweredToBothAskers() {
        Case first = converted("停车位太少");
        Case second = converted("夜间没处停车");
        SuggestionCase suggestion =
                SuggestionCase.registered("关于增设夜间车位的建议", List.of(), List.of(first.id(), second.id()));
        suggestion.assign("SOLE", UNIT + " SOLE");
        suggestion.reply(UNIT, 1, "A");

        for (Case opinion : List.of(first, second)) {
            opinion.awaitStatus("ANSWERED");
            opinion.relay();
            opinion.follow().body("answer", containsString("现答复如下"));
            opinion.rate(GOOD).statusCode(200).body("status", equalTo("CLOSED"));
        }
    }

    @Test
    void withdrawnWhenAllHaveAskedForIt() {
        SuggestionCase suggestion = SuggestionCase.registered("关于调整限行的建议", List.of(CO_SPONSOR), List.of());
        suggestion.assign("SOLE", UNIT + " SOLE");
        suggestion.withdraw(DEPUTY).statusCode(200);
        suggestion.awaitStatus("ASSIGNED");
        suggestion.withdraw(CO_SPONSOR).statusCode(200);
        suggestion.awaitStatus("WITHDRAWN");

        String assignment = suggestion.assignment(UNIT, 1);
        await().atMost(Case.SOON).untilAsserted(() -> Case.unitCall(UNIT, assignment, "/signature", "")
                .statusCode(409));
    }

    @Test
    void refusedWithAReasonAndTheAskerIsNotForgotten() {
        Case opinion = converted("诉讼中的物业纠纷");
        SuggestionCase suggestion = SuggestionCase.drafted("关于物业纠纷的建议", List.of(), List.of(opinion.id()));
        suggestion.submit();
        suggestion.refuse();

        suggestion.awaitStatus("NOT_ACCEPTED");
        opinion.awaitStatus("RECEIVED");
    }

    private static Case converted(String title) {
        Case opinion = Case.submitted(title);
        opinion.triage("{\"decision\":\"CONVERT\",\"deputyCode\":\"" + DEPUTY + "\"}")
                .statusCode(200);
        opinion.adopt();
        return opinion;
    }
}
