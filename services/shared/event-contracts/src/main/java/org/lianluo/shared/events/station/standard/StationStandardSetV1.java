package org.lianluo.shared.events.station.standard;

import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A standard of stations was entered or changed (建站标准).
 *
 * @param standardId id of the standard
 * @param code its code
 * @param jurisdiction region whose stations it is for, or DEFAULT
 * @param name its name
 * @param itemCodes codes of its items, in their order
 * @param mostStars stars that it gives at most; 0 for a bare checklist
 */
@EventType(value = "lianluo.station.station-standard.set.v1", title = "建站标准已登记或修改 / Standard of stations set")
public record StationStandardSetV1(
        UUID standardId, String code, String jurisdiction, String name, List<String> itemCodes, int mostStars)
        implements IntegrationEvent {}
