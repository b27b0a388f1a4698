package org.lianluo.handling.assignment.attachments;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import org.lianluo.shared.web.Writes;

@Path("/api/v1/assignments/{id}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "replies", description = "Replies of units (答复)")
public class AssignmentAttachmentResource implements Admission {

    private final AssignmentAttachments assignments;
    private final Attachments attachments;
    private final Uploads uploads;
    private final Writes writes;
    private final Reads reads;

    AssignmentAttachmentResource(
            AssignmentAttachments assignments, Attachments attachments, Uploads uploads, Writes writes, Reads reads) {
        this.assignments = assignments;
        this.attachments = attachments;
        this.uploads = uploads;
        this.writes = writes;
        this.reads = reads;
    }

    @Override
    public Uni<Void> admit(Caller by, UUID assignment, ContainerRequestContext request) {
        return assignments.admit(by, assignment);
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
    @RolesAllowed({Role.Names.HANDLER_CLERK, Role.Names.HANDLER_LEADER})
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
            operationId = "addAssignmentAttachment",
            summary = "Add a file to an assignment (添加附件)",
            description =
                    "By the unit that handles a suggestion: an annex of its reply, or the signed record of a reply"
                            + " given in person (SIGNED_RECORD, not before DRAFTED). In SIGNED, DRAFTED or REPLIED. "
                            + "PDF, DOCX, XLSX, OFD, JPEG or PNG by content, at most 20 MB, up to 20 files. Send the bytes as they"
                            + " are; `Content-Type` says nothing. Encrypted files and those with macros, scripts or embedded"
                            + " files are refused. Images are stored upright, without metadata. 503 means that other files are"
                            + " being looked into: send it again.")
    @APIResponseSchema(value = AttachmentView.class, responseCode = "201", responseDescription = "Added (已添加)")
    public Uni<Response> add(
            @PathParam("id") UUID id,
            @Parameter(description = "File name (文件名)", required = true, example = "现场情况说明.pdf") @QueryParam("name")
                    String name,
            @Parameter(description = "What it is for; ANNEX if missing (用途)")
                    @QueryParam("purpose")
                    @DefaultValue("ANNEX")
                    AttachmentPurpose purpose,
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
                assignments.requireRoom(id, purpose),
                (work, by, file) -> assignments.add(work, by, id, purpose, file));
    }

    @GET
    @RolesAllowed({
        Role.Names.HANDLER_CLERK,
        Role.Names.HANDLER_LEADER,
        Role.Names.INTAKE_OFFICER,
        Role.Names.GOV_OFFICE,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING,
        Role.Names.DEPUTY
    })
    @Operation(
            operationId = "listAssignmentAttachments",
            summary = "List the files of an assignment (附件列表)",
            description =
                    "The unit sees them at once; the offices of the region and the deputies who signed the suggestion"
                            + " when the unit has replied. Annexes of a reply to merged suggestions (并案) are listed with"
                            + " each of them.")
    @APIResponseSchema(value = AttachmentView.All.class, responseCode = "200", responseDescription = "The files (附件列表)")
    public Uni<Response> list(@PathParam("id") UUID id) {
        return reads.all((session, by) -> assignments.list(session, by, id), AttachmentView::of);
    }

    @GET
    @Path("/{attachmentId}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({
        Role.Names.HANDLER_CLERK,
        Role.Names.HANDLER_LEADER,
        Role.Names.INTAKE_OFFICER,
        Role.Names.GOV_OFFICE,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING,
        Role.Names.DEPUTY
    })
    @Refuses({"attachment-quarantined", "attachment-missing"})
    @Operation(
            operationId = "getAssignmentAttachment",
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
        return reads.file((session, by) -> assignments.get(session, by, id, attachmentId), attachments::download);
    }

    @DELETE
    @Path("/{attachmentId}")
    @RolesAllowed({Role.Names.HANDLER_CLERK, Role.Names.HANDLER_LEADER})
    @Refuses("wrong-subject")
    @Operation(
            operationId = "removeAssignmentAttachment",
            summary = "Remove a file of an assignment (删除附件)",
            description = "By the unit, in SIGNED or DRAFTED.")
    @APIResponse(responseCode = "204", description = "Removed (已删除)")
    public Uni<Response> remove(@PathParam("id") UUID id, @PathParam("attachmentId") UUID attachmentId) {
        return writes.plain(
                (work, by) -> assignments.remove(work, by, id, attachmentId).map(done -> Answer.noContent()));
    }
}
