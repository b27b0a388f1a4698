package org.lianluo.shared.events.suggestion.station;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * The station offers the opinion to the deputies posted to it (认领): the first who claims it has it.
 *
 * @param opinionId id of the opinion
 * @param regionCode region of the station
 * @param stationCode station
 * @param deputyCodes the deputies to whom it is offered
 * @param until last day on which it may be claimed, in China
 * @param offeredAt when
 */
@EventType(value = "lianluo.suggestion.opinion.offered.v1", title = "社情民意待认领 / Opinion offered")
public record OpinionOfferedV1(
        UUID opinionId,
        String regionCode,
        String stationCode,
        List<String> deputyCodes,
        LocalDate until,
        Instant offeredAt)
        implements IntegrationEvent {}
