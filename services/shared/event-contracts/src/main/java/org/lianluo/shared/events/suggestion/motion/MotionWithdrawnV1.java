package org.lianluo.shared.events.suggestion.motion;

import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A motion was withdrawn.
 *
 * @param motionId id of the motion
 * @param regionCode region of the people's congress
 * @param withdrawnAt when
 */
@EventType(value = "lianluo.suggestion.motion.withdrawn.v1", title = "议案已撤回 / Motion withdrawn")
public record MotionWithdrawnV1(UUID motionId, String regionCode, Instant withdrawnAt) implements IntegrationEvent {}
