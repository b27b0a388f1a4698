package org.lianluo.station.mandate;

/** Where a proposed end of a mandate stands. */
enum MatterStatus {
    /** Proposed; the mandate goes on (待公告). */
    PROPOSED,
    /** The end was announced (已公告, 代表法 2025 §63). */
    ANNOUNCED,
    /** The mandate goes on (不再处理). */
    DROPPED
}
