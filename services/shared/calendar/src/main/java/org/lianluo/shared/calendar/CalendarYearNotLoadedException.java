package org.lianluo.shared.calendar;

/** Working days would have to be counted in a year whose calendar nobody has loaded: refused, never guessed. */
public class CalendarYearNotLoadedException extends RuntimeException {
    private final int year;

    CalendarYearNotLoadedException(int year) {
        super("the working-day calendar of " + year + " is not loaded");
        this.year = year;
    }

    /** The year that is missing. */
    public int year() {
        return year;
    }
}
