package org.lianluo.shared.events.handling.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A jurisdiction took the rules of a preset over. Each of them is told by itself too.
 *
 * @param adoptionId id of the adoption
 * @param jurisdiction region code, or DEFAULT
 * @param presetId which preset
 * @param effectiveFrom first day on which its rules are in force
 * @param policyIds the policies that were set
 */
@EventType(value = "lianluo.handling.policy-adoption.adopted.v1", title = "规则样板已采用 / Policy preset adopted")
public record PolicyPresetAdoptedV1(
        UUID adoptionId, String jurisdiction, String presetId, LocalDate effectiveFrom, List<UUID> policyIds)
        implements IntegrationEvent {}
