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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Download;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.PageRequest;

@Path("/api/v1/legislative-drafts/{id}/comments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "legislative drafts")
public class DraftCommentResource {

    private static final String CSV = "text/csv;charset=UTF-8;header=present";

    private final DraftService service;
    private final Writes writes;
    private final Reads reads;

    DraftCommentResource(DraftService service, Writes writes, Reads reads) {
        this.service = service;
        this.writes = writes;
        this.reads = reads;
    }

    @POST
    @PermitAll
    @Refuses({
        "draft-comments-over",
        "draft-article-unknown",
        "draft-not-open-to-all",
        "legislative-point-not-asked",
        "legislative-point-not-yours",
        "draft-comment-personal-number"
    })
    @Operation(
            operationId = "commentOnLegislativeDraft",
            summary = "Comment on a draft (提出意见)",
            description =
                    "In OPEN, until the last day. Staff of a legislative point that is asked enter what they gathered, with its"
                            + " code; everybody else, also without a token, comments for themselves if the draft is open to all. Who"
                            + " that is is not kept.")
    @APIResponseSchema(value = CommentView.class, responseCode = "201", responseDescription = "Received (已收到)")
    public Uni<Response> comment(@PathParam("id") UUID id, @Valid @NotNull DraftRequests.Comment request) {
        // Who repeats without an account shows by the key and by what it says that it is theirs.
        return writes.openedBy(id.toString(), request, (work, by) -> service.comment(work, by, id, request)
                .map(comment -> Answer.created(
                        "/api/v1/legislative-drafts/" + id + "/comments", comment, () -> CommentView.of(comment))));
    }

    @GET
    @RolesAllowed({
        Role.Names.INTAKE_OFFICER,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.STATION_CLERK,
        Role.Names.STATION_HEAD
    })
    @Operation(
            operationId = "listLegislativeComments",
            summary = "List the comments (意见列表)",
            description =
                    "The office of the draft reads all, a point those that it gathered, in the order in which they came.")
    @APIResponseSchema(value = CommentPage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(
            @PathParam("id") UUID id, @BeanParam CommentParams filter, @Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> service.comments(session, by, id, filter, page),
                row -> List.of(row.getId().toString()),
                CommentView::of);
    }

    @GET
    @Path("/sheet")
    @RolesAllowed({
        Role.Names.INTAKE_OFFICER,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.STATION_CLERK,
        Role.Names.STATION_HEAD
    })
    @Produces({"text/csv", MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "exportLegislativeComments",
            summary = "Export the comments (导出意见)",
            description =
                    "The same comments as a table (CSV, UTF-8 with a byte order mark) that Excel and WPS open; at most 50,000 rows."
                            + " A cell that would begin a formula is marked as text.")
    @APIResponse(
            responseCode = "200",
            description = "The table (意见表)",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<Response> export(@PathParam("id") UUID id) {
        return reads.file((session, by) -> service.allComments(session, by, id), comments -> Uni.createFrom()
                .item(new Download(CommentSheet.of(comments), CSV, Download.attachment("comments.csv", "草案意见.csv"))));
    }

    @Schema(name = "LegislativeCommentPage")
    record CommentPage(List<CommentView> items, @Nullable String next) {}
}
