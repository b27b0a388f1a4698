package org.lianluo.station.station;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.station.place.Datum;
import org.lianluo.station.station.StationCourse.Act;
import org.lianluo.station.station.StationStep.Note;

/** The course of a station: how it moves, merges, closes and opens again. */
@Path("/api/v1/stations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "stations", description = "Liaison stations (代表联络站)")
public class StationCourseResource {

    private static final String DATUM = "Datum of the coordinates; CGCS2000 if missing (坐标系)";

    private final StationCourse course;
    private final Writes writes;
    private final Reads reads;

    StationCourseResource(StationCourse course, Writes writes, Reads reads) {
        this.course = course;
        this.writes = writes;
        this.reads = reads;
    }

    @POST
    @Path("/{id}/moves")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.SYSTEM_ADMIN})
    @Refuses({"station-day-ahead", "station-day-before-last", "station-same-place"})
    @Operation(
            operationId = "moveStation",
            summary = "Move a station (迁址)",
            description =
                    "For the intake office of the region or a SYSTEM_ADMIN. What is left out of the new place is not"
                            + " recorded from then on; the old place stays in the history. `If-Match` is required.")
    @APIResponseSchema(value = StationView.class, responseCode = "200", responseDescription = "Moved (已迁址)")
    public Uni<Response> move(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Parameter(description = DATUM) @QueryParam("coordinates") Datum coordinates,
            @Valid @NotNull StationCourseRequests.Move request) {
        Act act = new Act(id, ifMatch, request.on(), request.reason());
        return step(request, act, coordinates, (station, note) -> station.move(request.place(coordinates), note));
    }

    @POST
    @Path("/{id}/mergers")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.SYSTEM_ADMIN})
    @Refuses({"station-day-ahead", "station-day-before-last", "station-successor-not-open"})
    @Operation(
            operationId = "mergeStation",
            summary = "Merge a station into another (并入其他站点)",
            description =
                    "For the intake office of the region or a SYSTEM_ADMIN. The station is closed for good, keeps its"
                            + " code and its history, and names the other as its successor. `If-Match` is required.")
    @APIResponseSchema(value = StationView.class, responseCode = "200", responseDescription = "Merged (已合并)")
    public Uni<Response> merge(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull StationCourseRequests.Merger request) {
        Act act = new Act(id, ifMatch, request.on(), request.reason());
        return writes.once(request, (work, by) -> course.merge(work, by, act, request.successorId())
                .map(station -> Answer.ok(station, () -> StationView.of(station, null))));
    }

    @POST
    @Path("/{id}/closures")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.SYSTEM_ADMIN})
    @Refuses({"station-day-ahead", "station-day-before-last"})
    @Operation(
            operationId = "closeStation",
            summary = "Close a station (撤销站点)",
            description =
                    "For the intake office of the region or a SYSTEM_ADMIN. It takes no opinions any more; nothing of it"
                            + " is deleted. `If-Match` is required.")
    @APIResponseSchema(value = StationView.class, responseCode = "200", responseDescription = "Closed (已撤销)")
    public Uni<Response> close(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull StationCourseRequests.Step request) {
        return step(request, new Act(id, ifMatch, request.on(), request.reason()), null, Station::close);
    }

    @POST
    @Path("/{id}/reopenings")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.SYSTEM_ADMIN})
    @Refuses({"station-day-ahead", "station-day-before-last"})
    @Operation(
            operationId = "reopenStation",
            summary = "Open a closed station again (恢复站点)",
            description =
                    "For the intake office of the region or a SYSTEM_ADMIN; not after a merger. `If-Match` is required.")
    @APIResponseSchema(value = StationView.class, responseCode = "200", responseDescription = "Open again (已恢复)")
    public Uni<Response> reopen(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull StationCourseRequests.Step request) {
        return step(request, new Act(id, ifMatch, request.on(), request.reason()), null, Station::reopen);
    }

    @GET
    @Path("/{id}/history")
    @PermitAll
    @Operation(
            operationId = "getStationHistory",
            summary = "Read the course of a station (站点沿革)",
            description =
                    "Public. Each step with its day, and what the station was from that day on, from its opening on.")
    @APIResponseSchema(value = StationHistory.class, responseCode = "200", responseDescription = "All steps (全部)")
    public Uni<Response> history(
            @PathParam("id") UUID id, @Parameter(description = DATUM) @QueryParam("coordinates") Datum coordinates) {
        return reads.all((session, by) -> course.history(session, id), step -> StationStepView.of(step, coordinates));
    }

    private Uni<Response> step(Object request, Act act, Datum coordinates, BiConsumer<Station, Note> step) {
        return writes.once(request, (work, by) -> course.step(work, by, act, step)
                .map(station -> Answer.ok(station, () -> StationView.of(station, coordinates))));
    }

    /** For the document: generic pages have no name there. */
    @Schema(name = "StationHistory")
    record StationHistory(
            List<StationStepView> items, @Nullable String next) {}
}
