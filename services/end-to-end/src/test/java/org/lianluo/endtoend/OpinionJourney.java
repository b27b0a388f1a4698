package org.lianluo.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.lianluo.endtoend.Case.unitCall;
import static org.lianluo.endtoend.Directory.DEPUTY;
import static org.lianluo.endtoend.Directory.OTHER_UNIT;
import static org.lianluo.endtoend.Directory.UNIT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The closed loop: a voice is written down, handed on, answered, given back and rated. */
@ExtendWith(RunningSuite.class)
class OpinionJourney {

    private static final String ANSWERED = "{\"answer\":\"路灯已修复。\"}";

    @Test
    void fromTheKioskToASatisfiedConstituent() {
        Case opinion = Case.submitted("路灯闪烁");
        opinion.triage(Case.forwardTo(UNIT)).statusCode(200);

        String assignment = opinion.awaitAssignment(UNIT, 1);
        unitCall(UNIT, assignment, "/acceptance", "").statusCode(200);
        opinion.awaitStatus("IN_HANDLING");
        unitCall(UNIT, assignment, "/answer", ANSWERED).statusCode(200);
        opinion.awaitStatus("ANSWERED");
        opinion.relay();
        opinion.follow().body("answer", equalTo("路灯已修复。")).body("ratable", equalTo(true));
        opinion.rate("SATISFIED").statusCode(200).body("status", equalTo("CLOSED"));

        assertThat(opinion.actions()).containsExactly("SUBMIT", "FORWARD", "ACCEPT", "ANSWER", "RELAY", "RATE");
    }

    @Test
    void dissatisfiedIsHandledOnceMoreByTheSameUnit() {
        Case opinion = Case.submitted("路灯又闪");
        opinion.triage(Case.forwardTo(UNIT)).statusCode(200);
        answer(opinion, UNIT, 1);
        opinion.relay();

        opinion.rate("DISSATISFIED").statusCode(200).body("status", equalTo("REOPENED"));
        String second = opinion.awaitAssignment(UNIT, 2);
        opinion.awaitStatus("IN_HANDLING");
        unitCall(UNIT, second, "/answer", ANSWERED).statusCode(200);
        opinion.awaitStatus("ANSWERED");
        opinion.relay();

        opinion.rate("DISSATISFIED").statusCode(200).body("status", equalTo("CLOSED"));
    }

    @Test
    void aUnitThatIsNotResponsibleReturnsItAndAnotherAnswers() {
        Case opinion = Case.submitted("井盖破损");
        opinion.triage(Case.forwardTo(UNIT)).statusCode(200);
        String assignment = opinion.awaitAssignment(UNIT, 1);

        unitCall(UNIT, assignment, "/return", "{\"reason\":\"不属本单位职责\",\"suggestedUnitCode\":\"" + OTHER_UNIT + "\"}")
                .statusCode(200);
        opinion.awaitStatus("RECEIVED");
        opinion.triage(Case.forwardTo(OTHER_UNIT)).statusCode(200);

        answer(opinion, OTHER_UNIT, 1);
        assertThat(opinion.actions()).contains("SEND_BACK");
    }

    @Test
    void bothAskersOfAMergedMatterAreAnsweredAndRate() {
        Case first = Case.submitted("停车难");
        Case second = Case.submitted("停车难二");
        second.triage("{\"decision\":\"MERGE\",\"targetOpinionId\":\"" + first.id() + "\"}")
                .statusCode(200);
        first.triage(Case.forwardTo(UNIT)).statusCode(200);
        answer(first, UNIT, 1);

        for (Case opinion : new Case[] {first, second}) {
            opinion.awaitStatus("ANSWERED");
            opinion.relay();
            opinion.follow().body("answer", equalTo("路灯已修复。"));
            opinion.rate("SATISFIED").statusCode(200);
        }
    }

    @Test
    void aDeputyAdoptsWhatHeWasAsked() {
        Case opinion = Case.submitted("学校门口拥堵");
        opinion.triage("{\"decision\":\"CONVERT\",\"deputyCode\":\"" + DEPUTY + "\"}")
                .statusCode(200);
        opinion.adopt();

        opinion.follow().body("status", equalTo("CONVERTED"));
    }

    private static void answer(Case opinion, String unit, int round) {
        String assignment = opinion.awaitAssignment(unit, round);
        unitCall(unit, assignment, "/acceptance", "").statusCode(200);
        opinion.awaitStatus("IN_HANDLING");
        unitCall(unit, assignment, "/answer", ANSWERED).statusCode(200);
        opinion.awaitStatus("ANSWERED");
    }
}
