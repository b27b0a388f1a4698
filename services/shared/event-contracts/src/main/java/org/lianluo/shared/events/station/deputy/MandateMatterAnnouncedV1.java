package org.lianluo.shared.events.station.deputy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * The announced end of a mandate was recorded (代表资格终止已公告, 代表法 2025 §63).
 *
 * @param matterId id of the matter
 * @param deputyId id of the deputy
 * @param deputyCode natural code of the mandate
 * @param regionCode region of the congress
 * @param ground legal ground of 代表法 2025 §62, such as ABSENT_TWICE or RESIGNED
 * @param announcedOn day of the announcement
 * @param endsOn day from which on the mandate has ended
 * @param recordedAt when it was recorded
 */
@EventType(value = "lianluo.station.mandate-matter.announced.v1", title = "代表资格终止已公告 / End of a mandate announced")
public record MandateMatterAnnouncedV1(
        UUID matterId,
        UUID deputyId,
        String deputyCode,
        String regionCode,
        String ground,
        LocalDate announcedOn,
        LocalDate endsOn,
        Instant recordedAt)
        implements IntegrationEvent {}
