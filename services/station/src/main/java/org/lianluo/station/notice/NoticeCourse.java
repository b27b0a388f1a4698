package org.lianluo.station.notice;

import java.time.Instant;

/**
 * How far a notice is.
 *
 * @param edition from 1; each correction is one more
 * @param publishedAt when its first edition came out; null before
 * @param correctedAt when its last edition came out; null while it is the first
 * @param correction what the last edition puts right; null for none
 * @param withdrawnFor why it was withdrawn; null if it was not
 */
public record NoticeCourse(
        NoticeStatus status,
        int edition,
        Instant publishedAt,
        Instant correctedAt,
        String correction,
        String withdrawnFor) {}
