package org.lianluo.portal.map;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.StationsApi;
import org.lianluo.client.model.DayOfWeek;
import org.lianluo.client.model.OpeningTimes;
import org.lianluo.client.model.Station;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;

/** When a station is open: for everybody to read, for whoever keeps the directory to set. */
@Path("/stations")
@Produces(MediaType.TEXT_HTML)
public class OpeningTimesPageResource {

    @CheckedTemplate(basePath = "map")
    static class Pages {
        private Pages() {}

        static native TemplateInstance hours(Station station, List<Day> days, String holidays, String exceptions);
    }

    /** A day of the week, and when it is open then. */
    public record Day(String code, String times) {}

    private final StationsApi stations;
    private final Sending sending;

    OpeningTimesPageResource(@RestClient StationsApi stations, Sending sending) {
        this.stations = stations;
        this.sending = sending;
    }

    @GET
    @Path("/{id}/hours")
    public TemplateInstance hours(@RestPath UUID id) throws ApiException {
        OpeningTimes times = stations.getOpeningTimes(id);
        return Pages.hours(
                stations.getStation(id, null),
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new Day(day.toString(), HourLines.field(times, day.toString())))
                        .toList(),
                HourLines.holidays(times),
                HourLines.lines(times));
    }

    @POST
    @Path("/{id}/hours")
    @RolesAllowed({"INTAKE_OFFICER", "SYSTEM_ADMIN"})
    public Response set(@RestPath UUID id, @BeanParam Week week, @RestForm String etag) throws ApiException {
        return sending.send(
                () -> {
                    OpeningTimes times = HourLines.read(week.days(), week.holidays, week.exceptions);
                    Read.complete("exceptions", times != null);
                    stations.changeOpeningTimes(id, Given.version(etag), times);
                },
                "/stations/" + id + "/hours",
                "saved",
                () -> hours(id));
    }

    /** The fields of the form. */
    public static class Week {

        @RestForm("MONDAY")
        String monday;

        @RestForm("TUESDAY")
        String tuesday;

        @RestForm("WEDNESDAY")
        String wednesday;

        @RestForm("THURSDAY")
        String thursday;

        @RestForm("FRIDAY")
        String friday;

        @RestForm("SATURDAY")
        String saturday;

        @RestForm("SUNDAY")
        String sunday;

        @RestForm
        String holidays;

        @RestForm
        String exceptions;

        List<String> days() {
            return Arrays.asList(monday, tuesday, wednesday, thursday, friday, saturday, sunday);
        }
    }
}
