package org.lianluo.handling.calendar;

import java.time.LocalDate;
import java.util.List;

/** The announcement of a year. */
record CalendarYearDetails(List<LocalDate> holidays, List<LocalDate> swappedWorkdays) {}
