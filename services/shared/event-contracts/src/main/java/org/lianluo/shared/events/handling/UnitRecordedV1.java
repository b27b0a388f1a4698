package org.lianluo.shared.events.handling;

import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A handling unit (承办单位) was entered or changed; full state.
 *
 * @param unitId id of the unit
 * @param code natural code, as in token claims
 * @param name name in Chinese
 * @param kind kind of unit
 * @param regionCode region that the unit serves
 * @param domains matters that the unit answers for
 * @param status ACTIVE or CLOSED
 */
@EventType(value = "lianluo.handling.unit.recorded.v1", title = "承办单位已登记或变更 / Unit recorded")
public record UnitRecordedV1(
        UUID unitId, String code, String name, String kind, String regionCode, List<String> domains, String status)
        implements IntegrationEvent {}
