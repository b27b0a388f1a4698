package org.lianluo.portal.directory;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.CalendarDaysApi;
import org.lianluo.client.model.CalendarYear;
import org.lianluo.client.model.CalendarYearDetails;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Lines;
import org.lianluo.portal.form.Sending;

/** Loads the working-day calendar of a year (年度工作日历). */
@Path("/directory/calendar/{year}/form")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("SYSTEM_ADMIN")
public class CalendarFormResource {

    @CheckedTemplate(basePath = "directory")
    static class Pages {
        private Pages() {}

        /** @param loaded null for a year that is not there yet */
        static native TemplateInstance calendarForm(int year, CalendarYear loaded, String holidays, String swapped);
    }

    private final CalendarDaysApi calendar;
    private final Sending sending;

    CalendarFormResource(@RestClient CalendarDaysApi calendar, Sending sending) {
        this.calendar = calendar;
        this.sending = sending;
    }

    @GET
    public TemplateInstance load(@RestPath int year) throws ApiException {
        CalendarYear loaded = Years.of(calendar, year);
        return Pages.calendarForm(
                year,
                loaded,
                loaded == null ? "" : Lines.joined(loaded.getHolidays()),
                loaded == null ? "" : Lines.joined(loaded.getSwappedWorkdays()));
    }

    @POST
    public Response load(
            @RestPath int year, @RestForm String etag, @RestForm String holidays, @RestForm String swappedWorkdays)
            throws ApiException {
        return sending.send(
                () -> calendar.loadCalendarYear(
                        year,
                        new CalendarYearDetails()
                                .withHolidays(Lines.days("holidays", holidays))
                                .withSwappedWorkdays(Lines.days("swappedWorkdays", swappedWorkdays)),
                        Given.version(etag)),
                "/directory/calendar?year=" + year,
                "loaded",
                () -> load(year));
    }
}
