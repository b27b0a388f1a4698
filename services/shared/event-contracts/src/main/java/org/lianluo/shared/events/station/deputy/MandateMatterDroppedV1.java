package org.lianluo.shared.events.station.deputy;

import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A proposed end of a mandate was dropped (不再处理): the mandate goes on.
 *
 * @param matterId id of the matter
 * @param deputyId id of the deputy
 * @param deputyCode natural code of the mandate
 * @param regionCode region of the congress
 * @param ground legal ground of 代表法 2025 §62, such as ABSENT_TWICE or RESIGNED
 * @param droppedAt when
 */
@EventType(value = "lianluo.station.mandate-matter.dropped.v1", title = "终止代表资格事项不再处理 / End of a mandate dropped")
public record MandateMatterDroppedV1(
        UUID matterId, UUID deputyId, String deputyCode, String regionCode, String ground, Instant droppedAt)
        implements IntegrationEvent {}
