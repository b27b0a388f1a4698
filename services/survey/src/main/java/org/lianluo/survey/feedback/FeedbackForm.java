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
import org.lianluo.shared.events.handling.commitment.CommitmentStateReportedV1;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.survey.SurveyProblem;

/**
 * One deputy's feedback on one reply, or on what became of a commitment: OPEN until they return it, then RETURNED for
 * good. Who lets the date pass is reminded once; who lets that pass too has given none (NO_FEEDBACK), and what they say
 * afterwards is a remark, which counts if the intake office decides so. {@link FormAction} is the whole table. A
 * refused call changes nothing.
 */
@Entity
public class FeedbackForm extends CaseRoot {

    @Enumerated(EnumType.STRING)
    private FormKind kind;

    @Embedded
    private RatedReply reply;

    /** Null for a form on a reply. */
    @Embedded
    private RatedCommitment commitment;

    private String deputyCode;

    @Enumerated(EnumType.STRING)
    private FormStatus status;

    @Embedded
    private DueDate dueDate;

    /** Null until the deputy is reminded. */
    @Embedded
    private Reminder reminder;

    private Instant noFeedbackAt;

    /** What the deputy said, as feedback or, while the status is NO_FEEDBACK, as a remark. */
    @Embedded
    private Feedback feedback;

    private Instant remarkedAt;
    private Instant reopenedAt;

    /** Whether the unit has another round, so that this reply is behind it. */
    private boolean handledAgain;

    protected FeedbackForm() {}

    /** Asks a deputy who signed the suggestion about a reply. */
    public FeedbackForm(UUID id, ReplyIssuedV1 event, String deputyCode, DueDate dueDate, Instant at) {
        this(id, event.regionCode(), RatedReply.of(event), null, deputyCode, dueDate, at);
    }

    /** Asks them what they think of what became of a commitment. */
    public FeedbackForm(UUID id, CommitmentStateReportedV1 event, String deputyCode, DueDate dueDate, Instant at) {
        this(id, event.regionCode(), RatedReply.of(event), RatedCommitment.of(event), deputyCode, dueDate, at);
    }

    private FeedbackForm(
            UUID id,
            String regionCode,
            RatedReply reply,
            RatedCommitment commitment,
            String deputyCode,
            DueDate dueDate,
            Instant at) {
        super(id, regionCode, reply.unitCode(), at);
        this.kind = commitment == null ? FormKind.REPLY : FormKind.COMMITMENT;
        this.reply = reply;
        this.commitment = commitment;
        this.deputyCode = deputyCode;
        this.status = FormStatus.OPEN;
        this.dueDate = dueDate;
        Act act = new Act("UNIT", reply.unitCode(), reply.unitCode(), at).until(dueDate);
        happened(act, FormStep.OPEN, null, status, FormEvents.opened(this));
    }

    /**
     * The deputy says what they think, once: returns the form, after the due date too, and then it is marked late; or leaves
     * a remark where it counts as no feedback already.
     *
     * @param reason needed when either grade is dissatisfied, as the unit must know what to do better (山东, 青岛)
     */
    public void giveFeedback(Act act, Grade attitude, Grade result, String reason) {
        boolean asRemark = FormAction.REMARK.isAllowedIn(status) && feedback == null;
        FormStatus next = (asRemark ? FormAction.REMARK : FormAction.RETURN).from(status);
        if (Feedback.needsReason(attitude, result) && reason == null) {
            throw ProblemException.onField(SurveyProblem.REASON_REQUIRED, "/reason");
        }
        FormStatus before = status;
        status = next;
        feedback = new Feedback(attitude, result, reason, dueDate.isOver(act.at()), asRemark ? null : act.at());
        remarkedAt = asRemark ? act.at() : null;
        happened(
                act.until(currentDue()).noted(feedback.grades()),
                asRemark ? FormStep.REMARK : FormStep.RETURN,
                before,
                status,
                asRemark ? FormEvents.remarked(this) : FormEvents.returned(this));
    }

