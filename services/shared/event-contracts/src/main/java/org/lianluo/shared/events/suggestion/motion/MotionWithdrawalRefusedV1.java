package org.lianluo.shared.events.suggestion.motion;

import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * The presidium does not consent to the withdrawal of a motion; it stays on the agenda.
 *
 * @param motionId id of the motion
 * @param regionCode region of the people's congress
 * @param leadDeputyCode lead deputy (领衔代表)
 * @param refusedAt when
 */
@EventType(
        value = "lianluo.suggestion.motion.withdrawal-refused.v1",
        title = "主席团不同意撤回议案 / Withdrawal of a motion refused")
public record MotionWithdrawalRefusedV1(UUID motionId, String regionCode, String leadDeputyCode, Instant refusedAt)
        implements IntegrationEvent {}
