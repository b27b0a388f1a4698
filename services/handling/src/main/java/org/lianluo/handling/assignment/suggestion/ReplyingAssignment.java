package org.lianluo.handling.assignment.suggestion;

import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.UUID;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.handling.assignment.AssignmentRole;
import org.lianluo.handling.assignment.AssignmentStatus;
import org.lianluo.handling.assignment.AssignmentStep;
import org.lianluo.handling.assignment.Handover;
import org.lianluo.handling.assignment.asking.Binding;
import org.lianluo.handling.assignment.asking.Chain;
import org.lianluo.handling.assignment.talk.FirstContact;
import org.lianluo.handling.assignment.terms.ReplyRules;
import org.lianluo.handling.assignment.terms.Terms;
import org.lianluo.handling.assignment.wording.Promised;
import org.lianluo.handling.assignment.wording.ReplyWording;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.problem.ProblemException;

/** How the unit replies to the deputies, and once more when it has kept what it promised (再次答复). */
@MappedSuperclass
public abstract class ReplyingAssignment extends CoHandlingAssignment {

    /** The draft of the reply that follows kept promises; null while there is none. */
    private UUID followUpId;

    protected ReplyingAssignment() {}

    protected ReplyingAssignment(UUID id, Handover handover, Terms terms, Chain chain, Act act) {
        super(id, handover, terms, chain, act);
    }

    /** The first talk with a deputy; never null. */
    public abstract FirstContact firstContact();

    /** The unit drafts its reply, where the place asks for it after it has talked with a deputy. */
    public Reply draft(Act act, ReplyWording wording, ReplyRules rules) {
        role().mustReply(true);
        AssignmentStatus drafted = SuggestionAction.DRAFT.from(status());
        firstContact().mustHaveBeen(rules);
        wording.mustBeAllowed(rules.scheme(), ChinaTime.dateOf(act.at()));
        bind(Binding.DRAFTED);
        moveTo(drafted, act, AssignmentStep.DRAFT, UNITS_OWN);
        return add(new Reply(Ids.next(), getId(), round(), wording, rules.scheme(), act.at()));
    }

    /** The unit drafts another reply when all that the last one promised is fulfilled; the state stays. */
    public Reply followUp(Act act, ReplyWording wording, ReplyRules rules) {
        mayFollowUp();
        if (followUpId != null) {
            throw SuggestionAction.DRAFT.refusedIn(status());
        }
        wording.mustBeAllowed(rules.scheme(), ChinaTime.dateOf(act.at()));
        Reply reply = new Reply(Ids.next(), getId(), round(), wording, rules.scheme(), act.at()).asFollowUp();
        followUpId = reply.id();
        entered(act, AssignmentStep.DRAFT);
        return add(reply);
    }

    /** Refuses while something promised is open, where nothing was, and when another assignment followed. */
    private void mayFollowUp() {
        SuggestionAction.FOLLOW_UP.from(status());
        if (successorId() != null || completion().commitmentsOpen() == null) {
            throw SuggestionAction.FOLLOW_UP.refusedIn(status());
        }
        if (completion().commitmentsOpen() > 0) {
            throw new ProblemException(HandlingProblem.COMMITMENTS_OPEN)
                    .with("open", completion().commitmentsOpen());
        }
    }

    /** Whether the next reply is one that follows kept promises, or has to wait for them. */
    public boolean hasPromised() {
        return completion() != null && completion().commitmentsOpen() != null;
    }

    /** Something that a reply promised is fulfilled; when all of the last reply is, the unit replies once more. */
    public void promiseKept(Act act, UUID replyId) {
        if (replyId.equals(completion().replyId())) {
            completed(completion().promiseKept());
        }
        entered(act, AssignmentStep.FULFIL);
    }

    /** The unit changes its draft. */
    public void redraft(Act act, Reply reply, ReplyWording wording, ReplyRules rules) {
        reply.mustBeDraft(SuggestionAction.REDRAFT);
        (reply.isFollowUp() ? SuggestionAction.FOLLOW_UP : SuggestionAction.REDRAFT).from(status());
        wording.mustBeAllowed(rules.scheme(), ChinaTime.dateOf(act.at()));
        reply.change(wording, rules.scheme(), act.at());
        entered(act, AssignmentStep.REDRAFT);
    }

    /** The leader sends the draft back. */
    public void refuse(Act act, Reply reply, String reason) {
        reply.mustBeDraft(SuggestionAction.REFUSE);
        AssignmentStatus next =
                (reply.isFollowUp() ? SuggestionAction.FOLLOW_UP : SuggestionAction.REFUSE).from(status());
        followUpId = null;
        moveTo(next, act.noted(reason), AssignmentStep.REFUSE, UNITS_OWN);
        reply.refuse(reason, act.at());
    }

    /**
     * The leader approves the draft: the reply is issued, late or not, and what it promises goes into the ledger.
     *
     * @param coHandlers the co-handlers of the same round, whose opinions the lead needs while their time runs
     * @return what it promises, for the ledger
     */
    public List<Promised> issue(Act act, Reply reply, String signatory, CoHandlers coHandlers, ReplyRules rules) {
        reply.mustBeDraft(SuggestionAction.APPROVE);
        if (reply.isFollowUp()) {
            mayFollowUp();
            completed(completion().followedUp(this, reply, rules));
            followUpId = null;
            return issued(act, reply, signatory, false, rules);
        }
        SuggestionAction.APPROVE.from(status());
        if (role() == AssignmentRole.LEAD) {
            coHandlers.mustHaveSpoken(rules, act.at());
        }
        completed(Completion.replied(this, reply, rules, act.at(), answerDue().isOver(act.at())));
        lapse();
        coHandlers.lapse(act);
        return issued(act, reply, signatory, completion().late(), rules);
    }

    private List<Promised> issued(Act act, Reply reply, String signatory, boolean late, ReplyRules rules) {
        reply.issue(signatory, late, act.at());
        return told(act, reply, rules);
    }

    /** A reply is out: the deputies have it, and what it promises goes into the ledger. */
    protected List<Promised> told(Act act, Reply reply, ReplyRules rules) {
        moveTo(
                AssignmentStatus.REPLIED,
                act.noted(reply.classCode() + " " + reply.documentNumber()),
                AssignmentStep.APPROVE,
                () -> SuggestionEvents.replyIssued(this, reply, rules));
        List<Promised> promises = reply.pledges().stream()
                .map(pledge -> new Promised(Ids.next(), pledge))
                .toList();
        promises.forEach(promise -> tell(SuggestionEvents.recorded(this, reply, promise)));
        return promises;
    }

    /**
     * A deputy returned a form on a reply.
     *
     * @param replyId one that this unit issued here, the last or one that was followed up since
     * @param reopened whether no form was awaited any more, and the office has a late remark count
     */
    public void rated(Act act, UUID replyId, String result, boolean reopened) {
        if (!reopened) {
            awaitsOneLess(replyId);
        }
        entered(act.noted(result), AssignmentStep.RATE);
    }

    /** A deputy who was reminded returned none, and is not awaited any more (不反馈). */
    public void gotNoFeedback(Act act, UUID replyId) {
        awaitsOneLess(replyId);
        entered(act, AssignmentStep.NO_FEEDBACK);
    }

    private void awaitsOneLess(UUID replyId) {
        if (replyId.equals(completion().replyId())) {
            completed(completion().oneFormLess());
        }
    }
}
