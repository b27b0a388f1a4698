package org.lianluo.portal.reception;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.ReceptionApi;
import org.lianluo.client.model.ReceptionDay;
import org.lianluo.client.model.ReceptionDayPage;
import org.lianluo.client.model.ReceptionDayPlan;
import org.lianluo.client.model.ReceptionFigures;
import org.lianluo.client.model.ReceptionKind;
import org.lianluo.client.model.ReceptionStatus;
import org.lianluo.client.model.Station;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Lines;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.station.OwnStations;
import org.lianluo.portal.visit.OwnRegion;
import org.lianluo.portal.visit.Visit;
import org.lianluo.shared.calendar.ChinaTime;

/** Everybody reads when deputies receive; office and heads plan days (代表接待日). */
@Path("/reception")
@Produces(MediaType.TEXT_HTML)
public class ReceptionResource {

    static final String OFFICE = "INTAKE_OFFICER";
    static final String STAFF = "STATION_CLERK,STATION_HEAD";

    private static final int SHOWN = 50;

    @CheckedTemplate(basePath = "reception")
    static class Pages {
        private Pages() {}

        /**
         * @param waiting what waits for the caller, shown before the others; empty for nothing
         * @param sums what the year came to in the region of the caller; null without one
         */
        static native TemplateInstance days(
                ReceptionDayPage page,
                List<ReceptionDay> waiting,
                ReceptionFigures sums,
                String from,
                String kind,
                String status);

        static native TemplateInstance entry(List<Station> stations);

        /**
         * @param plans whether the caller plans it
         * @param runs whether the caller runs its desk
         */
        static native TemplateInstance day(ReceptionDay day, boolean plans, boolean runs);
    }

    private final ReceptionApi reception;
    private final OwnStations stations;
    private final OwnRegion region;
    private final Visit visit;
    private final Sending sending;
    private final Clock clock = Clock.system(ChinaTime.ZONE);

    ReceptionResource(
            @RestClient ReceptionApi reception, OwnStations stations, OwnRegion region, Visit visit, Sending sending) {
        this.reception = reception;
        this.stations = stations;
        this.region = region;
        this.visit = visit;
        this.sending = sending;
    }

    @GET
    public TemplateInstance list(
            @RestQuery String from,
            @RestQuery String kind,
            @RestQuery String status,
            @RestQuery UUID plan,
            @RestQuery String cursor)
            throws ApiException {
        boolean first = Given.orNull(cursor) == null
                && Given.orNull(from) == null
                && Given.orNull(status) == null
                && plan == null;
        LocalDate today = ChinaTime.today(clock);
        LocalDate begin = Given.orNull(from) != null ? Read.day("from", from) : plan == null ? today : null;
        return Pages.days(
                reception.listReceptionDays(
                        Given.orNull(cursor),
                        null,
                        begin,
                        Given.code(ReceptionKind.class, kind),
                        SHOWN,
                        plan,
                        null,
                        null,
                        Given.code(ReceptionStatus.class, status),
                        null,
                        null),
                first && visit.has("DEPUTY," + STAFF + "," + OFFICE)
                        ? reception
                                .listReceptionDays(null, null, null, null, SHOWN, null, null, null, null, null, true)
                                .getItems()
                        : List.of(),
                region.code() == null || !visit.has(STAFF + "," + OFFICE)
                        ? null
                        : reception.countReceptions(
                                today.withDayOfYear(1), region.code(), today.withDayOfYear(today.lengthOfYear()), null),
                from,
                kind,
                status);
    }

    @GET
    @Path("/new")
    @RolesAllowed({"INTAKE_OFFICER", "STATION_HEAD"})
    public TemplateInstance entry() throws ApiException {
        return Pages.entry(visit.has(OFFICE) ? stations.ofRegion() : stations.worked());
    }

    @POST
    @Path("/new")
    @RolesAllowed({"INTAKE_OFFICER", "STATION_HEAD"})
    public Response enter(
            @RestForm String key,
            @RestForm String kind,
            @RestForm String stationCode,
            @RestForm String heldOn,
            @RestForm String beginsAt,
            @RestForm String endsAt,
            @RestForm String theme,
            @RestForm String topics,
            @RestForm String deputyCodes)
            throws ApiException {
        return sending.send(
                () -> Sending.done(
                        pathOf(reception
                                .planReceptionDay(
                                        new ReceptionDayPlan()
                                                .withKind(Given.code(ReceptionKind.class, kind))
                                                .withStationCode(Given.orNull(stationCode))
                                                .withHeldOn(Read.day("heldOn", heldOn))
                                                .withBeginsAt(Given.orNull(beginsAt))
                                                .withEndsAt(Given.orNull(endsAt))
                                                .withTheme(Given.orNull(theme))
                                                .withTopics(Lines.of(topics))
                                                .withDeputyCodes(Lines.codes(deputyCodes)),
                                        key)
                                .getId()),
                        "planned"),
                this::entry);
    }

    @GET
    @Path("/{id: [0-9a-f-]{36}}")
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        ReceptionDay day = reception.getReceptionDay(id);
        boolean office = visit.has(OFFICE) && day.getRegionCode().equals(region.code());
        boolean staff = !office && visit.has(STAFF) && worksAt(day.getStationCode());
        return Pages.day(day, office || staff && visit.has("STATION_HEAD"), office || staff);
    }

    private boolean worksAt(String code) throws ApiException {
        return stations.worked().stream().anyMatch(station -> station.getCode().equals(code));
    }

    static String pathOf(UUID id) {
        return "/reception/" + id;
    }
}
