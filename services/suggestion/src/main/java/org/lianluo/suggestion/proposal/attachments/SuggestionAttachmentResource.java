package org.lianluo.suggestion.proposal.attachments;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.attachments.AttachmentView;
import org.lianluo.shared.attachments.Attachments;
import org.lianluo.shared.attachments.upload.Admission;
import org.lianluo.shared.attachments.upload.AdmittedFirst;
import org.lianluo.shared.attachments.upload.AnyFile;
import org.lianluo.shared.attachments.upload.Uploads;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.TokenOptional;
import org.lianluo.shared.web.Writes;

@Path("/api/v1/suggestions/{id}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "suggestions", description = "Deputies' suggestions (代表建议)")
public class SuggestionAttachmentResource implements Admission {

    private final SuggestionAttachments suggestions;
    private final Attachments attachments;
    private final Uploads uploads;
    private final Writes writes;
    private final Reads reads;

    SuggestionAttachmentResource(
            SuggestionAttachments suggestions, Attachments attachments, Uploads uploads, Writes writes, Reads reads) {
        this.suggestions = suggestions;
        this.attachments = attachments;
        this.uploads = uploads;
        this.writes = writes;
        this.reads = reads;
    }

    @Override
    public Uni<Void> admit(Caller by, UUID suggestion, ContainerRequestContext request) {
        return suggestions.admit(by, suggestion);
    }

    @POST
    @Consumes({
        MediaType.APPLICATION_OCTET_STREAM,
        AnyFile.PDF,
        AnyFile.DOCX,
        AnyFile.XLSX,
        AnyFile.OFD,
        AnyFile.JPEG,
        AnyFile.PNG
    })
    @RolesAllowed(Role.Names.DEPUTY)
    @AdmittedFirst
    @Refuses({
        "attachment-not-readable",
        "attachment-encrypted",
        "attachment-active",
        "attachment-expands",
        "attachment-exists",
        "too-many-attachments",
        "photo-not-readable",
        "photo-too-large"
    })
    @Operation(
            operationId = "addSuggestionAttachment",
            summary = "Add a file to a suggestion (添加附件)",
            description = "By a deputy who signs it, while it is a draft. "
                    + "PDF, DOCX, XLSX, OFD, JPEG or PNG by content, at most 20 MB, up to 20 files. Send the bytes as they"
                    + " are; `Content-Type` says nothing. Encrypted files and those with macros, scripts or embedded"
                    + " files are refused. Images are stored upright, without metadata. 503 means that other files are"
                    + " being looked into: send it again.")
    @APIResponseSchema(value = AttachmentView.class, responseCode = "201", responseDescription = "Added (已添加)")
    public Uni<Response> add(
            @PathParam("id") UUID id,
            @Parameter(description = "File name (文件名)", required = true, example = "现场情况说明.pdf") @QueryParam("name")
                    String name,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    byte[] bytes) {
        return uploads.take(
                null,
                name,
                bytes,
                suggestions.requireRoom(id),
                (work, by, file) -> suggestions.add(work, by, id, file));
    }

    @GET
    @PermitAll
    @TokenOptional
    @Operation(
            operationId = "listSuggestionAttachments",
            summary = "List the files of a suggestion (附件列表)",
            description =
                    "The signers, the offices and the units that it is assigned to see all; all others who may read"
                            + " the suggestion see those that are published.")
    @APIResponseSchema(value = AttachmentView.All.class, responseCode = "200", responseDescription = "The files (附件列表)")
    public Uni<Response> list(@PathParam("id") UUID id) {
        return reads.all((session, by) -> suggestions.list(session, by, id), AttachmentView::of);
    }

    @GET
    @Path("/{attachmentId}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @PermitAll
    @TokenOptional
    @Refuses({"attachment-quarantined", "attachment-missing"})
    @Operation(
            operationId = "getSuggestionAttachment",
            summary = "Download a file (下载附件)",
            description =
                    "For everybody whose list shows it. Always sent as `application/octet-stream`, to be saved; the list says what it"
                            + " is. A file in quarantine is never served.")
    @APIResponse(
            responseCode = "200",
            description = "The file, to be saved (附件)",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<Response> get(@PathParam("id") UUID id, @PathParam("attachmentId") UUID attachmentId) {
        return reads.file((session, by) -> suggestions.get(session, by, id, attachmentId), attachments::download);
    }

    @POST
    @Path("/{attachmentId}/publication")
    @RolesAllowed(Role.Names.INTAKE_OFFICER)
    @Refuses("attachment-quarantined")
    @Operation(
            operationId = "publishSuggestionAttachment",
            summary = "Publish a file of a suggestion (公开附件)",
            description =
                    "For the intake office of its region, if the suggestion is published. Otherwise 409. It can't be"
                            + " taken back.")
    @APIResponseSchema(value = AttachmentView.class, responseCode = "200", responseDescription = "Published (已公开)")
    public Uni<Response> publish(
            @PathParam("id") UUID id,
            @PathParam("attachmentId") UUID attachmentId,
            @HeaderParam("If-Match") String ifMatch) {
        return writes.once(null, (work, by) -> suggestions
                .publish(work, by, id, attachmentId, ifMatch)
                .map(filed -> Answer.ok(filed.suggestion(), () -> AttachmentView.of(filed.attachment()))));
    }

    @DELETE
    @Path("/{attachmentId}")
    @RolesAllowed(Role.Names.DEPUTY)
    @Operation(
            operationId = "removeSuggestionAttachment",
            summary = "Remove a file of a suggestion (删除附件)",
            description = "By who added it, while it is a draft.")
    @APIResponse(responseCode = "204", description = "Removed (已删除)")
    public Uni<Response> remove(@PathParam("id") UUID id, @PathParam("attachmentId") UUID attachmentId) {
        return writes.plain(
                (work, by) -> suggestions.remove(work, by, id, attachmentId).map(done -> Answer.noContent()));
    }
}
