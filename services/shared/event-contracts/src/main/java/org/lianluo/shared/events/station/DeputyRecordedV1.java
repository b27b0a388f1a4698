package org.lianluo.shared.events.station;

import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A deputy (人大代表) was entered or changed; full state.
 *
 * @param deputyId id of the deputy
 * @param code natural code of the mandate, as in token claims
 * @param name name, public by 代表法 2025 §58
 * @param level level of the congress
 * @param term congress term (届)
 * @param regionCode region of the congress
 * @param stationCodes stations that the deputy is posted to
 * @param status ACTIVE, SUSPENDED or TERMINATED
 */
@EventType(value = "lianluo.station.deputy.recorded.v1", title = "人大代表已登记或变更 / Deputy recorded")
public record DeputyRecordedV1(
        UUID deputyId,
        String code,
        String name,
        String level,
        int term,
        String regionCode,
        List<String> stationCodes,
        String status)
        implements IntegrationEvent {}
