package org.lianluo.suggestion.opinion;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.problem.ProblemException;

/**
 * A station opinion. Each method is one thing that can happen to it; what its state does not allow is refused with
 * {@code illegal-transition} and changes nothing.
 */
@Entity
class Opinion extends AggregateRoot {

    @Embedded
    Receipt receipt;

    @Embedded
    Voice voice;

    @Embedded
    Submitter submitter;

    @Embedded
    ApprovedText approved;

    @Embedded
    StationAnswer answer;

    @Embedded
    Rating rating;

    @Enumerated(EnumType.STRING)
    OpinionStatus status = OpinionStatus.RECEIVED;

    String stationCode;
    Instant receivedAt;
    String unitCode;
    UUID assignmentId;
    String deputyCode;
    UUID mergedInto;
    UUID suggestionId;
    String outcomeCode;
    String outcomeReason;
    int round = 1;
    boolean reopened;

    @Embedded
    OpinionDates dates = new OpinionDates();

    protected Opinion() {}

    Opinion(UUID id, String regionCode, String stationCode, String by, Instant at) {
        super(id, regionCode, by, at);
        this.stationCode = stationCode;
        receivedAt = at;
    }

    Opinion with(Voice raised, Submitter asker, Receipt given, DueDate triageUntil) {
        voice = raised;
        submitter = asker;
        receipt = given;
        dates.triage = triageUntil;
        return this;
    }

    void answerOnTheSpot(String text, String by, Instant at) {
        status.require(OpinionAction.TRIAGE);
        answer = new StationAnswer(text, StationAnswer.BY_STATION, at);
        moveTo(OpinionStatus.ANSWERED, by, at);
    }

    /** The station forwards it to a unit (转办), with the text that it approved. */
    void forward(String unit, ApprovedText text, String by, Instant at) {
        status.require(OpinionAction.TRIAGE);
        unitCode = unit;
        assignmentId = null;
        approved = text;
        moveTo(OpinionStatus.TRANSFERRED, by, at);
    }

    /** The station asks a deputy to write a suggestion from it; deputies do not handle directly. */
    void handToDeputy(String deputy, String by, Instant at) {
        status.require(OpinionAction.TRIAGE);
        deputyCode = deputy;
        moveTo(OpinionStatus.UNDER_CONVERSION, by, at);
    }

    /** It belongs to another channel: litigation, petition, 110, 12345; the asker is told where. */
    void referOut(ReferralChannel channel, String reason, String by, Instant at) {
        status.require(OpinionAction.TRIAGE);
        end(OpinionStatus.REFERRED_OUT, channel.name(), reason, by, at);
    }

    void reject(RejectionReason code, String reason, String by, Instant at) {
        status.require(OpinionAction.TRIAGE);
        end(OpinionStatus.REJECTED, code.name(), reason, by, at);
    }

    /** Merges it (并案) into another that will be answered, and follows no third itself; so no circle can come about. */
    void mergeInto(Opinion target, String by, Instant at) {
        status.require(OpinionAction.TRIAGE);
        if (target == this || !target.getRegionCode().equals(getRegionCode()) || !target.status.canLeadAMerge()) {
            throw new ProblemException(OpinionProblem.MERGE_NOT_POSSIBLE).with("targetStatus", target.status);
        }
        mergedInto = target.getId();
        moveTo(OpinionStatus.MERGED, by, at);
        // The target's version moves too, so that two merges into each other at the same instant can't both succeed.
        target.touch(by, at);
    }

    /** The merge target or suggestion whose answer it was to follow ended without one: the station decides anew. */
    void release(DueDate newTriageDue, String by, Instant at) {
        status.require(OpinionAction.RELEASE);
        mergedInto = null;
        suggestionId = null;
        deputyCode = null;
        dates.triage = newTriageDue;
        moveTo(OpinionStatus.RECEIVED, by, at);
    }

