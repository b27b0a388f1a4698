package org.lianluo.suggestion.opinion;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.events.IntegrationEvent;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.suggestion.opinion.voice.Ending;
import org.lianluo.suggestion.opinion.voice.Intake;
import org.lianluo.suggestion.opinion.voice.ReferralChannel;
import org.lianluo.suggestion.opinion.voice.RejectionReason;

/**
 * A station opinion. Each method is one thing that can happen to it; what its state does not allow is refused with
 * {@code illegal-transition} and changes nothing. {@link OpinionMove} lists where each of them leads.
 */
@Entity
public class Opinion extends KeptOpinion {

    @Embedded
    private Intake intake;

    @Embedded
    private Course course = new Course();

    @Enumerated(EnumType.STRING)
    private OpinionStatus status;

    protected Opinion() {}

    /** A station takes it in. */
    public Opinion(UUID id, String regionCode, Intake intake, Act act, DueDate triageUntil) {
        super(id, regionCode, act.by(), act.at());
        this.intake = intake;
        triage(OpinionMove.SUBMIT, act, triageUntil, OpinionEvents::received);
    }

    /** The station answers at triage itself. */
    public void answerOnTheSpot(Act act, String text) {
        answer(OpinionMove.ANSWER_ON_THE_SPOT, act, text, StationAnswer.BY_STATION);
    }

    /**
     * The station forwards it to a unit (转办), with the text that it approved. What was confirmed says why a number in it
     * may go on that could be a person's; it stays here, and is null where none could.
     */
    public void forward(Act act, String unit, ApprovedText text, String confirmed) {
        OpinionMove.FORWARD.check(status);
        if (confirmed != null) {
            remarked(act.noted(confirmed), OpinionStep.CONFIRM_TEXT, status);
        }
        course.forward(unit, text);
        move(OpinionMove.FORWARD, act.noted(unit), OpinionEvents::forwarded);
    }

    /** The station asks a deputy to write a suggestion from it; deputies do not handle directly. */
    public void handToDeputy(Act act, String deputy) {
        OpinionMove.CONVERT.check(status);
        course.handToDeputy(deputy);
        move(OpinionMove.CONVERT, act.noted(deputy), OpinionEvents::handedToDeputy);
    }

    /** A deputy takes it up who was offered it (认领); of two the first has it. */
    public void claim(Act act, String deputy) {
        mustBeOffered();
        course.handToDeputy(deputy);
        move(OpinionMove.CLAIM, act.noted(deputy), StationEvents::claimed);
    }

    /** One of many with the same text, of which another stays: it is kept and counted, and not decided on. */
    public void setAside(Act act, UUID together, UUID representative, Ending ending) {
        OpinionMove.SET_ASIDE.check(status);
        course.setAside(together);
        end(OpinionMove.SET_ASIDE, act, (o, at) -> StationEvents.setAside(o, representative, at), ending);
    }

    /** It is with the station again, with the day for triage that it had. */
    public void restore(Act act) {
        OpinionMove.RESTORE.check(status);
        intake.openAgain();
        move(OpinionMove.RESTORE, act, StationEvents::restored);
        course.setAside(null);
    }

    /** It belongs to another channel: litigation, petition, 110, 12345; the asker is told where. */
    public void referOut(Act act, ReferralChannel channel, String reason, Ending ending) {
        OpinionMove.REFER_OUT.check(status);
        course.conclude(channel.name(), reason);
        end(OpinionMove.REFER_OUT, act.noted(channel.name()), OpinionEvents::referredOut, ending);
    }

    /** The station does not take it on; the asker is told why. */
    public void reject(Act act, RejectionReason code, String reason, Ending ending) {
        OpinionMove.REJECT.check(status);
        course.conclude(code.name(), reason);
        end(OpinionMove.REJECT, act.noted(code.name()), OpinionEvents::rejected, ending);
    }

    /** Merges it (并案) into another that will be answered, and follows no third itself; so no circle can come about. */
    public void mergeInto(Act act, Opinion target) {
        OpinionMove.MERGE.check(status);
        if (target == this || !target.getRegionCode().equals(getRegionCode()) || !target.status.canLeadAMerge()) {
            throw new ProblemException(OpinionProblem.MERGE_NOT_POSSIBLE).with("targetStatus", target.status);
        }
        course.mergeInto(target.getId());
        move(OpinionMove.MERGE, act.noted(target.intake.receipt().number()), OpinionEvents::merged);
        // The target's version moves too, so that two merges into each other at the same instant can't both succeed.
        target.touch(act.by(), act.at());
    }

    /** What it was to follow ended without an answer (RELEASE, MERGE_TARGET_FELL): the station decides anew. */
    public void release(Act act, OpinionMove why, DueDate newTriageDue) {
        why.check(status);
        OpinionStatus from = status;
        course.release();
        triage(why, act, newTriageDue, (o, at) -> OpinionEvents.released(o, from, at));
    }

