package org.lianluo.shared.events.suggestion.motion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A motion was submitted; enough deputies signed it.
 *
 * @param motionId id of the motion
 * @param regionCode region of the people's congress
 * @param term term of the congress (届)
 * @param sessionNumber number of the meeting (次会议)
 * @param category code of the category
 * @param leadDeputyCode lead deputy (领衔代表)
 * @param coSponsorCodes co-sponsors (联名代表)
 * @param nextRoles roles whose turn it is now
 * @param submittedAt when
 */
@EventType(value = "lianluo.suggestion.motion.submitted.v1", title = "议案已提出 / Motion submitted")
public record MotionSubmittedV1(
        UUID motionId,
        String regionCode,
        int term,
        int sessionNumber,
        String category,
        String leadDeputyCode,
        List<String> coSponsorCodes,
        List<String> nextRoles,
        Instant submittedAt)
        implements IntegrationEvent {}
