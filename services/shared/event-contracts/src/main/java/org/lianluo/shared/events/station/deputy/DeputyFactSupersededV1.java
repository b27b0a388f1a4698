package org.lianluo.shared.events.station.deputy;

import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A record about a deputy was superseded: what it says is no longer known from then on; as known before, it counts.
 *
 * @param deputyId id of the deputy
 * @param factId id of the record
 * @param code natural code of the mandate
 * @param regionCode region of the congress
 * @param kind DELEGATION, GROUP, CONSTITUENCY, STANDING_COMMITTEE, DIRECTOR_MEETING, COMMITTEE, POST, STATION or STATUS
 * @param supersededAt when
 */
@EventType(value = "lianluo.station.deputy.fact-superseded.v1", title = "代表情况已更正 / Fact about a deputy superseded")
public record DeputyFactSupersededV1(
        UUID deputyId, UUID factId, String code, String regionCode, String kind, Instant supersededAt)
        implements IntegrationEvent {}
