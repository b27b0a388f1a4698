package org.lianluo.portal.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianluo.client.model.Assignment;
import org.lianluo.client.model.Contact;
import org.lianluo.client.model.Suggestion;
import org.lianluo.client.model.SuggestionAssignment;

/** What a unit is offered in each state. */
class UnitCaseTest {

    private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-11-20T08:00:00Z");

    @Test
    void anOpinionIsReturnedOnlyInTime() {
        UnitCase inTime = opinion(assignment("PENDING"));
        UnitCase late = opinion(assignment("PENDING").withOverdue(true));

        assertThat(inTime.isToAccept()).isTrue();
        assertThat(inTime.isToReturn()).isTrue();
        assertThat(late.isToAccept()).isTrue();
        assertThat(late.isToReturn()).isFalse();
    }

    @Test
    void anOpinionIsExtendedOnceInTimeAndInTheFirstRound() {
        assertThat(opinion(assignment("IN_HANDLING")).isToExtend()).isTrue();
        assertThat(opinion(assignment("IN_HANDLING").withExtendedAt(TIME)).isToExtend())
                .isFalse();
        assertThat(opinion(assignment("IN_HANDLING").withRound(2)).isToExtend()).isFalse();
        UnitCase late = opinion(assignment("IN_HANDLING").withOverdue(true));
        assertThat(late.isToExtend()).isFalse();
        assertThat(late.isToAnswer()).isTrue();
    }

    @Test
    void aReplyIsDraftedAfterAContact() {
        UnitCase silent = suggestion("SIGNED", "SOLE", List.of());
        UnitCase talked = suggestion("SIGNED", "SOLE", List.of(new Contact()));

        assertThat(silent.isToDraft()).isFalse();
        assertThat(silent.isWaitingForContact()).isTrue();
        assertThat(talked.isToDraft()).isTrue();
        assertThat(talked.isWaitingForContact()).isFalse();
        assertThat(suggestion("DRAFTED", "SOLE", List.of(new Contact())).isToDraft())
                .isFalse();
    }

    @Test
    void aCoHandlerGivesItsOpinionAndDraftsNothing() {
        UnitCase coHandler = suggestion("SIGNED", "CO", List.of(new Contact()));

        assertThat(coHandler.isToGiveOpinion()).isTrue();
        assertThat(coHandler.isToDraft()).isFalse();
        assertThat(suggestion("OPINION_SUBMITTED", "CO", List.of()).isToGiveOpinion())
                .isFalse();
    }

    @Test
    void theHandOverIsCorrectedBeforeTheReplyAndInTheFirstRound() {
        assertThat(suggestion("DRAFTED", "SOLE", List.of()).isToCorrect()).isTrue();
        assertThat(suggestion("REPLIED", "SOLE", List.of()).isToCorrect()).isFalse();
        UnitCase second = suggestion("SIGNED", "SOLE", List.of());
        second.assignment().setRound(2);
        assertThat(second.isToCorrect()).isFalse();
        assertThat(opinion(assignment("PENDING")).isToCorrect()).isFalse();
    }

    @Test
    void theLeadSeesWhoseOpinionIsOutstanding() {
        SuggestionAssignment waiting = coHandler(1);
        Suggestion suggestion = new Suggestion()
                .withAssignments(List.of(
                        coHandler(1).withRole("LEAD"),
                        waiting,
                        coHandler(1).withOpinionAt(TIME),
                        coHandler(1).withEndedAt(TIME),
                        coHandler(2)));

        assertThat(caseOf(assignment("SIGNED").withRole("LEAD"), List.of(), suggestion)
                        .outstanding())
                .containsExactly(waiting);
        assertThat(caseOf(assignment("SIGNED").withRole("CO"), List.of(), suggestion)
                        .outstanding())
                .isEmpty();
    }

    private static SuggestionAssignment coHandler(int round) {
        return new SuggestionAssignment().withRole("CO").withRound(round);
    }

    private static Assignment assignment(String status) {
        return new Assignment().withStatus(status).withRound(1).withOverdue(false);
    }

    private static UnitCase opinion(Assignment assignment) {
        return caseOf(assignment, List.of(), null);
    }

    private static UnitCase suggestion(String status, String role, List<Contact> contacts) {
        return caseOf(assignment(status).withRole(role), contacts, new Suggestion());
    }

    private static UnitCase caseOf(Assignment assignment, List<Contact> contacts, Suggestion suggestion) {
        return new UnitCase(assignment, List.of(), contacts, List.of(), List.of(), suggestion);
    }
}
