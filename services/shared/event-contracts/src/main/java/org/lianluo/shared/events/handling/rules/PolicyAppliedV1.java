package org.lianluo.shared.events.handling.rules;

import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A policy was applied to clocks that run already; whoever keeps such a date counts it again from its first day. A region
 * with a policy of its own is not concerned.
 *
 * @param applicationId id of the application
 * @param policyId id of the policy
 * @param jurisdiction region code, or DEFAULT
 * @param key name of the rule
 * @param value the time limit, such as 3wd, 10d, 1mo
 * @param appliedOn day of the application, Asia/Shanghai
 * @param reason why, as the office wrote it
 */
@EventType(
        value = "lianluo.handling.policy-application.applied.v1",
        title = "规则已适用于进行中的期限 / Policy applied to running clocks")
public record PolicyAppliedV1(
        UUID applicationId,
        UUID policyId,
        String jurisdiction,
        String key,
        String value,
        LocalDate appliedOn,
        String reason)
        implements IntegrationEvent {}
