package org.lianluo.station.petition;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.station.petition.PetitionDuties.DutyFilter;

/** The roster of petition duty. */
@Path("/api/v1/petition-duties")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "petition-duty", description = "Petition duty of deputies: roster, what was taken, its end (代表信访轮值代办)")
public class PetitionDutyResource {

    private final PetitionDuties duties;
    private final PetitionEntries entries;
    private final Writes writes;
    private final Reads reads;

    PetitionDutyResource(PetitionDuties duties, PetitionEntries entries, Writes writes, Reads reads) {
        this.duties = duties;
        this.entries = entries;
        this.writes = writes;
        this.reads = reads;
    }

    @POST
    @RolesAllowed(Role.Names.INTAKE_OFFICER)
    @Refuses({"petition-place-unknown", "petition-deputy-unknown", "petition-day-taken", "petition-deputy-busy"})
    @Operation(
            operationId = "planPetitionDuty",
            summary = "Plan a day of duty (安排信访值班)",
            description =
                    "For the intake office of the region. A deputy is on duty at one place a day; a day that is over may be"
                            + " entered too.")
    @APIResponseSchema(value = DutyView.class, responseCode = "201", responseDescription = "Planned (已安排)")
    public Uni<Response> plan(@Valid @NotNull PetitionRequests.Plan request) {
        return writes.once(request, (work, by) -> duties.plan(work, by, request)
                .map(duty -> Answer.created("/api/v1/petition-duties/" + duty.getId(), duty, () -> DutyView.of(duty))));
    }

    @GET
    @RolesAllowed({
        Role.Names.INTAKE_OFFICER,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING,
        Role.Names.DEPUTY,
        Role.Names.STATION_CLERK,
        Role.Names.STATION_HEAD
    })
    @Operation(
            operationId = "listPetitionDuties",
            summary = "List the roster (信访值班表)",
            description =
                    "Offices and the director meeting see that of their region, deputies their own days, staff of a station"
                            + " those at it. The latest days come first.")
    @APIResponseSchema(value = DutyPage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(
            @Parameter(description = "First day (起日)", example = "2026-01-01") @QueryParam("from") LocalDate from,
            @Parameter(description = "Last day (止日)", example = "2026-12-31") @QueryParam("to") LocalDate to,
            @Parameter(description = "Deputy on duty (值班代表)", example = "D410402-0001")
                    @QueryParam("deputy")
                    @Pattern(regexp = NaturalCode.DEPUTY, message = "{org.lianluo.code.deputy}")
                    String deputy,
            @Parameter(description = "Only what is still to come (待值班)") @QueryParam("toDo") Boolean toDo,
            @Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> duties.list(session, by, new DutyFilter(from, to, deputy, toDo), page),
                row -> List.of(row.on().toString(), row.getId().toString()),
                DutyView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Role.Names.INTAKE_OFFICER,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING,
        Role.Names.DEPUTY,
        Role.Names.STATION_CLERK,
        Role.Names.STATION_HEAD
    })
    @Operation(
            operationId = "getPetitionDuty",
            summary = "Read a day of duty (查看值班)",
            description = "For whoever sees it in the list.")
    @APIResponseSchema(value = DutyView.class, responseCode = "200", responseDescription = "The day (值班)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.one((session, by) -> duties.seen(session, by, id), DutyView::of);
    }

    @POST
    @Path("/{id}/roster")
    @RolesAllowed(Role.Names.INTAKE_OFFICER)
    @Refuses({"petition-deputy-unknown", "petition-deputy-busy", "petition-duty-called-off"})
    @Operation(
            operationId = "changePetitionRoster",
            summary = "Change who is on duty (调整值班代表)",
            description =
                    "For the intake office of the region. `If-Match` is required. What was taken stays with whoever took it.")
    @APIResponseSchema(value = DutyView.class, responseCode = "200", responseDescription = "Changed (已调整)")
    public Uni<Response> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull PetitionRequests.Roster request) {
        return writes.once(request, (work, by) -> duties.change(work, by, id, ifMatch, request.deputyCodes())
                .map(duty -> Answer.ok(duty, () -> DutyView.of(duty))));
    }

    @POST
    @Path("/{id}/calling-off")
    @RolesAllowed(Role.Names.INTAKE_OFFICER)
    @Refuses({"petition-duty-in-use", "petition-duty-called-off"})
    @Operation(
            operationId = "callOffPetitionDuty",
            summary = "Call a day of duty off (取消值班)",
            description =
                    "For the intake office of the region, with the reason, as long as nothing was taken on it. `If-Match`"
                            + " is required.")
    @APIResponseSchema(value = DutyView.class, responseCode = "200", responseDescription = "Called off (已取消)")
    public Uni<Response> callOff(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull PetitionRequests.CallingOff request) {
        return writes.once(request, (work, by) -> duties.callOff(work, by, id, ifMatch, request.reason())
                .map(duty -> Answer.ok(duty, () -> DutyView.of(duty))));
    }

    @POST
    @Path("/{id}/entries")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.DEPUTY, Role.Names.STATION_CLERK, Role.Names.STATION_HEAD})
    @Refuses({"petition-duty-called-off", "petition-duty-ahead", "petition-deputy-not-on-duty", "petition-known"})
    @Operation(
            operationId = "takePetition",
            summary = "Enter a letter or a visit (登记来信来访)",
            description =
                    "By a deputy on duty, staff of the station or the office. What was raised is an opinion, submitted"
                            + " before with `raisedAt` of kind PETITION and the id of this day; here stands its number alone.")
    @APIResponseSchema(value = PetitionEntryView.class, responseCode = "201", responseDescription = "Entered (已登记)")
    public Uni<Response> take(@PathParam("id") UUID id, @Valid @NotNull PetitionRequests.Taken request) {
        return writes.once(request, (work, by) -> entries.take(work, by, id, request)
                .map(entry -> Answer.created(
                        "/api/v1/petition-entries/" + entry.getId(), entry, () -> PetitionEntryView.of(entry))));
    }

    /** A day of duty. */
    @Schema(name = "PetitionDuty", description = "Day of petition duty (信访值班)")
    record DutyView(
            UUID id,
            String regionCode,
            @Schema(description = "Day (值班日期)") LocalDate on,

            @Schema(description = "Where (接待地点)", examples = "410402-S011")
            String stationCode,

            @Schema(description = "Deputies on duty (值班代表)") List<String> deputyCodes,
            PetitionDutyStatus status,

            @Schema(description = "Why it does not take place (取消理由)") @Nullable
            String calledOffFor,

            @Schema(description = "Also the ETag (版本)") long version) {

        static DutyView of(PetitionDuty duty) {
            return new DutyView(
                    duty.getId(),
                    duty.getRegionCode(),
                    duty.on(),
                    duty.stationCode(),
                    duty.deputyCodes(),
                    duty.status(),
                    duty.calledOffFor(),
                    duty.getVersion());
        }
    }

    @Schema(name = "PetitionDutyPage")
    record DutyPage(List<DutyView> items, @Nullable String next) {}
}
