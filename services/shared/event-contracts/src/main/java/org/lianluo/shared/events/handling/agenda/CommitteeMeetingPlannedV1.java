package org.lianluo.shared.events.handling.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A meeting of the standing committee is entered (常委会会议登记).
 *
 * @param meetingId id of the meeting
 * @param regionCode region
 * @param meetsOn day of the meeting
 * @param toRoles roles that are told
 * @param plannedAt when
 */
@EventType(
        value = "lianluo.handling.committee-meeting.planned.v1",
        title = "常委会会议已登记 / Meeting of the standing committee entered")
public record CommitteeMeetingPlannedV1(
        UUID meetingId, String regionCode, LocalDate meetsOn, List<String> toRoles, Instant plannedAt)
        implements IntegrationEvent {}
