package org.lianluo.station.notice.attachments;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.lianluo.shared.web.TokenOptional;
import org.lianluo.shared.web.Writes;

@Path("/api/v1/notices/{id}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notices")
public class NoticeAttachmentResource implements Admission {

    private final NoticeAttachments notices;
    private final Attachments attachments;
    private final Uploads uploads;
    private final Writes writes;
    private final Reads reads;

    NoticeAttachmentResource(
            NoticeAttachments notices, Attachments attachments, Uploads uploads, Writes writes, Reads reads) {
        this.notices = notices;
        this.attachments = attachments;
        this.uploads = uploads;
        this.writes = writes;
        this.reads = reads;
    }

    @Override
    public Uni<Void> admit(Caller by, UUID notice, ContainerRequestContext request) {
        return notices.admit(by, notice);
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
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.STATION_HEAD})
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
            operationId = "addNoticeAttachment",
            summary = "Add a file to a notice (添加附件)",
            description = "By who keeps it, in DRAFT or PUBLISHED; of a published one that is a new edition. "
                    + "PDF, DOCX, XLSX, OFD, JPEG or PNG by content, at most 20 MB, up to 20 files. Send the bytes as they"
                    + " are; `Content-Type` says nothing. Encrypted files and those with macros, scripts or embedded"
                    + " files are refused. Images are stored upright, without metadata. 503 means that other files are"
                    + " being looked into: send it again.")
    @APIResponseSchema(value = AttachmentView.class, responseCode = "201", responseDescription = "Added (已添加)")
    public Uni<Response> add(
            @PathParam("id") UUID id,
            @Parameter(description = "File name (文件名)", required = true, example = "代表法.pdf") @QueryParam("name")
                    String name,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    byte[] bytes) {
        return uploads.take(
                null, name, bytes, notices.requireRoom(id), (work, by, file) -> notices.add(work, by, id, file));
    }

    @GET
    @PermitAll
    @TokenOptional
    @Operation(
            operationId = "listNoticeAttachments",
            summary = "List the files of a notice (附件列表)",
            description = "For everybody who may read the notice.")
    @APIResponseSchema(value = AttachmentView.All.class, responseCode = "200", responseDescription = "The files (附件列表)")
    public Uni<Response> list(@PathParam("id") UUID id) {
        return reads.all((session, by) -> notices.list(session, by, id), AttachmentView::of);
    }

    @GET
    @Path("/{attachmentId}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @PermitAll
    @TokenOptional
    @Refuses({"attachment-quarantined", "attachment-missing"})
    @Operation(
            operationId = "getNoticeAttachment",
            summary = "Download a file (下载附件)",
            description =
                    "For everybody who may read the notice. Always sent as `application/octet-stream`, to be saved; the list says"
                            + " what it is. A file in quarantine is never served.")
    @APIResponse(
            responseCode = "200",
            description = "The file, to be saved (附件)",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<Response> get(@PathParam("id") UUID id, @PathParam("attachmentId") UUID attachmentId) {
        return reads.file((session, by) -> notices.get(session, by, id, attachmentId), attachments::download);
    }

    @DELETE
    @Path("/{attachmentId}")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.STATION_HEAD})
    @Operation(
            operationId = "removeNoticeAttachment",
            summary = "Remove a file of a notice (删除附件)",
            description = "By who keeps it, in DRAFT or PUBLISHED; of a published one that is a new edition.")
    @APIResponse(responseCode = "204", description = "Removed (已删除)")
    public Uni<Response> remove(@PathParam("id") UUID id, @PathParam("attachmentId") UUID attachmentId) {
        return writes.plain(
                (work, by) -> notices.remove(work, by, id, attachmentId).map(done -> Answer.noContent()));
    }
}
