package org.lianluo.handling.assignment.suggestion;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.UUID;
import org.lianluo.handling.assignment.AssignmentStatus;
import org.lianluo.handling.assignment.AssignmentStep;
import org.lianluo.handling.assignment.Handover;
import org.lianluo.handling.assignment.asking.Chain;
import org.lianluo.handling.assignment.asking.Joint;
import org.lianluo.handling.assignment.asking.OfficeRequest;
import org.lianluo.handling.assignment.terms.ReplyRules;
import org.lianluo.handling.assignment.terms.Terms;
import org.lianluo.handling.assignment.wording.Promised;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.events.handling.merging.AssignmentMergedV1;
import org.lianluo.shared.events.handling.merging.AssignmentUnmergedV1;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/**
 * A suggestion that was merged with another one (并案) goes with that until the reply: the unit acts on the lead alone, and no
 * date of its own runs. Undone, it is as it was.
 */
@MappedSuperclass
public abstract class MergeableAssignment extends ReplyingAssignment {

    private static final List<String> UNIT = List.of("HANDLER_CLERK", "HANDLER_LEADER");

    @Embedded
    private Joint joint;

    protected MergeableAssignment() {}

    protected MergeableAssignment(UUID id, Handover handover, Terms terms, Chain chain, Act act) {
        super(id, handover, terms, chain, act);
    }

    /** From now on it goes with the lead; what its unit asked for lapses. Its draft was sent back before. */
    public void merge(Act act, Joint with) {
        AssignmentStatus unmoved = SuggestionAction.MERGE.from(status());
        if (isMerged()) {
            throw illegal(SuggestionAction.MERGE);
        }
        joint = with;
        lapse();
        moveTo(
                unmoved == AssignmentStatus.RETURN_REQUESTED ? beforeRequest() : unmoved,
                act,
                AssignmentStep.MERGE,
                () -> merged(act));
    }

    private AssignmentStatus beforeRequest() {
        return signedAt() == null ? AssignmentStatus.PENDING : AssignmentStatus.SIGNED;
    }

    /** Its unit handles it by itself again, with the dates that it had. */
    public void unmerge(Act act) {
        AssignmentStatus unmoved = along(SuggestionAction.UNMERGE);
        UUID mergeId = joint.mergeId();
        joint = null;
        moveTo(unmoved, act, AssignmentStep.UNMERGE, () -> unmerged(act, mergeId));
    }

    /** The lead was given back: another unit handles both. */
    public void returnWithLead(Act act, UUID successor) {
        AssignmentStatus returned = along(SuggestionAction.RETURN_WITH_LEAD);
        succeededBy(successor);
        moveTo(returned, act, AssignmentStep.APPROVE_RETURN, () -> RequestEvents.returned(this, act));
    }

    /** The unit has more time for the lead, and so for this one: its deputies are told. Its own day stays. */
    public void extendWithLead(Act act, OfficeRequest request, DueDate extended) {
        entered(act.until(extended), AssignmentStep.GRANT_EXTENSION);
        tell(RequestEvents.extended(this, request, extended, act.at()));
    }

    /**
     * The reply to the lead is the reply to this one, in a letter to its own deputies; late if that was.
     *
     * @param reply the same reply, to this one
     * @return what it promises, for the ledger
     */
    public List<Promised> replyWithLead(Act act, Reply reply, ReplyRules rules) {
        role().mustReply(true);
        along(SuggestionAction.REPLY_WITH_LEAD);
        completed(Completion.replied(this, reply, rules, act.at(), reply.late()));
        lapse();
        add(reply);
        return told(act, reply, rules);
    }

    /** Refuses for one that goes by itself. */
    private AssignmentStatus along(SuggestionAction action) {
        if (!isMerged()) {
            throw illegal(action);
        }
        return action.from(status());
    }

    private ProblemException illegal(SuggestionAction action) {
        return new ProblemException(CommonProblem.ILLEGAL_TRANSITION)
                .with("currentStatus", status())
                .with("action", action);
    }

    private AssignmentMergedV1 merged(Act act) {
        return new AssignmentMergedV1(
                getId(),
                subjectType().name(),
                subjectId(),
                getRegionCode(),
                unitCode(),
                joint.mergeId(),
                joint.leadSuggestionId(),
                joint.leadAssignmentId(),
                UNIT,
                act.at());
    }

    private AssignmentUnmergedV1 unmerged(Act act, UUID mergeId) {
        return new AssignmentUnmergedV1(
                getId(),
                subjectType().name(),
                subjectId(),
                getRegionCode(),
                unitCode(),
                mergeId,
                assignedAt(),
                answerDue().due(),
                answerDue().rule(),
                UNIT,
                act.at());
    }

    /** Whether it goes with another one, so that its unit has nothing to do for it alone. */
    public boolean isMerged() {
        return joint != null && isOpen();
    }

    /** With which one it goes, or went until the reply; null for none. */
    public Joint joint() {
        return joint;
    }
}
