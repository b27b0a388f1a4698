package org.lianluo.station.legislation.desk;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.station.legislation.LegislativeDraft;

@Path("/api/v1/legislative-drafts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "legislative drafts",
        description = "Drafts opened for comment at legislative contact points and to the public (立法征求意见)")
public class LegislativeDraftResource {

    private final DraftService service;
    private final Writes writes;
    private final Reads reads;

    LegislativeDraftResource(DraftService service, Writes writes, Reads reads) {
        this.service = service;
        this.writes = writes;
        this.reads = reads;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listLegislativeDrafts",
            summary = "List drafts (草案列表)",
            description =
                    "Everybody sees those that are open to all, from their publication; staff of a legislative point those about"
                            + " which it is asked too; the office and committees of a region all of its own. The newest come first.")
    @APIResponseSchema(value = DraftPage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(@BeanParam DraftParams filter, @Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> service.list(session, by, filter, page),
                row -> List.of(row.getId().toString()),
                DraftView::of);
    }

    @POST
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR})
    @Refuses({"draft-asks-nobody", "draft-article-twice", "draft-last-day-over", "legislative-point-unknown"})
    @Operation(
            operationId = "prepareLegislativeDraft",
            summary = "Enter a draft (登记草案)",
            description =
                    "By the office or a committee, for their own region. Nobody else sees it before it is published.")
    @APIResponseSchema(value = DraftView.class, responseCode = "201", responseDescription = "Entered (已登记)")
    public Uni<Response> prepare(@Valid @NotNull DraftRequests.Plan request) {
        return writes.once(request, (work, by) -> service.prepare(work, by, request.plan())
                .map(draft -> Answer.created(
                        "/api/v1/legislative-drafts/" + draft.getId(), draft, () -> DraftView.of(draft))));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            operationId = "getLegislativeDraft",
            summary = "Read a draft (查看草案)",
            description =
                    "With its articles and, in the end, the report. 404 also for one that the caller may not see.")
    @APIResponseSchema(value = DraftView.class, responseCode = "200", responseDescription = "The draft (草案)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.one((session, by) -> service.get(session, by, id), DraftView::of);
    }

    @GET
    @Path("/{id}/figures")
    @PermitAll
    @Operation(
            operationId = "countLegislativeComments",
            summary = "Count the comments (意见统计)",
            description =
                    "By article, point and source, with what became of them; for everybody who may read the draft.")
    @APIResponseSchema(value = DraftFigures.class, responseCode = "200", responseDescription = "The figures (统计)")
    public Uni<Response> figures(@PathParam("id") UUID id) {
        return reads.answer((session, by) -> service.figures(session, by, id).map(Answer::of));
    }

    @POST
    @Path("/{id}/acknowledgements")
    @RolesAllowed({Role.Names.STATION_CLERK, Role.Names.STATION_HEAD})
    @Refuses({"legislative-point-not-asked", "legislative-point-not-yours"})
    @Operation(
            operationId = "acknowledgeLegislativeDraft",
            summary = "Acknowledge for a point (联系点签收)",
            description =
                    "By staff of a point that is asked. In OPEN: it has nothing to say. In REPORTED: it has read what became of"
                            + " its comments. The draft then waits for it no more; a repeat changes nothing.")
    @APIResponseSchema(value = DraftView.class, responseCode = "200", responseDescription = "Acknowledged (已签收)")
    public Uni<Response> acknowledge(@PathParam("id") UUID id, @Valid @NotNull DraftRequests.Note request) {
        return writes.once(request, (work, by) -> service.acknowledge(work, by, id, request.pointCode())
                .map(LegislativeDraftResource::ok));
    }

    static Answer ok(LegislativeDraft draft) {
        return Answer.ok(draft, () -> DraftView.of(draft));
    }

    @Schema(name = "LegislativeDraftPage")
    record DraftPage(List<DraftView> items, @Nullable String next) {}
}
