package org.lianluo.shared.events.station.legislation;

import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A comment on a draft came in, or was sorted; its words are not in it.
 *
 * @param commentId id of the comment
 * @param draftId the draft
 * @param regionCode region whose office asks
 * @param articleLabel article; null for the draft as a whole
 * @param pointCode legislative point that gathered it; null for none
 * @param source POINT, DEPUTY or PUBLIC
 * @param category what it is about: WORDING, SUBSTANCE, ADDITION, DELETION or OTHER; null before it is sorted
 * @param outcome what became of it: ADOPTED, PARTLY_ADOPTED, NOTED or NOT_ADOPTED; null before it is sorted
 * @param recordedAt when
 */
@EventType(
        value = "lianluo.station.legislative-comment.recorded.v1",
        title = "草案意见已收到或整理 / Comment on a draft recorded")
public record LegislativeCommentRecordedV1(
        UUID commentId,
        UUID draftId,
        String regionCode,
        String articleLabel,
        String pointCode,
        String source,
        String category,
        String outcome,
        Instant recordedAt)
        implements IntegrationEvent {}
