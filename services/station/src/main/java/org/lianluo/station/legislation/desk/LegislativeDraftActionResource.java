package org.lianluo.station.legislation.desk;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;

/** What its office does with a draft. */
@Path("/api/v1/legislative-drafts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "legislative drafts")
@RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR})
public class LegislativeDraftActionResource {

    private final DraftService service;
    private final Writes writes;

    LegislativeDraftActionResource(DraftService service, Writes writes) {
        this.service = service;
        this.writes = writes;
    }

    @POST
    @Path("/{id}/publication")
    @Refuses("draft-last-day-over")
    @Operation(
            operationId = "publishLegislativeDraft",
            summary = "Open for comment (公布征求意见)",
            description =
                    "From PREPARED to OPEN. Points find it among what waits for them; everybody can comment if it is open to all.")
    @APIResponseSchema(value = DraftView.class, responseCode = "200", responseDescription = "Open (已公布)")
    public Uni<Response> publish(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return writes.once(
                null, (work, by) -> service.act(work, by, id, ifMatch, (draft, at) -> draft.publish(by.reference(), at))
                        .map(LegislativeDraftResource::ok));
    }

    @POST
    @Path("/{id}/extension")
    @Refuses("draft-last-day-over")
    @Operation(
            operationId = "extendLegislativeDraft",
            summary = "Give more time (延长期限)",
            description = "In OPEN, also after the last day, as long as it is not closed. The new last day is later.")
    @APIResponseSchema(value = DraftView.class, responseCode = "200", responseDescription = "Extended (已延长)")
    public Uni<Response> extend(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull DraftRequests.Extension request) {
        return writes.once(request, (work, by) -> service.act(
                        work, by, id, ifMatch, (draft, at) -> draft.extend(request.lastDay(), by.reference(), at))
                .map(LegislativeDraftResource::ok));
    }

    @POST
    @Path("/{id}/closing")
    @Operation(
            operationId = "closeLegislativeDraft",
            summary = "Take no more comments (截止)",
            description =
                    "From OPEN to CLOSED, on the last day or before. After the last day no comment is taken anyway.")
    @APIResponseSchema(value = DraftView.class, responseCode = "200", responseDescription = "Closed (已截止)")
    public Uni<Response> close(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return writes.once(
                null, (work, by) -> service.act(work, by, id, ifMatch, (draft, at) -> draft.close(by.reference(), at))
                        .map(LegislativeDraftResource::ok));
    }

    @POST
    @Path("/{id}/report")
    @Refuses("draft-comments-unsorted")
    @Operation(
            operationId = "reportOnLegislativeDraft",
            summary = "Tell what became of the comments (反馈采纳情况)",
            description =
                    "From CLOSED to REPORTED, once every comment is sorted. Each point reads what became of its own; the draft waits"
                            + " for it until then.")
    @APIResponseSchema(value = DraftView.class, responseCode = "200", responseDescription = "Told (已反馈)")
    public Uni<Response> report(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull DraftRequests.Report request) {
        return writes.once(request, (work, by) -> service.report(work, by, id, ifMatch, request.report())
                .map(LegislativeDraftResource::ok));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(
            operationId = "withdrawLegislativeDraft",
            summary = "Withdraw (撤回)",
            description =
                    "From PREPARED or OPEN to WITHDRAWN. Nobody else sees it any more; its comments stay with the office.")
    @APIResponseSchema(value = DraftView.class, responseCode = "200", responseDescription = "Withdrawn (已撤回)")
    public Uni<Response> withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull DraftRequests.Withdrawal request) {
        return writes.once(request, (work, by) -> service.act(
                        work, by, id, ifMatch, (draft, at) -> draft.withdraw(request.reason(), by.reference(), at))
                .map(LegislativeDraftResource::ok));
    }
}
