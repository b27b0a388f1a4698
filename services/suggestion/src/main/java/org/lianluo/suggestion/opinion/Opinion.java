package org.lianluo.suggestion.opinion;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.CaseRoot;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.events.IntegrationEvent;
import org.lianluo.shared.problem.ProblemException;

/**
 * A station opinion. Each method is one thing that can happen to it; what its state does not allow is refused with
 * {@code illegal-transition} and changes nothing.
 */
@Entity
class Opinion extends CaseRoot {

    @Embedded
    private Receipt receipt;

    @Embedded
    private Voice voice;

    @Embedded
    private Submitter submitter;

    @Embedded
    private ApprovedText approved;

    @Embedded
    private StationAnswer answer;

    @Embedded
    private Rating rating;

    @Enumerated(EnumType.STRING)
    private OpinionStatus status;

    private String stationCode;
    private Instant receivedAt;
    private String unitCode;
    private UUID assignmentId;
    private String deputyCode;
    private UUID mergedInto;
    private UUID suggestionId;
    private String outcomeCode;
    private String outcomeReason;
    private int round = 1;
    private boolean reopened;

    @Embedded
    private OpinionDates dates = new OpinionDates();

    protected Opinion() {}

    /** An opinion that a station is about to take in; {@link #receive} completes it. */
    Opinion(UUID id, String regionCode, String stationCode, String by, Instant at) {
        super(id, regionCode, by, at);
        this.stationCode = stationCode;
        receivedAt = at;
    }

    Opinion receive(Act act, Voice raised, Submitter asker, Receipt given, DueDate triageUntil) {
        voice = raised;
        submitter = asker;
        receipt = given;
        dates.triageBy(triageUntil);
        moveTo(OpinionStatus.RECEIVED, act.until(triageUntil), OpinionStep.SUBMIT, OpinionEvents::received);
        return this;
    }

    void answerOnTheSpot(Act act, String text) {
        status.require(OpinionAction.TRIAGE);
        answer = new StationAnswer(text, StationAnswer.BY_STATION, act.at());
        moveTo(OpinionStatus.ANSWERED, act, OpinionStep.ANSWER, OpinionEvents::answered);
    }

    /**
     * The station forwards it to a unit (转办), with the text that it approved.
     *
     * @param confirmed why a number in the text may go on that could be a person's; stays here; null where none could
     */
    void forward(Act act, String unit, ApprovedText text, String confirmed) {
        status.require(OpinionAction.TRIAGE);
        if (confirmed != null) {
            remarked(act.noted(confirmed), OpinionStep.CONFIRM_TEXT, status);
        }
        unitCode = unit;
        assignmentId = null;
        approved = text;
        moveTo(OpinionStatus.TRANSFERRED, act.noted(unit), OpinionStep.FORWARD, OpinionEvents::forwarded);
    }

    /** The station asks a deputy to write a suggestion from it; deputies do not handle directly. */
    void handToDeputy(Act act, String deputy) {
        status.require(OpinionAction.TRIAGE);
        deputyCode = deputy;
        moveTo(OpinionStatus.UNDER_CONVERSION, act.noted(deputy), OpinionStep.CONVERT, OpinionEvents::handedToDeputy);
    }

    /** It belongs to another channel: litigation, petition, 110, 12345; the asker is told where. */
    void referOut(Act act, ReferralChannel channel, String reason, Ending ending) {
        status.require(OpinionAction.TRIAGE);
        outcomeCode = channel.name();
        outcomeReason = reason;
        end(
                OpinionStatus.REFERRED_OUT,
                act.noted(outcomeCode),
                OpinionStep.REFER_OUT,
                OpinionEvents::referredOut,
                ending);
    }

    void reject(Act act, RejectionReason code, String reason, Ending ending) {
        status.require(OpinionAction.TRIAGE);
        outcomeCode = code.name();
        outcomeReason = reason;
        end(OpinionStatus.REJECTED, act.noted(outcomeCode), OpinionStep.REJECT, OpinionEvents::rejected, ending);
    }

