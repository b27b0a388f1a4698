package org.lianluo.shared.events.suggestion.motion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * The government said how it will carry out a motion that was adopted.
 *
 * @param motionId id of the motion
 * @param regionCode region of the people's congress
 * @param planDue day until which the government means to carry it out
 * @param nextRoles roles whose turn it is now
 * @param plannedAt when
 */
@EventType(value = "lianluo.suggestion.motion.planned.v1", title = "政府已制定议案实施方案 / Plan for a motion made")
public record MotionPlannedV1(
        UUID motionId, String regionCode, LocalDate planDue, List<String> nextRoles, Instant plannedAt)
        implements IntegrationEvent {}
