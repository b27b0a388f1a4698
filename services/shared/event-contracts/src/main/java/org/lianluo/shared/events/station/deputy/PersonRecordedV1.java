package org.lianluo.shared.events.station.deputy;

import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A person of the directory was entered or changed (人员); full state, without how they are called or reached.
 *
 * @param personId id of the person
 * @param code code of the person
 * @param regionCode region of the office that keeps the entry
 * @param kinds as what they are known: DEPUTY, COUNCIL_MEMBER (居民议事会成员), VOTER, RATER
 * @param streetCode street or township of the council; null for none
 * @param active whether the entry is in use
 */
@EventType(value = "lianluo.station.person.recorded.v1", title = "人员已登记或变更 / Person recorded")
public record PersonRecordedV1(
        UUID personId, String code, String regionCode, List<String> kinds, String streetCode, boolean active)
        implements IntegrationEvent {}
