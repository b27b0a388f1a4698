package org.lianluo.shared.calendar;

/** What kind of day a date is. */
public enum DayKind {
    /** Monday to Friday, worked. */
    WORKDAY,
    /** A Saturday or Sunday that is worked to make up for a holiday (调休). */
    SWAPPED_WORKDAY,
    /** A Saturday that is free. */
    SATURDAY,
    /** A Sunday that is free. */
    SUNDAY,
    /** A day off of a holiday, statutory or in lieu. */
    HOLIDAY;

    /** Whether nobody works on it. */
    public boolean isRest() {
        return this != WORKDAY && this != SWAPPED_WORKDAY;
    }
}
