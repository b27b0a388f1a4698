package org.lianluo.suggestion.opinion;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.CaseRoot;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.suggestion.opinion.voice.Intake;
import org.lianluo.suggestion.opinion.voice.Urger;

/** What a station keeps of an opinion, and what happens to that: who raised it, photos, files, remarks. Nothing of it moves the state. */
@MappedSuperclass
public abstract class KeptOpinion extends CaseRoot {

    protected KeptOpinion() {}

    KeptOpinion(UUID id, String regionCode, String by, Instant at) {
        super(id, regionCode, by, at);
    }

    public abstract Intake intake();

    public abstract Course course();

    public abstract OpinionStatus status();

    /** What the station should know of the unit and what moves nothing: an extension, a date that passed. */
    public void noticed(Act act, OpinionStep what) {
        remarked(act, what, status());
    }

    /** A photo was added, which moves the version. */
    public void photoAdded(String by, Instant at) {
        status().require(OpinionAction.ADD_PHOTO);
        touch(by, at);
    }

    /** A file was added or taken off. */
    public void filed(Act act, OpinionStep step) {
        status().require(OpinionAction.ADD_ATTACHMENT);
        noted(act, step, status(), status());
    }

    /** The station head lets a file go to whoever handles it. */
    public void releaseFile(Act act, UUID file) {
        status().require(OpinionAction.RELEASE_ATTACHMENT);
        happened(
                act,
                OpinionStep.RELEASE_ATTACHMENT,
                status(),
                status(),
                OpinionEvents.fileReleased(this, file, act.at()));
    }

    /** Refuses where nobody is to act, or where only the station itself is and urges. */
    public void mustBeUrgeable(Urger who) {
        status().require(who == Urger.STATION ? OpinionAction.URGE_OTHERS : OpinionAction.URGE);
    }

    /**
     * Whoever waits urges whoever is to act (催办), which moves no state and no date.
     *
     * @param possibleFrom the first day on which they may
     * @param words what they say; null for nothing. Those of the submitter stay out of the history.
     */
    public void urge(Act act, Urger who, LocalDate possibleFrom, String words) {
        mustBeUrgeable(who);
        LocalDate today = ChinaTime.dateOf(act.at());
        if (today.isBefore(possibleFrom)) {
            throw new ProblemException(OpinionProblem.URGED_TOO_SOON).with("possibleFrom", possibleFrom);
        }
        course().urgings().add(who, today, words);
        happened(
                who == Urger.STATION ? act.noted(words) : act,
                OpinionStep.URGE,
                status(),
                status(),
                OpinionEvents.urged(this, who, act.at()));
    }

    /** The station or the office says what it is about (归类); where it said so before, nothing happens. */
    public void sort(Act act, String category) {
        status().require(OpinionAction.SORT);
        String before = intake().voice().categoryCode();
        if (!before.equals(category)) {
            intake().voice().sortInto(category);
            happened(
                    act.noted(before + " → " + category),
                    OpinionStep.SORT,
                    status(),
                    status(),
                    StationEvents.sorted(this, before, act.at()));
        }
    }

    /**
     * The station offers it to its deputies, which moves no state: the station stays responsible, and its day for triage
     * stays.
     *
     * @param deputies those who may claim it
     * @param until last day on which they may
     */
    public void offer(Act act, List<String> deputies, LocalDate until, String rule) {
        status().require(OpinionAction.OFFER);
        if (course().offer().isOpen()) {
            throw new ProblemException(OpinionProblem.OFFERED_ALREADY)
                    .with("offeredUntil", course().offer().until());
        }
        course().offer().open(until, rule);
        happened(
                act.noted(rule),
                OpinionStep.OFFER,
                status(),
                status(),
                StationEvents.offered(this, deputies, act.at()));
    }

    /** Refuses what was claimed, or is not offered any more. */
    void mustBeOffered() {
        if (!course().offer().isOpen()) {
            throw new ProblemException(OpinionProblem.OFFER_OVER).with("currentStatus", status());
        }
    }

    /** Nobody claimed it, and the station decides on it. */
    public void endOffer(Act act, String reason) {
        mustBeOffered();
        course().offer().end();
        happened(act, OpinionStep.END_OFFER, status(), status(), StationEvents.offerEnded(this, reason, act.at()));
    }

    /** It follows the answer of a suggestion, of one at most; null takes it out of the draft again. */
    public void follow(UUID suggestion, String by, Instant at) {
        status().require(OpinionAction.FOLLOW);
        course().follow(suggestion);
        touch(by, at);
    }

    /** The date that runs was counted again, for the reason that the act notes. */
    public void recount(Act act, DueDate due) {
        course().dates().recount(status(), due);
        noted(act.until(due), OpinionStep.RECOUNT, status(), status());
        if (due.due() != null) {
            tell(OpinionEvents.dueRecounted(this, act.at()));
        }
    }

    /** Erases who raised it and hides in their own words what would name them, at whatever state; all else stays. */
    public void eraseSubmitter(Act act, UnaryOperator<String> hide) {
        intake().erase(hide, act.at());
        course().hide(hide);
        noted(act, OpinionStep.ERASE_SUBMITTER, status(), status());
    }

    @Override
    public String aggregateType() {
        return "opinion";
    }
}
