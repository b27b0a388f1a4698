package org.lianluo.shared.events.station.code;

import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * The page of a deputy was opened, got another token, or was closed (代表码); full state.
 *
 * @param pageId id of the page
 * @param deputyId id of the deputy
 * @param deputyCode code of the deputy
 * @param regionCode region of the congress
 * @param tokenHash SHA-256 of the token in the deputy's QR code, hexadecimal; null while no code opens the page
 */
@EventType(value = "lianluo.station.deputy-page.recorded.v1", title = "代表码已更换或停用 / Code of a deputy recorded")
public record DeputyPageRecordedV1(UUID pageId, UUID deputyId, String deputyCode, String regionCode, String tokenHash)
        implements IntegrationEvent {}
