package org.lianluo.station.legislation.desk;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
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
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Writes;

/** A comment by itself. */
@Path("/api/v1/legislative-comments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "legislative drafts")
public class LegislativeCommentResource {

    private final DraftService service;
    private final Writes writes;
    private final Reads reads;

    LegislativeCommentResource(DraftService service, Writes writes, Reads reads) {
        this.service = service;
        this.writes = writes;
        this.reads = reads;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Role.Names.INTAKE_OFFICER,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.STATION_CLERK,
        Role.Names.STATION_HEAD
    })
    @Operation(
            operationId = "getLegislativeComment",
            summary = "Read a comment (查看意见)",
            description =
                    "By the office of its draft, or the point that gathered it. 404 also for one that the caller may not see.")
    @APIResponseSchema(value = CommentView.class, responseCode = "200", responseDescription = "The comment (意见)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.one((session, by) -> service.comment(session, by, id), CommentView::of);
    }

    @POST
    @Path("/{id}/sorting")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR})
    @Operation(
            operationId = "sortLegislativeComment",
            summary = "Sort a comment (整理意见)",
            description =
                    "What it is about, what became of it and why, by the office of its draft; may be corrected until the draft is"
                            + " reported on.")
    @APIResponseSchema(value = CommentView.class, responseCode = "200", responseDescription = "Sorted (已整理)")
    public Uni<Response> sort(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull DraftRequests.Sorting request) {
        return writes.once(request, (work, by) -> service.sort(work, by, id, ifMatch, request)
                .map(comment -> Answer.ok(comment, () -> CommentView.of(comment))));
    }
}
