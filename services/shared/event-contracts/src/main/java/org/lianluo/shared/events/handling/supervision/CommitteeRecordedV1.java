package org.lianluo.shared.events.handling.supervision;

import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A special or working committee was entered or changed; full state (专工委对口联系单位).
 *
 * @param committeeId id of the committee
 * @param code natural code
 * @param name name in Chinese
 * @param regionCode region
 * @param unitCodes units that it supervises
 */
@EventType(value = "lianluo.handling.committee.recorded.v1", title = "委员会已登记或变更 / Committee recorded")
public record CommitteeRecordedV1(UUID committeeId, String code, String name, String regionCode, List<String> unitCodes)
        implements IntegrationEvent {}