    /** The unit has its assignment. In the second round its handling begins with it. */
    public void assigned(Act act, UUID assignment) {
        course.assign(assignment);
        touch(act.by(), act.at());
        if (status == OpinionStatus.REOPENED) {
            move(OpinionMove.HANDLE_AGAIN, act, OpinionEvents::handlingStarted);
        }
    }

    /** The unit accepts its assignment, and handling begins. */
    public void accept(Act act) {
        move(OpinionMove.ACCEPT, act, OpinionEvents::handlingStarted);
    }

    /** The unit says that it is not its matter; the station decides again. */
    public void sendBack(Act act, DueDate newTriageDue) {
        OpinionMove.SEND_BACK.check(status);
        String unit = course.leaveUnit();
        triage(OpinionMove.SEND_BACK, act, newTriageDue, (o, at) -> OpinionEvents.sentBack(o, unit, at));
    }

    /** Somebody else than the station answered: the unit, the opinion that this one was merged into, the suggestion. */
    public void answered(Act act, String text, String answeredBy) {
        answer(OpinionMove.ANSWER, act, text, answeredBy);
    }

    /** The deputy who was asked takes it up. */
    public void adopt(Act act) {
        move(OpinionMove.ADOPT, act.noted(course.deputyCode()), OpinionEvents::converted);
    }

    /** The deputy who was asked declines; the station decides anew. */
    public void decline(Act act, DueDate newTriageDue) {
        OpinionMove.DECLINE.check(status);
        String deputy = course.leaveDeputy();
        triage(OpinionMove.DECLINE, act, newTriageDue, (o, at) -> OpinionEvents.declined(o, deputy, at));
    }

    /** The answer is given back to the asker, who may rate it until the date. */
    public void relay(Act act, DueDate rateUntil) {
        OpinionMove.RELAY.check(status);
        course.dates().rateBy(rateUntil);
        move(OpinionMove.RELAY, act.until(rateUntil), OpinionEvents::fedBack);
    }

    /**
     * The asker rates. Dissatisfied opens the case again, once: with the unit that handled it, else with the station. The
     * ending is null unless the rating ends it ({@link Course#endsWith}).
     */
    public void rate(Act act, Grade given, String comment, DueDate newTriageDue, Ending ending) {
        OpinionMove.RATE.check(status);
        course.rate(new Rating(given, comment, act.at()));
        tell(OpinionEvents.rated(this));
        Act rates = act.noted(given.name());
        if (course.endsWith(given)) {
            end(OpinionMove.RATE, rates, OpinionEvents::closedRated, ending);
        } else if (course.isAnsweredByUnit()) {
            course.reopen();
            move(OpinionMove.REOPEN_AT_UNIT, rates, OpinionEvents::reopened);
        } else {
            course.reopen();
            triage(OpinionMove.REOPEN_AT_STATION, rates, newTriageDue, OpinionEvents::reopened);
        }
    }

    /** The asker did not rate in time. */
    public void closeUnrated(Act act, Ending ending) {
        OpinionMove.CLOSE.check(status);
        end(OpinionMove.CLOSE, act.noted(course.dates().rating().rule()), OpinionEvents::closedUnrated, ending);
    }

    /** The asker withdraws it, before triage. */
    public void withdraw(Act act, Ending ending) {
        OpinionMove.WITHDRAW.check(status);
        end(OpinionMove.WITHDRAW, act, OpinionEvents::withdrawn, ending);
    }

    @Override
    public Intake intake() {
        return intake;
    }

    @Override
    public Course course() {
        return course;
    }

    @Override
    public OpinionStatus status() {
        return status;
    }

    private void answer(OpinionMove move, Act act, String text, String answeredBy) {
        move.check(status);
        course.answer(text, answeredBy, act.at());
        move(move, act, OpinionEvents::answered);
    }

    /** The end that retention waits for. */
    private void end(OpinionMove move, Act act, BiFunction<Opinion, Instant, IntegrationEvent> event, Ending ending) {
        intake.end(ending, act.at());
        course.hide(ending.hide());
        move(move, act, event);
    }

    /** The station is to decide on it, by the date. */
    private void triage(OpinionMove move, Act act, DueDate due, BiFunction<Opinion, Instant, IntegrationEvent> event) {
        course.dates().triageBy(due);
        move(move, act.until(due), event);
    }

    /** The only way from one state to another: asks for what history and event tell. */
    private void move(OpinionMove move, Act act, BiFunction<Opinion, Instant, IntegrationEvent> event) {
        move.check(status);
        OpinionStatus from = status;
        status = move.next();
        course.offer().end();
        happened(act, move.step(), from, status, event.apply(this, act.at()));
    }
}
