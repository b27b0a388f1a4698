package org.lianluo.handling.supervision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.problem.ProblemException;

/**
 * A case of supervision (督办事项): whoever promised or was asked answers, on time, and is asked again until it is done.
 * {@link SupervisionAction} is the whole table. A refused call changes nothing.
 */
@Entity
public class SupervisionCase extends SupervisionRoot {

    @Enumerated(EnumType.STRING)
    private SupervisionStatus status;

    private String leaderCode;
    private String leaderName;
    private String[] unitCodes = {};
    private int round;

    /** Units that have yet to answer, once for each question. */
    private String[] waitingCodes = {};

    private Instant decidedAt;
    private String decisionNote;
    private Instant issuedAt;
    private Instant overdueAt;

    @Enumerated(EnumType.STRING)
    private Measure measure;

    private String finding;
    private LocalDate inspectedOn;
    private String evidence;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String conclusion;
    private Instant endedAt;

    protected SupervisionCase() {}

    /** A proposal where somebody else decides; planned where not. */
    public SupervisionCase(CaseDraft draft, Act act) {
        super(draft, act);
        Movers.mustSuffice(draft);
        boolean decided = draft.kind().isDecided();
        status = decided ? SupervisionStatus.PROPOSED : SupervisionStatus.PLANNED;
        noted(act, decided ? SupervisionStep.PROPOSE : SupervisionStep.PLAN, null, status);
        tell(SupervisionEvents.opened(this, act.at()));
    }

    /** It is chosen, and who leads it is named; without a leader where none is needed. */
    public void choose(Act act, String itsLeaderCode, String itsLeaderName, String note) {
        SupervisionStatus next = SupervisionAction.CHOOSE.from(status);
        if (kind() == SupervisionKind.KEY_SUGGESTION && itsLeaderName == null) {
            throw ProblemException.onField(HandlingProblem.LEADER_REQUIRED, "/leaderName");
        }
        leaderCode = itsLeaderCode;
        leaderName = itsLeaderName;
        decide(act, SupervisionStep.CHOOSE, next, note);
    }

    /** It is not chosen. */
    public void decline(Act act, String reason) {
        SupervisionStatus next = SupervisionAction.DECLINE.from(status);
        endedAt = act.at();
        decide(act, SupervisionStep.DECLINE, next, reason);
    }

    private void decide(Act act, SupervisionStep step, SupervisionStatus next, String note) {
        decidedAt = act.at();
        decisionNote = note;
        move(act.noted(note), step, next);
        tell(SupervisionEvents.decided(this));
    }

    /** Units are asked for the first time. */
    public List<Question> issue(Act act, List<Ask> asks) {
        return ask(act, SupervisionAction.ISSUE, SupervisionStep.ISSUE, asks);
    }

    /**
     * Units are asked further. A second answer to a question motion needs more than half of its movers (监督法 2024 §53).
     *
     * @param dissatisfied movers who are not satisfied with the first; null for every other kind
     */
    public List<Question> askAgain(Act act, List<Ask> asks, Integer dissatisfied) {
        SupervisionAction.ASK_AGAIN.from(status);
        if (kind() == SupervisionKind.QUESTION_MOTION) {
            Movers.mustBeMost(dissatisfied, movers());
        }
        return ask(act, SupervisionAction.ASK_AGAIN, SupervisionStep.ASK_AGAIN, asks);
    }

    private List<Question> ask(Act act, SupervisionAction action, SupervisionStep step, List<Ask> asks) {
        SupervisionStatus next = action.from(status);
        for (int place = 0; place < asks.size(); place++) {
            Ask.mustBeAhead(act, asks.get(place).due(), "/questions/" + place + "/due");
        }
        round++;
        issuedAt = act.at();
        overdueAt = null;
        waitingCodes = asks.stream().map(Ask::unitCode).toArray(String[]::new);
        unitCodes = Stream.concat(Stream.of(unitCodes), asks.stream().map(Ask::unitCode))
                .distinct()
                .toArray(String[]::new);
        move(act, step, next);
        List<Question> questions = asks.stream()
                .map(ask -> new Question(this, ask, act.by(), act.at()))
                .toList();
        questions.forEach(this::add);
        tell(SupervisionEvents.issued(this, questions));
        return questions;
    }

