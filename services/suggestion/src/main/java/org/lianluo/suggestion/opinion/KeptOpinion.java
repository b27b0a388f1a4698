package org.lianluo.suggestion.opinion;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.CaseRoot;
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

    /** Erases who raised it and hides in their own words what would name them, at whatever state; all else stays. */
    public void eraseSubmitter(Act act, UnaryOperator<String> hide) {
        intake().erase(hide, act.at());
        course().hide(hide);
        noted(act, OpinionStep.ERASE_SUBMITTER, status(), status());
    }
}
