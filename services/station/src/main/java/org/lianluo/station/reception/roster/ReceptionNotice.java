package org.lianluo.station.reception.roster;

import java.time.LocalDate;
import org.lianluo.shared.calendar.TimeLimit;
import org.lianluo.shared.calendar.TimeLimit.Unit;
import org.lianluo.shared.calendar.WorkingDayCalendar;

/** How long before a reception day it has to be announced. */
public final class ReceptionNotice {

    private ReceptionNotice() {}

    /**
     * The last day on which a day can be announced: that day and the reception are so far apart. In a year that is not loaded
     * working days are counted as far as is known.
     */
    public static LocalDate lastDay(LocalDate reception, TimeLimit limit, WorkingDayCalendar calendar) {
        if (limit.unit() != Unit.WORKING_DAYS) {
            return limit.unit() == Unit.MONTHS
                    ? reception.minusMonths(limit.amount())
                    : reception.minusDays(limit.amount());
        }
        LocalDate day = reception;
        for (int counted = 0; counted < limit.amount(); day = day.minusDays(1)) {
            if (!calendar.isRestDay(day)) {
                counted++;
            }
        }
        return day;
    }
}
