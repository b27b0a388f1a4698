package org.lianluo.station.legislation;

import java.time.Instant;

/**
 * How far a draft is.
 *
 * @param report what became of the comments as a whole; null before
 * @param withdrawnFor why it was withdrawn; null if it was not
 */
public record DraftCourse(
        LegislativeDraftStatus status,
        Instant openedAt,
        Instant closedAt,
        String report,
        Instant reportedAt,
        String withdrawnFor) {

    /** Whether others than its office may know of it. */
    public boolean isKnown() {
        return status == LegislativeDraftStatus.OPEN
                || status == LegislativeDraftStatus.CLOSED
                || status == LegislativeDraftStatus.REPORTED;
    }
}
