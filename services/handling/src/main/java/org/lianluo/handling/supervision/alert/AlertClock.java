package org.lianluo.handling.supervision.alert;

import java.time.LocalDate;

/**
 * What runs of a case.
 *
 * @param began first day; whoever got a case that day needs no notice then
 * @param due last day
 * @param toldOn day of the last alert about this due date; null for none
 */
record AlertClock(LocalDate began, LocalDate due, LocalDate toldOn) {}
