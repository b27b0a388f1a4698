package org.lianluo.handling.assignment.suggestion;

import java.util.Set;
import org.lianluo.handling.assignment.AssignmentStatus;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** What may be done with a suggestion that was assigned, and from which states: the whole state machine. */
public enum SuggestionAction {
    /** The unit signs for it (签收). */
    SIGN(AssignmentStatus.SIGNED, AssignmentStatus.PENDING),
    /** The unit records that it talked with a deputy (沟通); the state stays. */
    CONTACT(null, AssignmentStatus.SIGNED, AssignmentStatus.DRAFTED),
    /** The unit answered in person at a reply meeting, before or after it replied in writing (面对面答复); the state stays. */
    MEET(null, AssignmentStatus.SIGNED, AssignmentStatus.DRAFTED, AssignmentStatus.REPLIED),
    /** The co-handler gives its opinion to the lead (会办意见), once more after the lead sent it back. */
    SUBMIT_OPINION(AssignmentStatus.OPINION_SUBMITTED, AssignmentStatus.SIGNED, AssignmentStatus.REWORK),
    /** The lead sends that back (要求重新提出会办意见). */
    REQUEST_REWORK(AssignmentStatus.REWORK, AssignmentStatus.OPINION_SUBMITTED),
    /** Co-handler or lead asks an office to coordinate them (提请协调); the state stays. */
    ESCALATE(null, AssignmentStatus.SIGNED, AssignmentStatus.OPINION_SUBMITTED, AssignmentStatus.REWORK),
    /** The office does (协调确定), after which there is nothing more to rework. */
    COORDINATE(null, AssignmentStatus.SIGNED, AssignmentStatus.OPINION_SUBMITTED, AssignmentStatus.REWORK),
    /** The lead comes to terms with its co-handlers (协商): one of the two above; the state stays. */
    CONSULT(null, AssignmentStatus.SIGNED, AssignmentStatus.DRAFTED),
    /** The unit drafts its reply. */
    DRAFT(AssignmentStatus.DRAFTED, AssignmentStatus.SIGNED),
    /** The unit changes the draft. */
    REDRAFT(AssignmentStatus.DRAFTED, AssignmentStatus.DRAFTED),
    /** The leader approves the draft, and so the reply is issued (签发). */
    APPROVE(AssignmentStatus.REPLIED, AssignmentStatus.DRAFTED),
    /** The unit drafts and issues another reply when it has kept what the last one promised (再次答复); the state stays. */
    FOLLOW_UP(null, AssignmentStatus.REPLIED),
    /** The leader refuses the draft. */
    REFUSE(AssignmentStatus.SIGNED, AssignmentStatus.DRAFTED),
    /** The intake office corrects the day of the handing over (更正交办日期), before the reply; the state stays. */
    CORRECT(
            null,
            AssignmentStatus.PENDING,
            AssignmentStatus.SIGNED,
            AssignmentStatus.RETURN_REQUESTED,
            AssignmentStatus.DRAFTED),
    /** The unit asks to give it back (申请退回). */
    REQUEST_RETURN(AssignmentStatus.RETURN_REQUESTED, AssignmentStatus.PENDING, AssignmentStatus.SIGNED),
    /** The unit takes that back; it is where it was before. */
    WITHDRAW_RETURN(null, AssignmentStatus.RETURN_REQUESTED),
    /** Another unit handles it (同意退回). */
    APPROVE_RETURN(AssignmentStatus.RETURNED, AssignmentStatus.RETURN_REQUESTED),
    /** The unit must handle it (不同意退回); it is where it was before. */
    REFUSE_RETURN(null, AssignmentStatus.RETURN_REQUESTED),
    /** The unit asks for more time (申请延期); the state stays. */
    REQUEST_EXTENSION(null, AssignmentStatus.SIGNED, AssignmentStatus.DRAFTED),
    /** It gets it (同意延期); the state stays. */
    GRANT_EXTENSION(null, AssignmentStatus.SIGNED, AssignmentStatus.DRAFTED),
    /** It does not (不同意延期); the state stays. */
    REFUSE_EXTENSION(null, AssignmentStatus.SIGNED, AssignmentStatus.DRAFTED),
    /** The unit adds an annex of the reply, also afterwards. */
    ADD_ATTACHMENT(null, AssignmentStatus.SIGNED, AssignmentStatus.DRAFTED, AssignmentStatus.REPLIED),
    /** The unit adds the record of a reply in person that the deputy signed (山东 2017 §22), once there is a reply to give. */
    ADD_SIGNED_RECORD(null, AssignmentStatus.DRAFTED, AssignmentStatus.REPLIED),
    /** The unit takes a file off that nobody else has seen. */
    REMOVE_ATTACHMENT(null, AssignmentStatus.SIGNED, AssignmentStatus.DRAFTED),
    /** It goes with the lead of a merge (并案); a request of its unit lapses, else the state stays. */
    MERGE(
            null,
            AssignmentStatus.PENDING,
            AssignmentStatus.SIGNED,
            AssignmentStatus.RETURN_REQUESTED,
            AssignmentStatus.REWORK),
    /** It goes by itself again (撤销并案); the state stays. */
    UNMERGE(null, AssignmentStatus.PENDING, AssignmentStatus.SIGNED, AssignmentStatus.REWORK),
    /** The lead was given back; the unit that has it now has this one, too. */
    RETURN_WITH_LEAD(AssignmentStatus.RETURNED, AssignmentStatus.PENDING, AssignmentStatus.SIGNED),
    /** The reply to the lead is the reply to this one. */
    REPLY_WITH_LEAD(AssignmentStatus.REPLIED, AssignmentStatus.PENDING, AssignmentStatus.SIGNED),
    /** The deputies withdrew the suggestion, or the unit had it by a merge that was undone. */
    END(
            AssignmentStatus.ENDED,
            AssignmentStatus.PENDING,
            AssignmentStatus.SIGNED,
            AssignmentStatus.RETURN_REQUESTED,
            AssignmentStatus.DRAFTED,
            AssignmentStatus.REWORK);

    private final AssignmentStatus to;
    private final Set<AssignmentStatus> from;

    SuggestionAction(AssignmentStatus to, AssignmentStatus... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    boolean isAllowedIn(AssignmentStatus current) {
        return from.contains(current);
    }

    /** The state that this leads to; refused with {@code illegal-transition} from any other than its own. */
    public AssignmentStatus from(AssignmentStatus current) {
        if (!isAllowedIn(current)) {
            throw refusedIn(current);
        }
        return to == null ? current : to;
    }

    ProblemException refusedIn(AssignmentStatus current) {
        return new ProblemException(CommonProblem.ILLEGAL_TRANSITION)
                .with("currentStatus", current)
                .with("action", this);
    }
}
