package org.lianluo.shared.events.handling.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A report is put on a meeting of the standing committee; with it the days that the law sets (监督法 2024 §15, §27).
 *
 * @param meetingId id of the meeting
 * @param reportId id of the report
 * @param regionCode region
 * @param kind SPECIAL_WORK, AUDIT, AUDIT_RECTIFICATION or OTHER
 * @param unitCode unit that reports
 * @param committeeCode committee that comments on the draft; null while none is named
 * @param meetsOn day of the meeting
 * @param draftDue last day for the draft
 * @param reportDue last day for the report
 * @param membersDue last day for sending it to the members
 * @param rectificationDue last day for what became of the audit; null for every other kind
 * @param toRoles roles that are told
 * @param enteredAt when
 */
@EventType(value = "lianluo.handling.committee-meeting.report-entered.v1", title = "报告列入会议 / Report put on a meeting")
public record WorkReportEnteredV1(
        UUID meetingId,
        UUID reportId,
        String regionCode,
        String kind,
        String unitCode,
        String committeeCode,
        LocalDate meetsOn,
        LocalDate draftDue,
        LocalDate reportDue,
        LocalDate membersDue,
        LocalDate rectificationDue,
        List<String> toRoles,
        Instant enteredAt)
        implements IntegrationEvent {}
