package org.lianluo.shared.events.station.deputy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * The end of a mandate was proposed (提出终止代表资格); the mandate goes on until the end is announced.
 *
 * @param matterId id of the matter
 * @param deputyId id of the deputy
 * @param deputyCode natural code of the mandate
 * @param regionCode region of the congress
 * @param ground legal ground of 代表法 2025 §62, such as ABSENT_TWICE or RESIGNED
 * @param toRoles roles that are told
 * @param proposedAt when
 */
@EventType(value = "lianluo.station.mandate-matter.proposed.v1", title = "已提出终止代表资格 / End of a mandate proposed")
public record MandateMatterProposedV1(
        UUID matterId,
        UUID deputyId,
        String deputyCode,
        String regionCode,
        String ground,
        List<String> toRoles,
        Instant proposedAt)
        implements IntegrationEvent {}
