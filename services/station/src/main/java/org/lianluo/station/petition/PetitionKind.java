package org.lianluo.station.petition;

/** How a petition reached the deputies on duty. */
enum PetitionKind {
    /** By letter (来信). */
    LETTER,
    /** In person (来访). */
    VISIT
}
