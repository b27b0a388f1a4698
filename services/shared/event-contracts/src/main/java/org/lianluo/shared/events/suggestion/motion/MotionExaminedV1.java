package org.lianluo.shared.events.suggestion.motion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A committee said whether a motion should be on the agenda.
 *
 * @param motionId id of the motion
 * @param regionCode region of the people's congress
 * @param forTabling whether the committee would have it on the agenda
 * @param nextRoles roles whose turn it is now
 * @param examinedAt when
 */
@EventType(value = "lianluo.suggestion.motion.examined.v1", title = "专门委员会已提出意见 / Committee gave its opinion")
public record MotionExaminedV1(
        UUID motionId, String regionCode, boolean forTabling, List<String> nextRoles, Instant examinedAt)
        implements IntegrationEvent {}
