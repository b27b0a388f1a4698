package org.lianluo.handling.agenda;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.CaseRoot;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.problem.ProblemCode;
import org.lianluo.shared.problem.ProblemException;

/**
 * A meeting of the standing committee (常委会会议), with the reports that it hears. With each report come the days that the law
 * sets (监督法 2024 §15, §27). {@link CommitteeMeetingAction} is the whole table. A refused call changes nothing.
 */
@Entity
public class CommitteeMeeting extends CaseRoot {

    private static final int MOST_REPORTS = 50;

    private String title;
    private LocalDate meetsOn;

    @Enumerated(EnumType.STRING)
    private CommitteeMeetingStatus status;

    /** The organs that report. */
    private String[] unitCodes = {};

    private int reports;
    private String cancelReason;

    protected CommitteeMeeting() {}

    public CommitteeMeeting(String regionCode, String title, LocalDate on, Act act) {
        super(Ids.next(), regionCode, act.by(), act.at());
        mustBeAhead(act, on);
        this.title = title;
        meetsOn = on;
        status = CommitteeMeetingStatus.PLANNED;
        happened(act, AgendaStep.PLAN, null, status, AgendaEvents.planned(this, act.at()));
    }

    private static void mustBeAhead(Act act, LocalDate on) {
        refuseUnless(!on.isBefore(ChinaTime.dateOf(act.at())), AgendaProblem.MEETING_DAY_NOT_AHEAD, "/on");
    }

    /** A report is put on it, with what is due of it. */
    public Agenda enter(Act act, WorkReport.Entry entry, AgendaLimits limits) {
        CommitteeMeetingAction.ENTER_REPORT.from(status);
        if (reports == MOST_REPORTS) {
            throw new ProblemException(AgendaProblem.TOO_MANY_REPORTS).with("most", MOST_REPORTS);
        }
        reports++;
        unitCodes = Stream.concat(Stream.of(unitCodes), Stream.of(entry.unitCode()))
                .distinct()
                .toArray(String[]::new);
        WorkReport report = new WorkReport(this, entry);
        LocalDate today = ChinaTime.dateOf(act.at());
        List<AgendaTask> tasks = AgendaTaskKind.of(entry.kind()).stream()
                .map(kind -> new AgendaTask(this, report, kind, limits.due(kind, meetsOn), today))
                .toList();
        add(report);
        tasks.forEach(this::add);
        happened(
                act.noted(entry.title()),
                AgendaStep.ENTER_REPORT,
                status,
                status,
                AgendaEvents.entered(this, report, tasks, act.at()));
        return new Agenda(List.of(report), tasks);
    }

    /** It is on another day; what is due of its reports moves with it. */
    public void move(Act act, LocalDate on, String reason, List<AgendaTask> tasks, AgendaLimits limits) {
        CommitteeMeetingAction.MOVE.from(status);
        mustBeAhead(act, on);
        LocalDate before = meetsOn;
        meetsOn = on;
        tasks.forEach(task -> task.move(limits.due(task.kind(), on)));
        happened(
                act.noted(before + " → " + on + ": " + reason),
                AgendaStep.MOVE,
                status,
                status,
                AgendaEvents.moved(this, before, act.at()));
    }

    /** It took place. */
    public void hold(Act act) {
        CommitteeMeetingStatus next = CommitteeMeetingAction.HOLD.from(status);
        refuseUnless(!meetsOn.isAfter(ChinaTime.dateOf(act.at())), AgendaProblem.COMMITTEE_MEETING_NOT_BEGUN, null);
        CommitteeMeetingStatus before = status;
        status = next;
        happened(act, AgendaStep.HOLD, before, next, AgendaEvents.held(this, act.at()));
    }

    /** It does not take place; nothing is due any more. */
    public void cancel(Act act, String reason, List<AgendaTask> tasks) {
        CommitteeMeetingStatus next = CommitteeMeetingAction.CANCEL.from(status);
        CommitteeMeetingStatus before = status;
        status = next;
        cancelReason = reason;
        tasks.forEach(AgendaTask::drop);
        happened(act.noted(reason), AgendaStep.CANCEL, before, next, AgendaEvents.cancelled(this, act.at()));
    }

    /**
     * Something that was due was done. A report is sent to the members after it came, and comes after its draft; what became of
     * an audit is reported after the meeting.
     *
     * @param all what is due of the same report
     * @param number number of the letter; null for none
     */
    public void finish(Act act, AgendaTask task, List<AgendaTask> all, LocalDate on, String number) {
        CommitteeMeetingAction.DO_TASK.from(status);
        task.mustBeOpen();
        refuseUnless(!on.isAfter(ChinaTime.dateOf(act.at())), AgendaProblem.DONE_IN_FUTURE, "/on");
        if (task.kind().isBefore()) {
            boolean first = all.stream()
                    .noneMatch(other -> other.isOpen() && other.kind().compareTo(task.kind()) < 0);
            refuseUnless(first, AgendaProblem.TASK_BEFORE_OPEN, null);
        } else {
            refuseUnless(status == CommitteeMeetingStatus.HELD, AgendaProblem.COMMITTEE_MEETING_NOT_HELD, null);
        }
        task.finish(on, number);
        happened(
                act.noted(number == null ? task.kind() + " " + on : task.kind() + " " + on + " " + number),
                AgendaStep.DO_TASK,
                status,
                status,
                AgendaEvents.done(this, task, act.at()));
    }

    private static void refuseUnless(boolean fits, ProblemCode code, String pointer) {
        if (!fits) {
            throw pointer == null ? new ProblemException(code) : ProblemException.onField(code, pointer);
        }
    }

    public String title() {
        return title;
    }

    /** The day on which it is. */
    public LocalDate meetsOn() {
        return meetsOn;
    }

    public CommitteeMeetingStatus status() {
        return status;
    }

    /** The organs that report. */
    public List<String> unitCodes() {
        return List.of(unitCodes);
    }

    /** How many reports it hears. */
    public int reports() {
        return reports;
    }

    /** Null unless it was cancelled. */
    public String cancelReason() {
        return cancelReason;
    }

    @Override
    public String aggregateType() {
        return "committee-meeting";
    }
}
