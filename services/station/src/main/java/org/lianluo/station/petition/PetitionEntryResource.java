package org.lianluo.station.petition;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.station.petition.PetitionEntries.EntryFilter;

/** What was taken on petition duty. */
@Path("/api/v1/petition-entries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "petition-duty", description = "Petition duty of deputies: roster, what was taken, its end (代表信访轮值代办)")
public class PetitionEntryResource {

    private final PetitionEntries entries;
    private final Writes writes;
    private final Reads reads;

    PetitionEntryResource(PetitionEntries entries, Writes writes, Reads reads) {
        this.entries = entries;
        this.writes = writes;
        this.reads = reads;
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
            operationId = "listPetitionEntries",
            summary = "List what was taken (来信来访)",
            description =
                    "Offices and the director meeting see those of their region, deputies what they took, staff of a"
                            + " station what was taken there. The newest first.")
    @APIResponseSchema(value = EntryPage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(
            @Parameter(description = "Of this day of duty (值班)") @QueryParam("dutyId") UUID dutyId,
            @Parameter(description = "How it came (方式)") @QueryParam("kind") PetitionKind kind,
            @Parameter(description = "Status (状态)") @QueryParam("status") PetitionStatus status,
            @Parameter(
                            description =
                                    "Only what has not ended and waits for the caller: the deputy who took it, or the"
                                            + " office (待办)")
                    @QueryParam("toDo")
                    Boolean toDo,
            @Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> entries.list(session, by, new EntryFilter(dutyId, kind, status, toDo), page),
                row -> List.of(row.getId().toString()),
                PetitionEntryView::of);
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
            operationId = "getPetitionEntry",
            summary = "Read what was taken (查看来信来访)",
            description = "For whoever sees it in the list.")
    @APIResponseSchema(value = PetitionEntryView.class, responseCode = "200", responseDescription = "The entry (来信来访)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.one((session, by) -> entries.seen(session, by, id), PetitionEntryView::of);
    }

    @GET
    @Path("/{id}/steps")
    @RolesAllowed({
        Role.Names.INTAKE_OFFICER,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING,
        Role.Names.DEPUTY,
        Role.Names.STATION_CLERK,
        Role.Names.STATION_HEAD
    })
    @Operation(
            operationId = "listPetitionSteps",
            summary = "What was done with it (办理过程)",
            description = "For whoever sees it, in the order in which it was done.")
    @APIResponseSchema(value = StepPage.class, responseCode = "200", responseDescription = "The steps (办理过程)")
    public Uni<Response> steps(@PathParam("id") UUID id) {
        return reads.all((session, by) -> entries.steps(session, by, id), StepView::of);
    }

    @POST
    @Path("/{id}/handing-on")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.DEPUTY})
    @Refuses({"petition-day-wrong", "petition-holds-number"})
    @Operation(
            operationId = "handPetitionOn",
            summary = "Hand it on (转办)",
            description =
                    "By the deputy who took it or the office: TAKEN or HANDED_ON → HANDED_ON. `If-Match` is required.")
    @APIResponseSchema(value = PetitionEntryView.class, responseCode = "200", responseDescription = "Handed on (已转办)")
    public Uni<Response> handOn(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull PetitionRequests.HandingOn request) {
        return writes.once(request, (work, by) -> entries.handOn(work, by, id, ifMatch, request)
                .map(PetitionEntryResource::ok));
    }

    @POST
    @Path("/{id}/follow-ups")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.DEPUTY})
    @Refuses({"petition-day-wrong", "petition-holds-number"})
    @Operation(
            operationId = "followUpPetition",
            summary = "Ask after it (跟踪)",
            description = "By the deputy who took it or the office, in HANDED_ON. `If-Match` is required.")
    @APIResponseSchema(value = PetitionEntryView.class, responseCode = "200", responseDescription = "Recorded (已登记)")
    public Uni<Response> followUp(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull PetitionRequests.FollowUp request) {
        return writes.once(request, (work, by) -> entries.followUp(work, by, id, ifMatch, request)
                .map(PetitionEntryResource::ok));
    }

    @POST
    @Path("/{id}/ending")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.DEPUTY})
    @Refuses({"petition-day-wrong", "petition-holds-number"})
    @Operation(
            operationId = "endPetition",
            summary = "Record what became of it (办结)",
            description =
                    "By the deputy who took it or the office: TAKEN or HANDED_ON → ENDED. `If-Match` is required.")
    @APIResponseSchema(value = PetitionEntryView.class, responseCode = "200", responseDescription = "Ended (已办结)")
    public Uni<Response> end(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull PetitionRequests.Ending request) {
        return writes.once(request, (work, by) -> entries.end(work, by, id, ifMatch, request)
                .map(PetitionEntryResource::ok));
    }

    private static Answer ok(PetitionEntry entry) {
        return Answer.ok(entry, () -> PetitionEntryView.of(entry));
    }

    @Schema(name = "PetitionEntryPage")
    record EntryPage(
            List<PetitionEntryView> items, @Nullable String next) {}

    /** A step. */
    @Schema(name = "PetitionStep", description = "Step of a petition (办理过程)")
    record StepView(
            UUID id,
            PetitionAction action,
            LocalDate on,
            @Nullable String handedTo,
            @Nullable PetitionResult result,
            @Nullable String note,
            Instant recordedAt) {

        static StepView of(PetitionStep step) {
            return new StepView(
                    step.id(),
                    step.action(),
                    step.on(),
                    step.handedTo(),
                    step.result(),
                    step.note(),
                    step.recordedAt());
        }
    }

    @Schema(name = "PetitionStepPage")
    record StepPage(List<StepView> items, @Nullable String next) {}
}
