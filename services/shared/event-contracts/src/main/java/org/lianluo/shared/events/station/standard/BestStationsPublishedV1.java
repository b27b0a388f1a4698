package org.lianluo.shared.events.station.standard;

import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A list of the best stations was published or revoked (最佳联络站).
 *
 * @param listId id of the list
 * @param regionCode region whose stations they are
 * @param year year
 * @param stationCodes stations in their order
 * @param comparedWith stations in service from which they were chosen
 * @param revoked whether it holds no more
 */
@EventType(value = "lianluo.station.best-stations.published.v1", title = "最佳联络站名单已公布或撤销 / Best stations published")
public record BestStationsPublishedV1(
        UUID listId, String regionCode, int year, List<String> stationCodes, int comparedWith, boolean revoked)
        implements IntegrationEvent {}
