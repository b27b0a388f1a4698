package org.lianluo.shared.events.handling.hearing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * What a unit did about a matter of a hearing is not enough; it has another day (退回再办).
 *
 * @param hearingId id of the hearing
 * @param followUpId id of what is to be followed up
 * @param kind kind: RESULTS (面对面问效), VIEWS (面对面听证) or HEAD_MEETING (约见)
 * @param regionCode region
 * @param unitCode the unit
 * @param due last day for it
 * @param toRoles roles that are told
 * @param sentBackAt when
 */
@EventType(value = "lianluo.handling.hearing.follow-up-sent-back.v1", title = "追办事项已退回 / Follow-up sent back")
public record HearingFollowUpSentBackV1(
        UUID hearingId,
        UUID followUpId,
        String kind,
        String regionCode,
        String unitCode,
        LocalDate due,
        List<String> toRoles,
        Instant sentBackAt)
        implements IntegrationEvent {}
