package org.lianluo.handling.commitment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.handling.assignment.suggestion.Reply;
import org.lianluo.handling.assignment.suggestion.SuggestionAssignment;
import org.lianluo.handling.assignment.wording.Promised;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.problem.ProblemException;

/**
 * Something that a unit promised in a reply (承诺事项), from then until it is kept, in whatever year; {@link CommitmentAction} is
 * the whole table. No unit takes a commitment back. A refused call changes nothing.
 */
@Entity
public class Commitment extends PromisedCommitment {

    private static final int MOST_MILESTONES = 20;

    @Enumerated(EnumType.STRING)
    private CommitmentStatus status;

    private LocalDate due;
    private int postponements;
    private int milestones;

    /** Those who have yet to take note of a new due date; null for none. */
    private String[] toTakeNote;

    @Embedded
    private Fulfilment fulfilment;

    /** The reply that ended it; null until then. */
    private UUID endedBy;

    /** The last year in whose fourth quarter the deputies got its state; null for none. */
    private Integer stateGivenFor;

    protected Commitment() {}

    /** What a reply promises when it is issued. */
    Commitment(Promised promised, SuggestionAssignment assignment, Reply reply, Act act) {
        super(promised, assignment, reply, act);
        due = firstDue();
        status = CommitmentStatus.OPEN;
        noted(act.noted(due.toString()), CommitmentStep.PROMISE, null, status);
    }

    /** The unit plans a step towards it, not later than it is due. */
    Milestone plan(Act act, String content, LocalDate until) {
        CommitmentAction.PLAN.from(status);
        mustBeAhead(act, until);
        Milestone.mustFit(until, due);
        if (milestones >= MOST_MILESTONES) {
            throw new ProblemException(HandlingProblem.TOO_MANY_MILESTONES).with("most", MOST_MILESTONES);
        }
        milestones++;
        Milestone milestone = new Milestone(Ids.next(), getId(), content, until, act.at());
        stays(act.noted(until + " " + content), CommitmentStep.PLAN_MILESTONE);
        tell(CommitmentEvents.milestone(this, milestone, act.at()));
        return add(milestone);
    }

    /** The unit reached a step. */
    void reach(Act act, Milestone milestone, LocalDate on, String remark) {
        CommitmentAction.REACH.from(status);
        milestone.mustBeAhead();
        source().mustBeBefore(on, ChinaTime.dateOf(act.at()));
        milestone.reach(on, remark);
        stays(act.noted(on + " " + milestone.content()), CommitmentStep.REACH_MILESTONE);
        tell(CommitmentEvents.milestone(this, milestone, act.at()));
    }

    /** The unit names a later day, with a reason; each deputy takes note of it. */
    void postpone(Act act, LocalDate until, String reason) {
        CommitmentAction.POSTPONE.from(status);
        if (!until.isAfter(due)) {
            throw ProblemException.onField(HandlingProblem.COMMITMENT_NOT_LATER, "/due")
                    .with("due", due);
        }
        mustBeAhead(act, until);
        LocalDate before = due;
        due = until;
        postponements++;
        toTakeNote = deputyCodes().toArray(String[]::new);
        stays(act.noted(before + " → " + until + ": " + reason), CommitmentStep.POSTPONE);
        tell(CommitmentEvents.postponed(this, before, reason, act.at()));
    }

    private static void mustBeAhead(Act act, LocalDate until) {
        if (until.isBefore(ChinaTime.dateOf(act.at()))) {
            throw ProblemException.onField(HandlingProblem.COMMITMENT_DUE_OVER, "/due");
        }
    }

    /** A deputy who was told of a new day took note of it; refused where there is nothing to take note of. */
    void takeNote(Act act, String deputyCode) {
        List<String> left = new ArrayList<>(toTakeNote());
        if (!left.remove(deputyCode)) {
            throw new ProblemException(HandlingProblem.NOTHING_TO_TAKE_NOTE_OF);
        }
        toTakeNote = left.isEmpty() ? null : left.toArray(String[]::new);
        stays(act, CommitmentStep.TAKE_NOTE);
    }

    /**
     * The unit kept it.
     *
     * @param evidence what shows it
     * @param attachmentIds files of the assignment that do
     * @param open how many of the same reply are still open then
     */
    void fulfil(Act act, LocalDate on, String evidence, List<UUID> attachmentIds, int open) {
        mayBeFulfilled(act, on);
        fulfilment = new Fulfilment(on, evidence, attachmentIds, on.isAfter(due), act.at());
        move(CommitmentAction.FULFIL, act.noted(on + " " + evidence), CommitmentStep.FULFIL);
        tell(CommitmentEvents.fulfilled(this, open));
    }

    /** Refuses unless it may be fulfilled on that day; for whoever has to change more than this. */
    void mayBeFulfilled(Act act, LocalDate on) {
        CommitmentAction.FULFIL.from(status);
        source().mustBeBefore(on, ChinaTime.dateOf(act.at()));
    }

    /** The unit issued the reply that follows kept promises, which tells so. */
    void answered(Act act, Reply reply) {
        end(act, CommitmentAction.ANSWER, CommitmentStep.FOLLOW_UP, reply);
    }

    /** The unit issued the reply of a further round. */
    void replaced(Act act, Reply reply) {
        end(act, CommitmentAction.REPLACE, CommitmentStep.REPLACE, reply);
        tell(CommitmentEvents.replaced(this, act.at()));
    }

    private void end(Act act, CommitmentAction action, CommitmentStep step, Reply reply) {
        move(action, act.noted(reply.documentNumber()), step);
        endedBy = reply.id();
    }

    /** To another status, in which no new day matters any more. */
    private void move(CommitmentAction action, Act act, CommitmentStep step) {
        CommitmentStatus before = status;
        status = action.from(status);
        toTakeNote = null;
        noted(act, step, before, status);
    }

    /**
     * The deputies get its state in the fourth quarter of a year, once.
     *
     * @param asked those of them who return the receipt
     */
    void giveState(Act act, int year, List<String> asked) {
        CommitmentAction.GIVE_STATE.from(status);
        if (stateGivenFor != null && stateGivenFor >= year) {
            throw new IllegalStateException("state of commitment " + getId() + " was given for " + stateGivenFor);
        }
        stateGivenFor = year;
        stays(act.noted(String.valueOf(year)), CommitmentStep.GIVE_STATE);
        tell(CommitmentEvents.stateGiven(this, asked, act.at()));
    }

    /** A deputy rated it on their receipt; that moves nothing. */
    void rated(Act act, String result) {
        stays(act.noted(result), CommitmentStep.RATE);
    }

    private void stays(Act act, CommitmentStep step) {
        noted(act, step, status, status);
    }

    CommitmentStatus status() {
        return status;
    }

    /** The day until which it is to be kept. */
    LocalDate due() {
        return due;
    }

    boolean isOverdue(Instant now) {
        return status == CommitmentStatus.OPEN && due.isBefore(ChinaTime.dateOf(now));
    }

    int postponements() {
        return postponements;
    }

    /** The deputies who have yet to take note of a new due date. */
    List<String> toTakeNote() {
        return toTakeNote == null ? List.of() : List.of(toTakeNote);
    }

    /** Null until it was kept. */
    Fulfilment fulfilment() {
        return fulfilment;
    }

    UUID endedBy() {
        return endedBy;
    }

    Integer stateGivenFor() {
        return stateGivenFor;
    }

    @Override
    public String aggregateType() {
        return "commitment";
    }
}
