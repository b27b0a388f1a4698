package org.lianluo.survey.feedback;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.events.FeedbackReturnedV1;
import org.lianluo.shared.events.ReplyIssuedV1;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.survey.SurveyProblem;

/** One deputy's feedback on one reply: OPEN until he returns it, then RETURNED for good. A refused call changes nothing. */
@Entity
class FeedbackForm extends AggregateRoot {

    private static final String SYSTEM = "system";

    @Embedded
    private RatedReply reply;

    private String deputyCode;

    @Enumerated(EnumType.STRING)
    private FormStatus status;

    @Embedded
    private DueDate dueDate;

    @Embedded
    private Feedback feedback;

    protected FeedbackForm() {}

    /** Asks a deputy who signed the suggestion. */
    FeedbackForm(UUID id, ReplyIssuedV1 event, String deputyCode, DueDate dueDate, Instant at) {
        super(id, event.regionCode(), event.unitCode(), at);
        this.reply = RatedReply.of(event);
        this.deputyCode = deputyCode;
        this.status = FormStatus.OPEN;
        this.dueDate = dueDate;
    }

    /**
     * The deputy returns the form, once; after the due date too, and then it is marked late.
     *
     * @param reason needed when either grade is dissatisfied, as the unit must know what to do better (山东, 青岛)
     */
    FeedbackReturnedV1 giveFeedback(Grade attitude, Grade result, String reason, String by, Instant at) {
        if (status != FormStatus.OPEN) {
            throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION).with("currentStatus", status);
        }
        if (Feedback.needsReason(attitude, result) && reason == null) {
            throw ProblemException.onField(SurveyProblem.REASON_REQUIRED, "/reason");
        }
        status = FormStatus.RETURNED;
        feedback = new Feedback(attitude, result, reason, dueDate.isOver(at), at);
        touch(by, at);
        return FormEvents.returned(this);
    }

    /** Replaces the date by one that was counted again. */
    void recount(DueDate counted, Instant at) {
        if (status != FormStatus.OPEN) {
            throw new IllegalStateException("no date runs for form " + getId());
        }
        dueDate = counted;
        touch(SYSTEM, at);
    }

    /** Whether the deputy has let the date pass and not returned the form yet. */
    boolean isOverdue(Instant now) {
        return status == FormStatus.OPEN && dueDate.isOver(now);
    }

    RatedReply reply() {
        return reply;
    }

    String deputyCode() {
        return deputyCode;
    }

    FormStatus status() {
        return status;
    }

    DueDate dueDate() {
        return dueDate;
    }

    /** Null until it is returned. */
    Feedback feedback() {
        return feedback;
    }

    @Override
    public String aggregateType() {
        return "feedback-form";
    }
}
