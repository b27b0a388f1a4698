package org.lianluo.station.reception;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How far a reception day is.
 *
 * @param presentCodes deputies who signed in
 * @param excusedCodes deputies who have leave
 * @param figures null before it is held
 * @param minutes what was talked about and agreed; null for none
 * @param reason why it was cancelled, put off or corrected; null for none
 * @param successorId the day in its place; null for none
 */
public record ReceptionCourse(
        ReceptionStatus status,
        Instant announcedAt,
        Instant openedAt,
        Instant heldAt,
        List<String> presentCodes,
        List<String> excusedCodes,
        ReceptionFigures figures,
        String minutes,
        String reason,
        UUID successorId) {

    /** Whether everybody may know of it. */
    public boolean isKnown() {
        return status != ReceptionStatus.PLANNED && announcedAt != null;
    }
}