    /**
     * The deputy let the date pass and is reminded, once.
     *
     * @param until the last day from now on
     */
    public void remind(Act act, DueDate until) {
        FormStatus next = FormAction.REMIND.from(status);
        if (reminder != null) {
            throw new IllegalStateException("reminded already: form " + getId());
        }
        reminder = new Reminder(act.at(), until);
        happened(act.until(until), FormStep.REMIND, status, next, FormEvents.reminded(this));
    }

    /** They let the date after the reminder pass, too. */
    public void lapse(Act act) {
        FormStatus next = FormAction.LAPSE.from(status);
        if (reminder == null) {
            throw new IllegalStateException("not reminded: form " + getId());
        }
        status = next;
        noFeedbackAt = act.at();
        happened(act.until(reminder.due()), FormStep.NO_FEEDBACK, FormStatus.OPEN, status, FormEvents.lapsed(this));
    }

    /**
     * The intake office has the remark count: from now on it is the feedback, with all that follows from one.
     *
     * @param act with the reason
     */
    public void reopen(Act act) {
        FormStatus next = FormAction.REOPEN.from(status);
        if (feedback == null) {
            throw new ProblemException(SurveyProblem.NO_REMARK);
        }
        if (handledAgain) {
            throw new ProblemException(SurveyProblem.HANDLED_AGAIN);
        }
        status = next;
        reopenedAt = act.at();
        feedback = feedback.countedFrom(act.at());
        happened(act, FormStep.ACCEPT_REMARK, FormStatus.NO_FEEDBACK, status, FormEvents.returned(this));
    }

    /**
     * Replaces the date that runs by one that was counted again.
     *
     * @param why what the history says of it
     */
    public void recount(DueDate counted, String why, Instant at) {
        if (status != FormStatus.OPEN) {
            throw new IllegalStateException("no date runs for form " + getId());
        }
        if (reminder == null) {
            dueDate = counted;
        } else {
            reminder = new Reminder(reminder.at(), counted);
        }
        noted(new Act("SYSTEM", null, "system", at).until(counted).noted(why), FormStep.RECOUNT, status, status);
        if (counted.due() != null) {
            tell(FormEvents.dueRecounted(this, at));
        }
    }

    /** Whether the deputy has let the date pass and not returned the form yet. */
    public boolean isOverdue(Instant now) {
        return status == FormStatus.OPEN && dueDate.isOver(now);
    }

    public FormKind kind() {
        return kind;
    }

    /** The commitment that is asked about; null for a form on a reply. */
    public RatedCommitment commitment() {
        return commitment;
    }

    /** The reply that is asked about, or that made the commitment. */
    public RatedReply reply() {
        return reply;
    }

    /** The deputy who is asked. */
    public String deputyCode() {
        return deputyCode;
    }

    public FormStatus status() {
        return status;
    }

    /** The last day to return it, before any reminder. */
    public DueDate dueDate() {
        return dueDate;
    }

    /** The last day that runs, or ran last: after a reminder that of the reminder. */
    public DueDate currentDue() {
        return reminder == null ? dueDate : reminder.due();
    }

    /** Null until the deputy is reminded. */
    public Reminder reminder() {
        return reminder;
    }

    /** When it was clear that none came; null until then. */
    public Instant noFeedbackAt() {
        return noFeedbackAt;
    }

    /** Null until the deputy said something; does not count while the status is NO_FEEDBACK. */
    public Feedback feedback() {
        return feedback;
    }

    /** When the deputy left a remark; null for none. */
    public Instant remarkedAt() {
        return remarkedAt;
    }

    /** When the intake office had the remark count; null where it did not. */
    public Instant reopenedAt() {
        return reopenedAt;
    }

    @Override
    public String aggregateType() {
        return "feedback-form";
    }
}
