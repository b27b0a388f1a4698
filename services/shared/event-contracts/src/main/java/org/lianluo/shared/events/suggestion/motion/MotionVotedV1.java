package org.lianluo.shared.events.suggestion.motion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * The congress voted on a motion.
 *
 * @param motionId id of the motion
 * @param regionCode region of the people's congress
 * @param adopted whether more than half of all deputies are for it
 * @param votesFor votes for it
 * @param votesAgainst votes against it
 * @param abstained abstentions
 * @param notPressed deputies who were there and did not press
 * @param allDeputies all deputies of the congress
 * @param nextRoles roles whose turn it is now
 * @param votedAt when
 */
@EventType(value = "lianluo.suggestion.motion.voted.v1", title = "议案已表决 / Motion voted on")
public record MotionVotedV1(
        UUID motionId,
        String regionCode,
        boolean adopted,
        int votesFor,
        int votesAgainst,
        int abstained,
        int notPressed,
        int allDeputies,
        List<String> nextRoles,
        Instant votedAt)
        implements IntegrationEvent {}
