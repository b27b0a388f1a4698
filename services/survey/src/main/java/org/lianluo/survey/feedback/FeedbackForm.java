package org.lianluo.survey.feedback;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.CaseRoot;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.events.handling.ReplyIssuedV1;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.survey.SurveyProblem;

/** One deputy's feedback on one reply: OPEN until they return it, then RETURNED for good. A refused call changes nothing. */
@Entity
public class FeedbackForm extends CaseRoot {

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
    public FeedbackForm(UUID id, ReplyIssuedV1 event, String deputyCode, DueDate dueDate, Instant at) {
        super(id, event.regionCode(), event.unitCode(), at);
        this.reply = RatedReply.of(event);
        this.deputyCode = deputyCode;
        this.status = FormStatus.OPEN;
        this.dueDate = dueDate;
        Act act = new Act("UNIT", event.unitCode(), event.unitCode(), at).until(dueDate);
        happened(act, FormStep.OPEN, null, status, FormEvents.opened(this));
    }

    /**
     * The deputy returns the form, once; after the due date too, and then it is marked late.
     *
     * @param reason needed when either grade is dissatisfied, as the unit must know what to do better (山东, 青岛)
     */
    public void giveFeedback(Act act, Grade attitude, Grade result, String reason) {
        if (status != FormStatus.OPEN) {
            throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION).with("currentStatus", status);
        }
        if (Feedback.needsReason(attitude, result) && reason == null) {
            throw ProblemException.onField(SurveyProblem.REASON_REQUIRED, "/reason");
        }
        status = FormStatus.RETURNED;
        feedback = new Feedback(attitude, result, reason, dueDate.isOver(act.at()), act.at());
        happened(
                act.until(dueDate).noted(feedback.grades()),
                FormStep.RETURN,
                FormStatus.OPEN,
                status,
                FormEvents.returned(this));
    }

    /**
     * Replaces the date by one that was counted again.
     *
     * @param why what the history says of it
     */
    public void recount(DueDate counted, String why, Instant at) {
        if (status != FormStatus.OPEN) {
            throw new IllegalStateException("no date runs for form " + getId());
        }
        dueDate = counted;
        noted(new Act("SYSTEM", null, "system", at).until(dueDate).noted(why), FormStep.RECOUNT, status, status);
        if (dueDate.due() != null) {
            tell(FormEvents.dueRecounted(this, at));
        }
    }

    /** Whether the deputy has let the date pass and not returned the form yet. */
    public boolean isOverdue(Instant now) {
        return status == FormStatus.OPEN && dueDate.isOver(now);
    }

    /** The reply that is asked about. */
    public RatedReply reply() {
        return reply;
    }

    /** The deputy who is asked. */
    public String deputyCode() {
        return deputyCode;
    }

    /** Whether it was returned. */
    public FormStatus status() {
        return status;
    }

    /** The last day to return it. */
    public DueDate dueDate() {
        return dueDate;
    }

    /** Null until it is returned. */
    public Feedback feedback() {
        return feedback;
    }

    @Override
    public String aggregateType() {
        return "feedback-form";
    }
}
