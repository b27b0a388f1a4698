package org.lianluo.station.mandate;

/** Why a deputy may not act for the time being (代表法 2025 §61). */
enum SuspensionGround {
    /** In custody in a criminal case (因刑事案件被羁押, §61(1)). */
    CUSTODY,
    /** Serving a sentence that left the political rights (正在服刑, §61(2)). */
    SENTENCE
}
