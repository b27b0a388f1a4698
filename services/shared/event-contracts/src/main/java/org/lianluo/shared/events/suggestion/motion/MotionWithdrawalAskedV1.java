package org.lianluo.shared.events.suggestion.motion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * All who signed a motion on the agenda ask to withdraw it; the presidium has to consent.
 *
 * @param motionId id of the motion
 * @param regionCode region of the people's congress
 * @param nextRoles roles whose turn it is now
 * @param askedAt when
 */
@EventType(
        value = "lianluo.suggestion.motion.withdrawal-asked.v1",
        title = "提案人要求撤回议案 / Withdrawal of a motion asked for")
public record MotionWithdrawalAskedV1(UUID motionId, String regionCode, List<String> nextRoles, Instant askedAt)
        implements IntegrationEvent {}
