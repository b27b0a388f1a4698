package org.lianluo.shared.events.handling.hearing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A unit reported what it did about a matter of a hearing (追办结果).
 *
 * @param hearingId id of the hearing
 * @param followUpId id of what is to be followed up
 * @param kind kind: RESULTS (面对面问效), VIEWS (面对面听证) or HEAD_MEETING (约见)
 * @param regionCode region
 * @param unitCode the unit
 * @param due last day for it
 * @param late whether the result came after that day
 * @param toRoles roles that are told
 * @param reportedAt when
 */
@EventType(value = "lianluo.handling.hearing.follow-up-reported.v1", title = "追办结果已报送 / Follow-up reported")
public record HearingFollowUpReportedV1(
        UUID hearingId,
        UUID followUpId,
        String kind,
        String regionCode,
        String unitCode,
        LocalDate due,
        boolean late,
        List<String> toRoles,
        Instant reportedAt)
        implements IntegrationEvent {}