    /** A unit answers what it was asked; by its head where the law wants that. */
    public void answer(Act act, Question question, boolean byLeader, String text, String documentNumber) {
        SupervisionAction action = waitingCodes.length > 1 ? SupervisionAction.ANSWER : SupervisionAction.ANSWER_LAST;
        SupervisionStatus next = action.from(status);
        question.mustBeOpen();
        mustBeAnsweredBy(byLeader);
        question.answer(text, documentNumber, act.by(), act.at());
        List<String> left = new ArrayList<>(waitingCodes());
        left.remove(question.unitCode());
        waitingCodes = left.toArray(String[]::new);
        move(act.noted(documentNumber), SupervisionStep.ANSWER, next);
        tell(SupervisionEvents.answered(this, question));
    }

    /** The day of a question is over. */
    public void miss(Act act) {
        advance(act, SupervisionStep.OVERDUE, SupervisionAction.MISS.from(status));
        overdueAt = act.at();
    }

    /** A measure against a unit that did not answer, and another last day for what is open. */
    public void escalate(Act act, Measure taken, LocalDate until, String note, List<Question> open) {
        SupervisionStatus next = SupervisionAction.ESCALATE.from(status);
        Ask.mustBeAhead(act, until, "/due");
        measure = taken;
        open.forEach(question -> question.until(until));
        move(act.noted(taken + " " + until + ": " + note), SupervisionStep.ESCALATE, next);
        tell(SupervisionEvents.escalated(this, until, note, act.at()));
    }

    public void inspect(Act act, LocalDate on, String found) {
        SupervisionStatus next = SupervisionAction.INSPECT.from(status);
        if (on.isAfter(ChinaTime.dateOf(act.at()))) {
            throw ProblemException.onField(HandlingProblem.INSPECTED_IN_FUTURE, "/on");
        }
        inspectedOn = on;
        finding = found;
        advance(act.noted(on + " " + found), SupervisionStep.INSPECT, next);
    }

    public void verify(Act act, String shownBy) {
        SupervisionStatus next = SupervisionAction.VERIFY.from(status);
        evidence = shownBy;
        advance(act.noted(shownBy), SupervisionStep.VERIFY, next);
    }

    /** Over; the deputies are told what became of it (代表法 2025 §31). */
    public void close(Act act, Outcome itsOutcome, String itsConclusion) {
        SupervisionAction action = kind().endsWithAnswer() && status != SupervisionStatus.VERIFIED
                ? SupervisionAction.CLOSE_ANSWERED
                : SupervisionAction.CLOSE;
        end(act.noted(itsConclusion), action.from(status), SupervisionStep.CLOSE, itsConclusion);
        outcome = itsOutcome;
        tell(SupervisionEvents.closed(this));
    }

    /** Called off; nobody waits for what is open. */
    public void cancel(Act act, String reason, List<Question> open) {
        end(act.noted(reason), SupervisionAction.CANCEL.from(status), SupervisionStep.CANCEL, reason);
        open.forEach(Question::drop);
        waitingCodes = new String[0];
        tell(SupervisionEvents.cancelled(this));
    }

    private void end(Act act, SupervisionStatus next, SupervisionStep step, String why) {
        conclusion = why;
        endedAt = act.at();
        move(act, step, next);
    }

    private void advance(Act act, SupervisionStep step, SupervisionStatus next) {
        move(act, step, next);
        tell(SupervisionEvents.advanced(this, act.note(), act.at()));
    }

    private void move(Act act, SupervisionStep step, SupervisionStatus next) {
        SupervisionStatus before = status;
        status = next;
        noted(act, step, before, next);
    }

    public SupervisionStatus status() {
        return status;
    }

    /** Who leads it and how far it is; null parts for what did not happen yet. */
    public CaseCourse course() {
        return new CaseCourse(
                leaderCode,
                leaderName,
                decidedAt,
                decisionNote,
                issuedAt,
                overdueAt,
                measure,
                inspectedOn,
                finding,
                evidence,
                outcome,
                conclusion,
                endedAt);
    }

    /** The units that were asked. */
    public List<String> unitCodes() {
        return List.of(unitCodes);
    }

    /** 0 before units are asked. */
    public int round() {
        return round;
    }

    /** The units that have yet to answer, once for each question. */
    public List<String> waitingCodes() {
        return List.of(waitingCodes);
    }

    @Override
    public String aggregateType() {
        return "supervision-case";
    }
}