    /** Merges it (并案) into another that will be answered, and follows no third itself; so no circle can come about. */
    void mergeInto(Act act, Opinion target) {
        status.require(OpinionAction.TRIAGE);
        if (target == this || !target.getRegionCode().equals(getRegionCode()) || !target.status.canLeadAMerge()) {
            throw new ProblemException(OpinionProblem.MERGE_NOT_POSSIBLE).with("targetStatus", target.status);
        }
        mergedInto = target.getId();
        moveTo(OpinionStatus.MERGED, act.noted(target.receipt.number()), OpinionStep.MERGE, OpinionEvents::merged);
        // The target's version moves too, so that two merges into each other at the same instant can't both succeed.
        target.touch(act.by(), act.at());
    }

    /**
     * The merge target or suggestion whose answer it was to follow ended without one: the station decides anew.
     *
     * @param what RELEASE or MERGE_TARGET_FELL
     */
    void release(Act act, OpinionStep what, DueDate newTriageDue) {
        OpinionStatus from = status;
        status.require(OpinionAction.RELEASE);
        mergedInto = null;
        suggestionId = null;
        deputyCode = null;
        dates.triageBy(newTriageDue);
        moveTo(OpinionStatus.RECEIVED, act.until(newTriageDue), what, (o, at) -> OpinionEvents.released(o, from, at));
    }

    /** The unit has its assignment. In the second round its handling begins with it. */
    void assigned(Act act, UUID assignment) {
        assignmentId = assignment;
        if (status == OpinionStatus.REOPENED) {
            moveTo(OpinionStatus.IN_HANDLING, act, OpinionStep.HANDLE_AGAIN, OpinionEvents::handlingStarted);
        } else {
            touch(act.by(), act.at());
        }
    }

    void accept(Act act) {
        status.require(OpinionAction.ACCEPT);
        moveTo(OpinionStatus.IN_HANDLING, act, OpinionStep.ACCEPT, OpinionEvents::handlingStarted);
    }

    /** The unit says that it is not its matter; the station decides again. */
    void sendBack(Act act, DueDate newTriageDue) {
        status.require(OpinionAction.SEND_BACK);
        String unit = unitCode;
        unitCode = null;
        assignmentId = null;
        dates.triageBy(newTriageDue);
        moveTo(
                OpinionStatus.RECEIVED,
                act.until(newTriageDue),
                OpinionStep.SEND_BACK,
                (o, at) -> OpinionEvents.sentBack(o, unit, at));
    }

    /** Somebody else than the station answered: the unit, the opinion that this one was merged into, the suggestion. */
    void answered(Act act, String text, String answeredBy) {
        status.require(OpinionAction.ANSWER);
        answer = new StationAnswer(text, answeredBy, act.at());
        moveTo(OpinionStatus.ANSWERED, act, OpinionStep.ANSWER, OpinionEvents::answered);
    }

    /** What the station should know of the unit and what moves nothing: an extension, a date that passed. */
    void noticed(Act act, OpinionStep what) {
        remarked(act, what, status);
    }

    void adopt(Act act) {
        status.require(OpinionAction.ADOPT);
        moveTo(OpinionStatus.CONVERTED, act.noted(deputyCode), OpinionStep.ADOPT, OpinionEvents::converted);
    }

    void decline(Act act, DueDate newTriageDue) {
        status.require(OpinionAction.DECLINE);
        String deputy = deputyCode;
        deputyCode = null;
        dates.triageBy(newTriageDue);
        moveTo(
                OpinionStatus.RECEIVED,
                act.until(newTriageDue),
                OpinionStep.DECLINE,
                (o, at) -> OpinionEvents.declined(o, deputy, at));
    }

    /** It follows the answer of a suggestion, of one at most; null takes it out of the draft again. */
    void follow(UUID suggestion, String by, Instant at) {
        status.require(OpinionAction.FOLLOW);
        suggestionId = suggestion;
        touch(by, at);
    }

    /** The answer is given back to the asker, who may rate it until the date. */
    void relay(Act act, DueDate rateUntil) {
        status.require(OpinionAction.RELAY);
        dates.rateBy(rateUntil);
        moveTo(OpinionStatus.FED_BACK, act.until(rateUntil), OpinionStep.RELAY, OpinionEvents::fedBack);
    }

    /** Whether a rating ends it: dissatisfied opens it again, once. */
    boolean endsWith(Grade given) {
        return given != Grade.DISSATISFIED || reopened;
    }

