package org.lianluo.station.petition;

/** Whether a day of duty takes place. */
enum PetitionDutyStatus {
    /** It takes place, or did (值班). */
    PLANNED,
    /** It does not (取消). */
    CALLED_OFF
}
