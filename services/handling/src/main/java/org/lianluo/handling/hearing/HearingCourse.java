package org.lianluo.handling.hearing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lianluo.shared.calendar.ChinaTime;

/**
 * When and where a hearing is, and how it went; what did not happen yet is null or empty.
 *
 * @param postponedFor why it was last postponed
 * @param presentCodes the invited deputies who were there
 * @param persons who was there for the units
 * @param heldAt when it was recorded that it took place
 * @param endedAt when it was over, or cancelled
 */
public record HearingCourse(
        Instant startsAt,
        String place,
        String postponedFor,
        String minutes,
        List<String> presentCodes,
        List<UnitPerson> persons,
        Instant heldAt,
        String cancelReason,
        Instant endedAt) {

    /** The day in China on which it is. */
    public LocalDate on() {
        return ChinaTime.dateOf(startsAt);
    }
}
