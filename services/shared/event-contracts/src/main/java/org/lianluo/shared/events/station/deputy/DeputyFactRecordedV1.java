package org.lianluo.shared.events.station.deputy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * Something that holds of a deputy from a day on was recorded (代表情况); it is known until it is superseded.
 *
 * @param deputyId id of the deputy
 * @param factId id of the record
 * @param code natural code of the mandate
 * @param regionCode region of the congress
 * @param kind DELEGATION, GROUP, CONSTITUENCY, STANDING_COMMITTEE, DIRECTOR_MEETING, COMMITTEE, POST, STATION or STATUS
 * @param value what holds: a public fact, such as the delegation; of a STATUS its code
 * @param validFrom first day on which it holds
 * @param validTo last day; null while no end is known
 * @param recordedAt when it was recorded
 */
@EventType(value = "lianluo.station.deputy.fact-recorded.v1", title = "代表情况已登记 / Fact about a deputy recorded")
public record DeputyFactRecordedV1(
        UUID deputyId,
        UUID factId,
        String code,
        String regionCode,
        String kind,
        String value,
        LocalDate validFrom,
        LocalDate validTo,
        Instant recordedAt)
        implements IntegrationEvent {}
