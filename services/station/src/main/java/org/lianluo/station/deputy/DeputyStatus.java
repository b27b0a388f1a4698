package org.lianluo.station.deputy;

/** Standing of a mandate (代表法 2025 §61–62). */
public enum DeputyStatus {
    ACTIVE,
    SUSPENDED,
    TERMINATED
}
