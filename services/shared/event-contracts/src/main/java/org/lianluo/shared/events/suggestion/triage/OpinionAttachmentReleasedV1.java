package org.lianluo.shared.events.suggestion.triage;

import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * The head of the station released a file of an opinion: whoever handles it may read the file now.
 *
 * @param opinionId id of the opinion
 * @param regionCode region of the station
 * @param stationCode station
 * @param unitCode unit that has the opinion in hand; null for none
 * @param attachmentId id of the file, to be read at the opinion
 * @param releasedAt when
 */
@EventType(
        value = "lianluo.suggestion.opinion.attachment-released.v1",
        title = "社情民意附件已准予转出 / Opinion attachment released")
public record OpinionAttachmentReleasedV1(
        UUID opinionId, String regionCode, String stationCode, String unitCode, UUID attachmentId, Instant releasedAt)
        implements IntegrationEvent {}
