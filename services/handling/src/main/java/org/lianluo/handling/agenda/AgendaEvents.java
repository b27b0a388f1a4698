package org.lianluo.handling.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lianluo.shared.events.handling.agenda.AgendaTaskDoneV1;
import org.lianluo.shared.events.handling.agenda.CommitteeMeetingCancelledV1;
import org.lianluo.shared.events.handling.agenda.CommitteeMeetingHeldV1;
import org.lianluo.shared.events.handling.agenda.CommitteeMeetingMovedV1;
import org.lianluo.shared.events.handling.agenda.CommitteeMeetingPlannedV1;
import org.lianluo.shared.events.handling.agenda.WorkReportEnteredV1;

/** What has happened to meetings of the standing committee, in the words of the published contracts. */
final class AgendaEvents {

    private static final List<String> OFFICES =
            List.of("INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING", "GOV_OFFICE");
    private static final List<String> UNITS_AND_OFFICES = List.of(
            "HANDLER_CLERK",
            "HANDLER_LEADER",
            "INTAKE_OFFICER",
            "COMMITTEE_SUPERVISOR",
            "DIRECTOR_MEETING",
            "GOV_OFFICE");

    private AgendaEvents() {}

    static CommitteeMeetingPlannedV1 planned(CommitteeMeeting meeting, Instant at) {
        return new CommitteeMeetingPlannedV1(meeting.getId(), meeting.getRegionCode(), meeting.meetsOn(), OFFICES, at);
    }

    static WorkReportEnteredV1 entered(
            CommitteeMeeting meeting, WorkReport report, List<AgendaTask> tasks, Instant at) {
        return new WorkReportEnteredV1(
                meeting.getId(),
                report.id(),
                meeting.getRegionCode(),
                report.kind().name(),
                report.unitCode(),
                report.committeeCode(),
                meeting.meetsOn(),
                due(tasks, AgendaTaskKind.DRAFT_FOR_COMMENT),
                due(tasks, AgendaTaskKind.FINAL_REPORT),
                due(tasks, AgendaTaskKind.TO_MEMBERS),
                due(tasks, AgendaTaskKind.AUDIT_RECTIFICATION),
                UNITS_AND_OFFICES,
                at);
    }

    private static LocalDate due(List<AgendaTask> tasks, AgendaTaskKind kind) {
        return tasks.stream()
                .filter(task -> task.kind() == kind)
                .map(AgendaTask::due)
                .findFirst()
                .orElse(null);
    }

    static CommitteeMeetingMovedV1 moved(CommitteeMeeting meeting, LocalDate before, Instant at) {
        return new CommitteeMeetingMovedV1(
                meeting.getId(),
                meeting.getRegionCode(),
                before,
                meeting.meetsOn(),
                meeting.unitCodes(),
                UNITS_AND_OFFICES,
                at);
    }

    static CommitteeMeetingHeldV1 held(CommitteeMeeting meeting, Instant at) {
        return new CommitteeMeetingHeldV1(
                meeting.getId(),
                meeting.getRegionCode(),
                meeting.meetsOn(),
                meeting.reports(),
                meeting.unitCodes(),
                OFFICES,
                at);
    }

    static CommitteeMeetingCancelledV1 cancelled(CommitteeMeeting meeting, Instant at) {
        return new CommitteeMeetingCancelledV1(
                meeting.getId(),
                meeting.getRegionCode(),
                meeting.meetsOn(),
                meeting.unitCodes(),
                UNITS_AND_OFFICES,
                at);
    }

    static AgendaTaskDoneV1 done(CommitteeMeeting meeting, AgendaTask task, Instant at) {
        return new AgendaTaskDoneV1(
                meeting.getId(),
                task.id(),
                task.reportId(),
                meeting.getRegionCode(),
                task.kind().name(),
                task.due(),
                task.doneOn(),
                task.late(),
                UNITS_AND_OFFICES,
                at);
    }
}
