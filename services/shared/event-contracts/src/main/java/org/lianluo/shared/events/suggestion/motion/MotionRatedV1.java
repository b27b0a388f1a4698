package org.lianluo.shared.events.suggestion.motion;

import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * The members rated the report on a motion; it is closed.
 *
 * @param motionId id of the motion
 * @param regionCode region of the people's congress
 * @param satisfied members who are satisfied
 * @param basicallySatisfied members who are basically satisfied
 * @param dissatisfied members who are dissatisfied
 * @param allMembers all members
 * @param ratedAt when
 */
@EventType(value = "lianluo.suggestion.motion.rated.v1", title = "议案办理已测评 / Motion rated")
public record MotionRatedV1(
        UUID motionId,
        String regionCode,
        int satisfied,
        int basicallySatisfied,
        int dissatisfied,
        int allMembers,
        Instant ratedAt)
        implements IntegrationEvent {}
