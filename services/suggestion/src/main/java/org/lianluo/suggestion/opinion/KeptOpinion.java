package org.lianluo.suggestion.opinion;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.CaseRoot;
import org.lianluo.suggestion.opinion.voice.Intake;

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

    /** Erases who raised it and hides in their own words what would name them, at whatever state; all else stays. */
    public void eraseSubmitter(Act act, UnaryOperator<String> hide) {
        intake().erase(hide, act.at());
        course().hide(hide);
        noted(act, OpinionStep.ERASE_SUBMITTER, status(), status());
    }
}
