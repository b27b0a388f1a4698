package org.lianluo.shared.events.handling;

import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A jurisdiction set its own rule.
 *
 * @param policyId id of the entry
 * @param jurisdiction region code, or DEFAULT
 * @param key name of the rule
 * @param value its value, for a time limit such as 3wd, 10d, 1mo
 * @param effectiveFrom first day on which it is in force
 * @param basis the text and clause that it comes from; may be null
 */
@EventType(value = "lianluo.handling.policy.set.v1", title = "地方规则已设定 / Policy set")
public record PolicySetV1(
        UUID policyId, String jurisdiction, String key, String value, LocalDate effectiveFrom, String basis)
        implements IntegrationEvent {}
