package org.lianluo.handling.assignment;

import java.time.Instant;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.events.handling.AssignmentDueRecountedV1;
import org.lianluo.shared.events.handling.AssignmentOverdueV1;
import org.lianluo.shared.events.handling.progress.AssignmentProgressReportedV1;

/** What has happened to an assignment, whatever its subject, in the words of the published contracts. */
final class AssignmentEvents {

    private AssignmentEvents() {}

    static AssignmentDueRecountedV1 dueRecounted(Assignment assignment, RunningLimit limit, Instant at) {
        DueDate due = limit.due();
        return new AssignmentDueRecountedV1(
                assignment.getId(),
                assignment.subjectType().name(),
                assignment.subjectId(),
                assignment.getRegionCode(),
                assignment.unitCode(),
                limit.limit().name(),
                due.due(),
                due.isProvisional(),
                at,
                due.rule());
    }

    static AssignmentProgressReportedV1 progressReported(
            FollowedCase assignment, ProgressReport report, boolean newest) {
        ProgressWord word = report.word();
        return new AssignmentProgressReportedV1(
                assignment.getId(),
                assignment.subjectType().name(),
                assignment.subjectId(),
                assignment.getRegionCode(),
                assignment.unitCode(),
                report.id(),
                word.stage() == null ? null : word.stage().name(),
                word.code(),
                newest,
                report.reportedAt(),
                report.receivedAt());
    }

    static AssignmentOverdueV1 overdue(Assignment assignment, RunningLimit limit, Instant noticedAt) {
        return new AssignmentOverdueV1(
                assignment.getId(),
                assignment.subjectType().name(),
                assignment.subjectId(),
                assignment.getRegionCode(),
                assignment.unitCode(),
                limit.limit().name(),
                limit.due().due(),
                noticedAt);
    }
}
