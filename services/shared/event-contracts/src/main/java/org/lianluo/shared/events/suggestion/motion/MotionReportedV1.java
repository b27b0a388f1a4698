package org.lianluo.shared.events.suggestion.motion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * The government reported on a motion that was adopted.
 *
 * @param motionId id of the motion
 * @param regionCode region of the people's congress
 * @param nextRoles roles whose turn it is now
 * @param reportedAt when
 */
@EventType(value = "lianluo.suggestion.motion.reported.v1", title = "政府已报告议案实施情况 / Report on a motion made")
public record MotionReportedV1(UUID motionId, String regionCode, List<String> nextRoles, Instant reportedAt)
        implements IntegrationEvent {}
