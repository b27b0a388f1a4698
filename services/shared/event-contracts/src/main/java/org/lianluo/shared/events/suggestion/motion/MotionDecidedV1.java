package org.lianluo.shared.events.suggestion.motion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * The presidium decided what becomes of a motion.
 *
 * @param motionId id of the motion
 * @param regionCode region of the people's congress
 * @param status TABLED, WITH_COMMITTEE or AS_SUGGESTION
 * @param leadDeputyCode lead deputy (领衔代表)
 * @param suggestionId the suggestion as which it is handled; null for another decision
 * @param nextRoles roles whose turn it is now
 * @param decidedAt when
 */
@EventType(value = "lianluo.suggestion.motion.decided.v1", title = "主席团已决定议案的处理 / Presidium decided on a motion")
public record MotionDecidedV1(
        UUID motionId,
        String regionCode,
        String status,
        String leadDeputyCode,
        UUID suggestionId,
        List<String> nextRoles,
        Instant decidedAt)
        implements IntegrationEvent {}
