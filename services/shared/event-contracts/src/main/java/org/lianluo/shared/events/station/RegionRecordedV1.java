package org.lianluo.shared.events.station;

import java.time.LocalDate;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A region of GB/T 2260 was entered or changed; full state.
 *
 * @param code GB/T 2260 code: six digits, nine for a street or town
 * @param name official name
 * @param parentCode code of the next higher region; null at the top
 * @param effectiveFrom first day on which the code is in force
 * @param effectiveTo last day on which the code was in force; null while it is
 */
@EventType(value = "lianluo.station.region.recorded.v1", title = "行政区划已登记或变更 / Region recorded")
public record RegionRecordedV1(
        String code, String name, String parentCode, LocalDate effectiveFrom, LocalDate effectiveTo)
        implements IntegrationEvent {}