    /**
     * The asker rates. Dissatisfied opens the case again, once: with the unit that handled it, else with the station.
     *
     * @param newTriageDue for the station
     * @param ending where the rating ends it ({@link #endsWith}), else null
     */
    void rate(Act act, Grade given, String comment, DueDate newTriageDue, Ending ending) {
        status.require(OpinionAction.RATE);
        rating = new Rating(given, comment, act.at());
        tell(OpinionEvents.rated(this, round));
        Act rates = act.noted(given.name());
        if (endsWith(given)) {
            end(OpinionStatus.CLOSED, rates, OpinionStep.RATE, (o, at) -> OpinionEvents.closed(o, "RATED", at), ending);
            return;
        }
        reopened = true;
        round = 2;
        if (StationAnswer.isByUnit(answer)) {
            moveTo(OpinionStatus.REOPENED, rates, OpinionStep.RATE, OpinionEvents::reopened);
        } else {
            dates.triageBy(newTriageDue);
            mergedInto = null;
            suggestionId = null;
            moveTo(OpinionStatus.RECEIVED, rates.until(newTriageDue), OpinionStep.RATE, OpinionEvents::reopened);
        }
    }

    void closeUnrated(Act act, Ending ending) {
        status.require(OpinionAction.CLOSE);
        end(
                OpinionStatus.CLOSED,
                act.noted(dates.rating().rule()),
                OpinionStep.CLOSE,
                (o, at) -> OpinionEvents.closed(o, "NO_RATING", at),
                ending);
    }

    void withdraw(Act act, Ending ending) {
        status.require(OpinionAction.WITHDRAW);
        end(OpinionStatus.WITHDRAWN, act, OpinionStep.WITHDRAW, OpinionEvents::withdrawn, ending);
    }

    /** A photo was added, which moves the version. */
    void photoAdded(String by, Instant at) {
        status.require(OpinionAction.ADD_PHOTO);
        touch(by, at);
    }

    /** Erases who raised it and hides in their own words what would name them, at whatever state; all else stays. */
    void eraseSubmitter(Act act, UnaryOperator<String> hide) {
        erase(hide, act.at());
        noted(act, OpinionStep.ERASE_SUBMITTER, status, status);
    }

    /**
     * The date that runs was counted again.
     *
     * @param act with what the history says of it
     */
    void recount(Act act, DueDate due) {
        dates.recount(status, due);
        noted(act.until(due), OpinionStep.RECOUNT, status, status);
        if (due.due() != null) {
            tell(OpinionEvents.dueRecounted(this, act.at()));
        }
    }

    Receipt receipt() {
        return receipt;
    }

    Voice voice() {
        return voice;
    }

    Submitter submitter() {
        return submitter;
    }

    /** Null until it is forwarded. */
    ApprovedText approved() {
        return approved;
    }

    /** Null until it is answered. */
    StationAnswer answer() {
        return answer;
    }

    /** The last one; null for none. */
    Rating rating() {
        return rating;
    }

    OpinionStatus status() {
        return status;
    }

    String stationCode() {
        return stationCode;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    String unitCode() {
        return unitCode;
    }

    UUID assignmentId() {
        return assignmentId;
    }

    String deputyCode() {
        return deputyCode;
    }

    UUID mergedInto() {
        return mergedInto;
    }

    UUID suggestionId() {
        return suggestionId;
    }

    String outcomeCode() {
        return outcomeCode;
    }

    String outcomeReason() {
        return outcomeReason;
    }

    int round() {
        return round;
    }

    OpinionDates dates() {
        return dates;
    }

    @Override
    public String aggregateType() {
        return "opinion";
    }

    private void erase(UnaryOperator<String> hide, Instant at) {
        submitter.erase(at);
        voice.hide(hide);
        if (rating != null) {
            rating.hide(hide);
        }
    }

    /** The end that retention waits for. */
    private void end(
            OpinionStatus next,
            Act act,
            OpinionStep step,
            BiFunction<Opinion, Instant, IntegrationEvent> event,
            Ending ending) {
        if (submitter.isErased()) {
            erase(ending.hide(), act.at());
        } else {
            submitter.retain(ending.retention());
        }
        moveTo(next, act, step, event);
    }

    /** The only way from one state to another, or to stay in it: asks for what history and event tell. */
    private void moveTo(
            OpinionStatus next, Act act, OpinionStep step, BiFunction<Opinion, Instant, IntegrationEvent> event) {
        OpinionStatus from = status;
        status = next;
        happened(act, step, from, next, event.apply(this, act.at()));
    }
}