    void assigned(UUID assignment, String by, Instant at) {
        assignmentId = assignment;
        if (status == OpinionStatus.REOPENED) {
            moveTo(OpinionStatus.IN_HANDLING, by, at);
        } else {
            touch(by, at);
        }
    }

    void accept(String by, Instant at) {
        status.require(OpinionAction.ACCEPT);
        moveTo(OpinionStatus.IN_HANDLING, by, at);
    }

    /** The unit says that it is not its matter; the station decides again. */
    void sendBack(DueDate newTriageDue, String by, Instant at) {
        status.require(OpinionAction.SEND_BACK);
        unitCode = null;
        assignmentId = null;
        dates.triage = newTriageDue;
        moveTo(OpinionStatus.RECEIVED, by, at);
    }

    /** Somebody else than the station answered: the unit, or the opinion that this one was merged into. */
    void answered(String text, String answeredBy, String by, Instant at) {
        status.require(OpinionAction.ANSWER);
        answer = new StationAnswer(text, answeredBy, at);
        moveTo(OpinionStatus.ANSWERED, by, at);
    }

    void adopt(String by, Instant at) {
        status.require(OpinionAction.ADOPT);
        moveTo(OpinionStatus.CONVERTED, by, at);
    }

    void decline(DueDate newTriageDue, String by, Instant at) {
        status.require(OpinionAction.DECLINE);
        deputyCode = null;
        dates.triage = newTriageDue;
        moveTo(OpinionStatus.RECEIVED, by, at);
    }

    /** It follows the answer of a suggestion, of one at most; null takes it out of the draft again. */
    void follow(UUID suggestion, String by, Instant at) {
        status.require(OpinionAction.FOLLOW);
        suggestionId = suggestion;
        touch(by, at);
    }

    /** The answer is given back to the asker, who may rate it until the date. */
    void relay(DueDate rateUntil, String by, Instant at) {
        status.require(OpinionAction.RELAY);
        dates.rating = rateUntil;
        moveTo(OpinionStatus.FED_BACK, by, at);
    }

    /** The asker rates. Dissatisfied opens the case again, once: with the unit that handled it, else with the station. */
    void rate(Grade given, String comment, DueDate newTriageDue, String by, Instant at) {
        status.require(OpinionAction.RATE);
        rating = new Rating(given, comment, at);
        if (given != Grade.DISSATISFIED || reopened) {
            moveTo(OpinionStatus.CLOSED, by, at);
            return;
        }
        reopened = true;
        round = 2;
        if (StationAnswer.isByUnit(answer)) {
            moveTo(OpinionStatus.REOPENED, by, at);
        } else {
            dates.triage = newTriageDue;
            mergedInto = null;
            suggestionId = null;
            moveTo(OpinionStatus.RECEIVED, by, at);
        }
    }

    void closeUnrated(String by, Instant at) {
        status.require(OpinionAction.CLOSE);
        moveTo(OpinionStatus.CLOSED, by, at);
    }

    void withdraw(String by, Instant at) {
        status.require(OpinionAction.WITHDRAW);
        moveTo(OpinionStatus.WITHDRAWN, by, at);
    }

    /** A photo was added, which moves the version. */
    void photoAdded(String by, Instant at) {
        status.require(OpinionAction.ADD_PHOTO);
        touch(by, at);
    }

    /** Erases who raised it and hides in his own words what would name him, at whatever state; all else stays. */
    void eraseSubmitter(UnaryOperator<String> hide, String by, Instant at) {
        submitter.erase(at);
        voice.hide(hide);
        if (rating != null) {
            rating.hide(hide);
        }
        touch(by, at);
    }

    void recount(DueDate due, String by, Instant at) {
        dates.recount(status, due);
        touch(by, at);
    }

    @Override
    public String aggregateType() {
        return "opinion";
    }

    private void end(OpinionStatus end, String code, String reason, String by, Instant at) {
        outcomeCode = code;
        outcomeReason = reason;
        moveTo(end, by, at);
    }

    private void moveTo(OpinionStatus next, String by, Instant at) {
        status = next;
        touch(by, at);
    }
}
