package org.lianluo.suggestion.proposal.following;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.events.survey.FeedbackFormDueRecountedV1;
import org.lianluo.shared.events.survey.FeedbackFormLapsedV1;
import org.lianluo.shared.events.survey.FeedbackFormOpenedV1;
import org.lianluo.shared.events.survey.FeedbackFormRemarkedV1;
import org.lianluo.shared.events.survey.FeedbackFormRemindedV1;
import org.lianluo.shared.events.survey.FeedbackReturnedV1;

/** What is known of one feedback form (征询意见表): of which deputy, on which reply, and what they said. */
@Entity
@Table(name = "suggestion_feedback")
class FeedbackFact {

    @Id
    UUID formId;

    UUID suggestionId;
    UUID replyId;
    String unitCode;
    String deputyCode;
    int round;
    Instant openedAt;
    LocalDate due;
    String dueRule;

    @Enumerated(EnumType.STRING)
    Satisfaction attitude;

    @Enumerated(EnumType.STRING)
    Satisfaction result;

    String reason;
    Boolean late;
    Instant returnedAt;

    /** When the deputy, who had let the day pass, was reminded; the day is that of the reminder then. */
    Instant remindedAt;

    /** When it was clear that no feedback came. */
    Instant lapsedAt;

    /** When the deputy said something after that; it is on the form. */
    Instant remarkedAt;

    protected FeedbackFact() {}

    FeedbackFact(UUID formId, UUID suggestionId) {
        this.formId = formId;
        this.suggestionId = suggestionId;
    }

    void learn(FeedbackFormOpenedV1 event) {
        replyId = event.replyId();
        unitCode = event.unitCode();
        deputyCode = event.deputyCode();
        round = event.round();
        openedAt = event.openedAt();
        due = event.due();
        dueRule = event.dueRule();
    }

    void learn(FeedbackFormDueRecountedV1 event) {
        due = event.due();
        dueRule = event.rule();
    }

    void learn(FeedbackFormRemindedV1 event) {
        remindedAt = event.remindedAt();
        due = event.due();
        dueRule = event.dueRule();
    }

    /** It may be told before anything else is known of the form. */
    void learn(FeedbackFormLapsedV1 event) {
        replyId = event.replyId();
        unitCode = event.unitCode();
        deputyCode = event.deputyCode();
        round = event.round();
        lapsedAt = event.lapsedAt();
    }

    void learn(FeedbackFormRemarkedV1 event) {
        remarkedAt = event.remarkedAt();
    }

    /** Also a remark that the office has count. */
    void learn(FeedbackReturnedV1 event) {
        replyId = event.replyId();
        unitCode = event.unitCode();
        deputyCode = event.deputyCode();
        round = event.round();
        attitude = Satisfaction.valueOf(event.attitude());
        result = Satisfaction.valueOf(event.result());
        reason = event.reason();
        late = event.late();
        returnedAt = event.returnedAt();
    }

    boolean isReturned() {
        return returnedAt != null;
    }

    /** Whether nothing is awaited of the deputy: they returned it, or let the day after the reminder pass (不反馈). */
    boolean isOver() {
        return isReturned() || lapsedAt != null;
    }

    /** Only the result counts: dissatisfaction with the attitude alone never reopens a case. */
    boolean isDissatisfied() {
        return result == Satisfaction.DISSATISFIED;
    }
}
