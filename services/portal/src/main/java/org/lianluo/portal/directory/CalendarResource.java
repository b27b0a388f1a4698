package org.lianluo.portal.directory;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.CalendarDaysApi;
import org.lianluo.client.model.CalendarDay;
import org.lianluo.client.model.CalendarYear;
import org.lianluo.portal.form.Read;
import org.lianluo.shared.calendar.ChinaTime;

/** Working days, which everybody may read (工作日历). */
@Path("/directory")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class CalendarResource {

    private static final int COMING = 20;

    @CheckedTemplate(basePath = "directory")
    static class Pages {
        private Pages() {}

        /** @param loaded null for a year that is not there yet */
        static native TemplateInstance calendar(int year, CalendarYear loaded, List<CalendarDay> coming);
    }

    private final CalendarDaysApi calendar;
    private final Clock clock = Clock.systemUTC();

    CalendarResource(@RestClient CalendarDaysApi calendar) {
        this.calendar = calendar;
    }

    /** This year's, if none is named; and the special days that come next. */
    @GET
    @Path("/calendar")
    public TemplateInstance calendar(@RestQuery String year) throws ApiException {
        LocalDate today = ChinaTime.today(clock);
        Integer named = Read.number("year", year);
        int shown = named == null ? today.getYear() : named;
        return Pages.calendar(
                shown,
                Years.of(calendar, shown),
                calendar.listCalendarDays(null, today, COMING, null, null, null).getItems());
    }
}
