package org.lianluo.portal.directory;

import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.CalendarDaysApi;
import org.lianluo.client.model.CalendarYear;

/** Years of the working-day calendar. */
final class Years {

    private Years() {}

    /** Null for one that is not loaded. */
    static CalendarYear of(CalendarDaysApi calendar, int year) throws ApiException {
        try {
            return calendar.getCalendarYear(year, null);
        } catch (ApiException e) {
            if (e.getResponse().getStatus() == 404) {
                return null;
            }
            throw e;
        }
    }
}
