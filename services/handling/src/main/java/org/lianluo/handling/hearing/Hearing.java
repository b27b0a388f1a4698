package org.lianluo.handling.hearing;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.problem.ProblemException;

/**
 * A hearing: units answer deputies face to face (面对面问效、面对面听证; 约见, 代表法 2025 §29). {@link HearingAction} is the whole
 * table. A refused call changes nothing.
 */
@Entity
public class Hearing extends HearingRoot {

    @Enumerated(EnumType.STRING)
    private HearingStatus status;

    private Instant startsAt;
    private String place;

    /** Why it was last postponed. */
    private String postponedFor;

    private String minutes;
    private String[] presentCodes = {};

    @Convert(converter = AttendanceConverter.class)
    private Attendance attendance = new Attendance(List.of());

    /** Units that owe an answer or a result, once for each; answers are owed from the hearing on. */
    private String[] waitingCodes = {};

    private Instant heldAt;
    private String cancelReason;
    private Instant endedAt;

    protected Hearing() {}

    public Hearing(String regionCode, HearingPlan plan, Act act) {
        super(regionCode, plan, act);
        startsAt = plan.startsAt();
        place = plan.place();
        status = HearingStatus.PLANNED;
        happened(act, HearingStep.PLAN, null, status, HearingEvents.planned(this));
    }

    /** It gets another time, and perhaps another place. */
    public void postpone(Act act, Instant time, String itsPlace, String reason) {
        HearingAction.POSTPONE.from(status);
        if (!time.isAfter(act.at()) || time.equals(startsAt)) {
            throw ProblemException.onField(HearingProblem.HEARING_DAY_NOT_AHEAD, "/startsAt");
        }
        Instant before = startsAt;
        startsAt = time;
        if (itsPlace != null) {
            place = itsPlace;
        }
        postponedFor = reason;
        happened(
                act.noted(ChinaTime.dateOf(time) + " " + reason),
                HearingStep.POSTPONE,
                status,
                status,
                HearingEvents.postponed(this, before, act.at()));
    }

    /** It took place. Whoever was there was invited or asked; a head whom deputies see has to be there, or send somebody. */
    public void hold(Act act, String itsMinutes, List<String> deputies, List<UnitPerson> persons) {
        HearingStatus next = HearingAction.HOLD.from(status);
        if (startsAt.isAfter(act.at())) {
            throw new ProblemException(HearingProblem.HEARING_NOT_BEGUN).with("startsAt", startsAt);
        }
        HearingProblem.mustAllBeAmong(
                deputies, deputyCodes(), HearingProblem.HEARING_DEPUTY_NOT_INVITED, "/presentDeputyCodes/%d");
        Attendance were = new Attendance(List.copyOf(persons));
        HearingProblem.mustAllBeAmong(
                persons.stream().map(UnitPerson::unitCode).toList(),
                unitCodes(),
                HearingProblem.HEARING_UNIT_NOT_ASKED,
                "/unitPersons/%d/unitCode");
        if (kind() == HearingKind.HEAD_MEETING) {
            HearingProblem.mustAllBeAmong(
                    unitCodes(), were.unitCodes(), HearingProblem.HEARING_UNIT_NOT_THERE, "/unitPersons");
        }
        minutes = itsMinutes;
        presentCodes = deputies.stream().distinct().toArray(String[]::new);
        attendance = were;
        heldAt = act.at();
        status = next;
        happened(act, HearingStep.HOLD, HearingStatus.PLANNED, next, HearingEvents.held(this));
    }

    /** Before the hearing an invited deputy asks; what is asked at it, one who was there. */
    public HearingQuestion ask(Act act, String deputy, String unit, String text) {
        HearingAction.ASK.from(status);
        HearingProblem.mustAllBeAmong(
                List.of(deputy), deputyCodes(), HearingProblem.HEARING_DEPUTY_NOT_INVITED, "/deputyCode");
        if (status == HearingStatus.HELD) {
            HearingProblem.mustAllBeAmong(
                    List.of(deputy), presentCodes(), HearingProblem.HEARING_DEPUTY_NOT_THERE, "/deputyCode");
        }
        mustBeAsked(unit);
        HearingQuestion question = new HearingQuestion(getId(), deputy, unit, text, act.at());
        waitFor(unit);
        noted(act.noted(deputy), HearingStep.ASK, status, status);
        return add(question);
    }

