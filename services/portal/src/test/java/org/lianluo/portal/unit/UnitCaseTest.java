package org.lianluo.portal.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianluo.client.model.Assignment;
import org.lianluo.client.model.Contact;
import org.lianluo.client.model.DueDateView;
import org.lianluo.client.model.Suggestion;
import org.lianluo.client.model.SuggestionAssignment;
import org.lianluo.client.model.SuggestionPart;
import org.lianluo.client.model.WaitingRequest;

/** What a unit is offered in each state. */
class UnitCaseTest {

    private static final DueDateView DUE_LATER = new DueDateView().withDue(LocalDate.of(9999, 1, 1));

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
    void progressIsReportedUntilTheCaseIsTakenAway() {
        assertThat(opinion(assignment("PENDING")).isToReport()).isTrue();
        assertThat(suggestion("REPLIED", "SOLE", List.of()).isToReport()).isTrue();
        assertThat(suggestion("RETURNED", "SOLE", List.of()).isToReport()).isFalse();
        assertThat(suggestion("ENDED", "SOLE", List.of()).isToReport()).isFalse();
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
    void aReturnIsAskedForInTimeBeforeADraftAndNeverByWhomIsBound() {
        assertThat(returnable("PENDING", DUE_LATER).isToAskReturn()).isTrue();
        assertThat(returnable("SIGNED", DUE_LATER).isToAskReturn()).isTrue();
        assertThat(returnable("DRAFTED", DUE_LATER).isToAskReturn()).isFalse();
        assertThat(returnable("SIGNED", new DueDateView().withDue(LocalDate.of(2020, 1, 1)))
                        .isToAskReturn())
                .isFalse();
        assertThat(returnable("SIGNED", null).isToAskReturn()).isFalse();
        UnitCase bound = returnable("SIGNED", DUE_LATER);
        bound.assignment().getSuggestion().setBoundBy("COORDINATED");
        assertThat(bound.isToAskReturn()).isFalse();
        UnitCase waiting = returnable("SIGNED", DUE_LATER);
        waiting.assignment().getSuggestion().setWaiting(new WaitingRequest());
        assertThat(waiting.isToAskReturn()).isFalse();
    }

    @Test
    void moreTimeIsAskedForOnceInTimeAndInTheFirstRound() {
        assertThat(returnable("SIGNED", null).isToAskExtension()).isTrue();
        assertThat(returnable("PENDING", null).isToAskExtension()).isFalse();
        UnitCase late = returnable("DRAFTED", null);
        late.assignment().setOverdue(true);
        assertThat(late.whyNoExtension()).isEqualTo("late");
        UnitCase taken = returnable("SIGNED", null);
        taken.assignment().getSuggestion().setExtendedUntil(LocalDate.of(2027, 5, 1));
        assertThat(taken.whyNoExtension()).isEqualTo("taken");
        UnitCase wide = returnable("SIGNED", null);
        wide.assignment().getSuggestion().setComplexity("WIDE_OR_DIFFICULT");
        assertThat(wide.whyNoExtension()).isEqualTo("wide");
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

    private static UnitCase returnable(String status, DueDateView due) {
        UnitCase work = suggestion(status, "SOLE", List.of());
        work.assignment()
                .setSuggestion(new SuggestionPart().withComplexity("ORDINARY").withReturnDue(due));
        return work;
    }

    private static UnitCase caseOf(Assignment assignment, List<Contact> contacts, Suggestion suggestion) {
        return new UnitCase(
                assignment, List.of(), contacts, List.of(), List.of(), List.of(), List.of(), suggestion, List.of());
    }
}
