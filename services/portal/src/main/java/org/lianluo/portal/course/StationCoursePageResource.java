package org.lianluo.portal.course;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.StationsApi;
import org.lianluo.client.model.Datum;
import org.lianluo.client.model.Station;
import org.lianluo.client.model.StationMerger;
import org.lianluo.client.model.StationMove;
import org.lianluo.client.model.StationStep;
import org.lianluo.client.model.StationStepRequest;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.visitor.StationDesk;

/** The course of a station for everybody, and its acts for whoever keeps the directory. */
@Path("/stations")
@Produces(MediaType.TEXT_HTML)
public class StationCoursePageResource {

    @CheckedTemplate(basePath = "course")
    static class Pages {
        private Pages() {}

        /**
         * @param successor null while it was not merged into another
         * @param act whose form is shown; empty for none
         */
        static native TemplateInstance course(Station station, Station successor, List<StationStep> steps, String act);
    }

    private static final Set<String> ACTS = Set.of("moves", "mergers", "closures", "reopenings");

    private static final UUID NOBODY = new UUID(0, 0);

    private final StationsApi stations;
    private final StationDesk desk;
    private final Sending sending;

    StationCoursePageResource(@RestClient StationsApi stations, StationDesk desk, Sending sending) {
        this.stations = stations;
        this.desk = desk;
        this.sending = sending;
    }

    @GET
    @Path("/{id}/course")
    public TemplateInstance course(@RestPath UUID id, @RestQuery String act) throws ApiException {
        Station station = stations.getStation(id, null);
        Station successor =
                station.getSuccessorId() == null ? null : stations.getStation(station.getSuccessorId(), null);
        return Pages.course(
                station,
                successor,
                stations.getStationHistory(id, null).getItems(),
                act != null && ACTS.contains(act) ? act : "");
    }

    @POST
    @Path("/{id}/course/moves")
    @RolesAllowed({"INTAKE_OFFICER", "SYSTEM_ADMIN"})
    public Response move(@RestPath UUID id, @BeanParam Act act, @BeanParam NewPlace place) throws ApiException {
        return took(
                id,
                "moves",
                "moved",
                () -> stations.moveStation(
                        id, act.version(), place.move(act), Given.code(Datum.class, place.coordinates), act.key));
    }

    @POST
    @Path("/{id}/course/mergers")
    @RolesAllowed({"INTAKE_OFFICER", "SYSTEM_ADMIN"})
    public Response merge(@RestPath UUID id, @BeanParam Act act, @RestForm String successorId) throws ApiException {
        return took(
                id,
                "mergers",
                "merged",
                () -> stations.mergeStation(
                        id,
                        act.version(),
                        new StationMerger()
                                .withSuccessorId(named(successorId))
                                .withOn(act.day())
                                .withReason(Given.orNull(act.reason)),
                        act.key));
    }

    @POST
    @Path("/{id}/course/closures")
    @RolesAllowed({"INTAKE_OFFICER", "SYSTEM_ADMIN"})
    public Response close(@RestPath UUID id, @BeanParam Act act) throws ApiException {
        return took(id, "closures", "closed", () -> stations.closeStation(id, act.version(), act.step(), act.key));
    }

    @POST
    @Path("/{id}/course/reopenings")
    @RolesAllowed({"INTAKE_OFFICER", "SYSTEM_ADMIN"})
    public Response reopen(@RestPath UUID id, @BeanParam Act act) throws ApiException {
        return took(id, "reopenings", "reopened", () -> stations.reopenStation(id, act.version(), act.step(), act.key));
    }

    /** The station of that code; for an unknown one an id that no station has, so that the API says what is wrong. */
    private UUID named(String code) throws ApiException {
        try {
            return desk.station(Given.orNull(code)).getId();
        } catch (NotFoundException e) {
            return NOBODY;
        }
    }

    private Response took(UUID id, String act, String what, Sending.Step step) throws ApiException {
        return sending.send(step, "/stations/" + id + "/course", what, () -> course(id, act));
    }

    /** What every form has. */
    public static class Act {

        @RestForm
        String on;

        @RestForm
        String reason;

        @RestForm
        String etag;

        @RestForm
        String key;

        String version() {
            return Given.version(etag);
        }

        LocalDate day() throws ApiException {
            return Read.day("on", on);
        }

        StationStepRequest step() throws ApiException {
            return new StationStepRequest().withOn(day()).withReason(Given.orNull(reason));
        }
    }

    /** The fields of a move. */
    public static class NewPlace {

        @RestForm
        String streetCode;

        @RestForm
        String address;

        @RestForm
        String latitude;

        @RestForm
        String longitude;

        @RestForm
        String coordinates;

        StationMove move(Act act) throws ApiException {
            return new StationMove()
                    .withStreetCode(Given.orNull(streetCode))
                    .withAddress(Given.orNull(address))
                    .withLatitude(Read.decimal("latitude", latitude))
                    .withLongitude(Read.decimal("longitude", longitude))
                    .withOn(act.day())
                    .withReason(Given.orNull(act.reason));
        }
    }
}
