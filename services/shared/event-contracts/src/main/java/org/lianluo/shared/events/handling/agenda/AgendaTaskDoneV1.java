package org.lianluo.shared.events.handling.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * What was due of a report was done (法定时限事项办结).
 *
 * @param meetingId id of the meeting
 * @param taskId id of what was due
 * @param reportId id of the report
 * @param regionCode region
 * @param task DRAFT_FOR_COMMENT, FINAL_REPORT, TO_MEMBERS or AUDIT_RECTIFICATION
 * @param due last day
 * @param doneOn day on which it was done
 * @param late whether that was late
 * @param toRoles roles that are told
 * @param recordedAt when
 */
@EventType(value = "lianluo.handling.committee-meeting.task-completed.v1", title = "法定时限事项办结 / Task of a report done")
public record AgendaTaskDoneV1(
        UUID meetingId,
        UUID taskId,
        UUID reportId,
        String regionCode,
        String task,
        LocalDate due,
        LocalDate doneOn,
        boolean late,
        List<String> toRoles,
        Instant recordedAt)
        implements IntegrationEvent {}