    /** The unit that was asked answers, by somebody who is named. */
    public void answer(Act act, HearingQuestion question, String text, String by) {
        HearingAction.ANSWER.from(status);
        question.answer(act, text, by);
        waitNoMoreFor(question.unitCode());
        noted(act.noted(by), HearingStep.ANSWER, status, status);
    }

    /** A unit takes something home, to be done until a day. */
    public FollowUp followUp(Act act, String unit, String text, LocalDate due) {
        HearingAction.FOLLOW_UP.from(status);
        mustBeAsked(unit);
        FollowUp matter = new FollowUp(this, unit, text, due, act);
        waitFor(unit);
        noted(act.noted(unit + " " + due), HearingStep.SET_FOLLOW_UP, status, status);
        tell(HearingEvents.set(this, matter));
        return add(matter);
    }

    /** The unit reports what it did. */
    public void done(Act act, FollowUp matter, String result) {
        HearingAction.FOLLOW_UP.from(status);
        matter.done(act, result);
        waitNoMoreFor(matter.unitCode());
        noted(act.noted(result), HearingStep.DO_FOLLOW_UP, status, status);
        tell(HearingEvents.done(this, matter));
    }

    /** What the unit did is enough. */
    public void confirm(Act act, FollowUp matter, String note) {
        HearingAction.FOLLOW_UP.from(status);
        matter.confirm(act, note);
        noted(act.noted(note), HearingStep.CONFIRM_FOLLOW_UP, status, status);
        tell(HearingEvents.confirmed(this, matter));
    }

    /** What the unit did is not enough, and it has another day. */
    public void sendBack(Act act, FollowUp matter, String why, LocalDate until) {
        HearingAction.FOLLOW_UP.from(status);
        matter.sendBack(act, why, until);
        waitFor(matter.unitCode());
        noted(act.noted(until + " " + why), HearingStep.SEND_FOLLOW_UP_BACK, status, status);
        tell(HearingEvents.sentBack(this, matter, act.at()));
    }

    /** Over, once nothing of it is open. */
    public void close(Act act, List<HearingQuestion> questions, List<FollowUp> matters) {
        HearingStatus next = HearingAction.CLOSE.from(status);
        long unanswered = questions.stream().filter(HearingQuestion::isOpen).count();
        long unconfirmed = matters.stream()
                .filter(matter -> matter.status() != FollowUpStatus.CONFIRMED)
                .count();
        if (unanswered + unconfirmed > 0) {
            throw new ProblemException(HearingProblem.HEARING_STILL_OPEN)
                    .with("unanswered", unanswered)
                    .with("unconfirmed", unconfirmed);
        }
        status = next;
        endedAt = act.at();
        happened(
                act,
                HearingStep.CLOSE,
                HearingStatus.HELD,
                next,
                HearingEvents.closed(this, questions.size(), matters.size()));
    }

    /** It does not take place; nobody waits for an answer to what was asked before. */
    public void cancel(Act act, String reason) {
        HearingStatus next = HearingAction.CANCEL.from(status);
        status = next;
        cancelReason = reason;
        waitingCodes = new String[0];
        endedAt = act.at();
        happened(act.noted(reason), HearingStep.CANCEL, HearingStatus.PLANNED, next, HearingEvents.cancelled(this));
    }

    private void mustBeAsked(String unit) {
        HearingProblem.mustAllBeAmong(List.of(unit), unitCodes(), HearingProblem.HEARING_UNIT_NOT_ASKED, "/unitCode");
    }

    private void waitFor(String unit) {
        List<String> waiting = new ArrayList<>(waitingCodes());
        waiting.add(unit);
        waitingCodes = waiting.toArray(String[]::new);
    }

    private void waitNoMoreFor(String unit) {
        List<String> waiting = new ArrayList<>(waitingCodes());
        waiting.remove(unit);
        waitingCodes = waiting.toArray(String[]::new);
    }

    public HearingStatus status() {
        return status;
    }

    public HearingCourse course() {
        return new HearingCourse(
                startsAt,
                place,
                postponedFor,
                minutes,
                presentCodes(),
                attendance.persons(),
                heldAt,
                cancelReason,
                endedAt);
    }

    private List<String> presentCodes() {
        return List.of(presentCodes);
    }

    /** Units that owe an answer or a result, once for each. */
    public List<String> waitingCodes() {
        return List.of(waitingCodes);
    }
}
