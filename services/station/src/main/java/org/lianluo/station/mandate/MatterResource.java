package org.lianluo.station.mandate;

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

/** Proposed ends of mandates. */
@Path("/api/v1/mandate-matters")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.INTAKE_OFFICER)
@Tag(name = "mandates", description = "The course of mandates: steps, absences, ends (代表资格变动)")
public class MatterResource {

    private final Matters matters;
    private final Writes writes;
    private final Reads reads;

    MatterResource(Matters matters, Writes writes, Reads reads) {
        this.matters = matters;
        this.writes = writes;
        this.reads = reads;
    }

    @POST
    @Refuses({"mandate-deputy-unknown", "mandate-ended", "matter-open"})
    @Operation(
            operationId = "proposeMandateEnd",
            summary = "Propose the end of a mandate (提出终止代表资格)",
            description =
                    "For the intake office of the region, on a ground of 代表法 2025 §62. The mandate goes on until its end"
                            + " is announced. The second absence without approval proposes it by itself.")
    @APIResponseSchema(value = MatterView.class, responseCode = "201", responseDescription = "Proposed (已提出)")
    public Uni<Response> propose(@Valid @NotNull MandateRequests.Proposal request) {
        return writes.once(request, (work, by) -> matters.propose(work, by, request)
                .map(matter -> Answer.created(
                        "/api/v1/mandate-matters/" + matter.getId(), matter, () -> MatterView.of(matter))));
    }

    @GET
    @Operation(
            operationId = "listMandateMatters",
            summary = "List proposed ends of mandates (终止代表资格事项)",
            description = "For the intake office: those of its region, the newest first.")
    @APIResponseSchema(value = MatterPage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(
            @Parameter(description = "Status (状态)") @QueryParam("status") MatterStatus status,
            @Parameter(description = "Of this deputy (代表)") @QueryParam("deputyId") UUID deputyId,
            @Parameter(description = "Only what waits for the office (待办)") @QueryParam("toDo") Boolean toDo,
            @Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> matters.list(session, by, status, deputyId, toDo, page),
                row -> List.of(row.getId().toString()),
                MatterView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getMandateMatter",
            summary = "Read a proposed end of a mandate (查看终止代表资格事项)",
            description = "For the intake office of the region.")
    @APIResponseSchema(value = MatterView.class, responseCode = "200", responseDescription = "The matter (事项)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.one((session, by) -> matters.own(session, by, id), MatterView::of);
    }

    @POST
    @Path("/{id}/announcement")
    @Refuses({"mandate-day-ahead", "matter-absences-too-few", "mandate-ended"})
    @Operation(
            operationId = "announceMandateEnd",
            summary = "Record the announced end of a mandate (登记终止公告)",
            description =
                    "PROPOSED → ANNOUNCED (代表法 2025 §63): announced by the standing committee, in a township by its"
                            + " congress. `If-Match` is required. From the given day on the mandate has ended.")
    @APIResponseSchema(value = MatterView.class, responseCode = "200", responseDescription = "Recorded (已登记)")
    public Uni<Response> announce(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull MandateRequests.Announcement request) {
        return writes.once(request, (work, by) -> matters.announce(work, by, id, ifMatch, request)
                .map(matter -> Answer.ok(matter, () -> MatterView.of(matter))));
    }

    @POST
    @Path("/{id}/dropping")
    @Operation(
            operationId = "dropMandateMatter",
            summary = "Record that a mandate goes on (登记不再处理)",
            description = "PROPOSED → DROPPED, with the reason. `If-Match` is required. The mandate goes on.")
    @APIResponseSchema(value = MatterView.class, responseCode = "200", responseDescription = "Recorded (已登记)")
    public Uni<Response> drop(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull MandateRequests.Dropping request) {
        return writes.once(request, (work, by) -> matters.drop(work, by, id, ifMatch, request.reason())
                .map(matter -> Answer.ok(matter, () -> MatterView.of(matter))));
    }

    /** A proposed end. */
    @Schema(name = "MandateMatter", description = "Proposed end of a mandate (终止代表资格事项)")
    record MatterView(
            UUID id,
            UUID deputyId,
            String deputyCode,
            String deputyName,
            String regionCode,
            EndGround ground,

            @Schema(description = "Clause of the law (法律依据)", examples = "代表法 2025 §62(3)")
            String clause,

            MatterStatus status,
            @Nullable String note,
            @Nullable LocalDate announcedOn,
            @Nullable LocalDate endsOn,

            @Schema(description = "Announcement by its number (公告文号)") @Nullable
            String document,

            @Nullable String dropReason,
            Instant proposedAt,
            @Nullable Instant decidedAt,
            @Schema(description = "Also the ETag (版本)") long version) {

        static MatterView of(MandateMatter of) {
            return new MatterView(
                    of.getId(),
                    of.deputyId(),
                    of.deputyCode(),
                    of.deputyName(),
                    of.getRegionCode(),
                    of.ground(),
                    of.ground().clause(),
                    of.status(),
                    of.note(),
                    of.announcedOn(),
                    of.endsOn(),
                    of.document(),
                    of.dropReason(),
                    of.getCreatedAt(),
                    of.decidedAt(),
                    of.getVersion());
        }
    }

    @Schema(name = "MandateMatterPage")
    record MatterPage(List<MatterView> items, @Nullable String next) {}
}
