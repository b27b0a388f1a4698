package org.lianluo.station.petition;

/** How far a petition is that was taken on duty. */
enum PetitionStatus {
    /** Nobody has it yet but the deputy (已接收). */
    TAKEN,
    /** Whoever is responsible has it (已转办). */
    HANDED_ON,
    /** It was followed to its end (已办结). */
    ENDED
}
