package org.lianluo.shared.events.station.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A notice, or a paper to study, was written, published, corrected or withdrawn (通知公告、学习资料).
 *
 * @param noticeId id of the notice
 * @param regionCode region whose office keeps it
 * @param fromStatus state before; null for a new one
 * @param toStatus state from now on: DRAFT, PUBLISHED or WITHDRAWN; the same when it is changed or corrected
 * @param category NOTICE, LAW, RULE, STUDY, MEETING_PAPER or GUIDE
 * @param streetCode street or township that it concerns; null for the whole region
 * @param stationCodes stations that it concerns; none for all
 * @param audience who may read it: PUBLIC, DEPUTIES, STAFF or INVITED
 * @param invitedCodes deputies who are invited to read it
 * @param edition from 1; each correction is one more
 * @param shownUntil last day on which it is listed; null for no end
 * @param toRoles roles that are told, of the region, or those of the invited
 * @param changedAt when
 */
@EventType(value = "lianluo.station.notice.status-changed.v1", title = "通知公告变更 / Notice went on")
public record NoticeStatusChangedV1(
        UUID noticeId,
        String regionCode,
        String fromStatus,
        String toStatus,
        String category,
        String streetCode,
        List<String> stationCodes,
        String audience,
        List<String> invitedCodes,
        int edition,
        LocalDate shownUntil,
        List<String> toRoles,
        Instant changedAt)
        implements IntegrationEvent {}
