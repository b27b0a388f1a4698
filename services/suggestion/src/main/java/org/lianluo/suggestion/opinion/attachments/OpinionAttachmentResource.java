package org.lianluo.suggestion.opinion.attachments;

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
import org.lianluo.suggestion.opinion.receipt.AdderAccess;
import org.lianluo.suggestion.opinion.receipt.ReceiptAccess;

@Path("/api/v1/opinions/{id}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opinions", description = "Station opinions (社情民意)")
public class OpinionAttachmentResource implements Admission {

    private final OpinionAttachments opinions;
    private final AdderAccess adders;
    private final Attachments attachments;
    private final Uploads uploads;
    private final Writes writes;
    private final Reads reads;

    OpinionAttachmentResource(
            OpinionAttachments opinions,
            AdderAccess adders,
            Attachments attachments,
            Uploads uploads,
            Writes writes,
            Reads reads) {
        this.opinions = opinions;
        this.adders = adders;
        this.attachments = attachments;
        this.uploads = uploads;
        this.writes = writes;
        this.reads = reads;
    }

    @Override
    public Uni<Void> admit(Caller by, UUID opinion, ContainerRequestContext request) {
        return adders.admit(by, opinion, request.getHeaderString("Tracking-Code"));
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
    @PermitAll
    @TokenOptional
    @AdmittedFirst
    @Refuses({
        "attachment-not-readable",
        "attachment-encrypted",
        "attachment-active",
        "attachment-expands",
        "attachment-exists",
        "too-many-attachments",
        "photo-not-readable",
        "photo-too-large",
        "receipt-not-found"
    })
    @Operation(
            operationId = "addOpinionAttachment",
            summary = "Add a file to an opinion (添加附件)",
            description =
                    "By the submitter and the station's staff, and everybody with the header `Tracking-Code`, while"
                            + " it is RECEIVED. "
                            + "PDF, DOCX, XLSX, OFD, JPEG or PNG by content, at most 20 MB, up to 20 files. Send the bytes as they"
                            + " are; `Content-Type` says nothing. Encrypted files and those with macros, scripts or embedded"
                            + " files are refused. Images are stored upright, without metadata. 503 means that other files are"
                            + " being looked into: send it again.")
    @APIResponseSchema(value = AttachmentView.class, responseCode = "201", responseDescription = "Added (已添加)")
    public Uni<Response> add(
            @PathParam("id") UUID id,
            @Parameter(description = "File name (文件名)", required = true, example = "现场情况说明.pdf") @QueryParam("name")
                    String name,
            @Parameter(description = "Secret of the receipt (查询码)") @HeaderParam("Tracking-Code") String trackingCode,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    byte[] bytes) {
        return uploads.take(
                ReceiptAccess.secret(trackingCode),
                name,
                bytes,
                opinions.requireRoom(id),
                (work, by, file) -> opinions.add(work, by, id, trackingCode, file));
    }

    @GET
    @RolesAllowed({
        Role.Names.STATION_CLERK,
        Role.Names.STATION_HEAD,
        Role.Names.CITIZEN,
        Role.Names.DEPUTY,
        Role.Names.INTAKE_OFFICER,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING,
        Role.Names.STREET_COMMITTEE,
        Role.Names.HANDLER_CLERK,
        Role.Names.HANDLER_LEADER
    })
    @Operation(
            operationId = "listOpinionAttachments",
            summary = "List the files of an opinion (附件列表)",
            description = "The station and the submitter see all; all others who may read the opinion, and the unit to"
                    + " which it was forwarded, see those that the station head released.")
    @APIResponseSchema(value = AttachmentView.All.class, responseCode = "200", responseDescription = "The files (附件列表)")
    public Uni<Response> list(@PathParam("id") UUID id) {
        return reads.all((session, by) -> opinions.list(session, by, id), AttachmentView::of);
    }

    @GET
    @Path("/{attachmentId}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({
        Role.Names.STATION_CLERK,
        Role.Names.STATION_HEAD,
        Role.Names.CITIZEN,
        Role.Names.DEPUTY,
        Role.Names.INTAKE_OFFICER,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING,
        Role.Names.STREET_COMMITTEE,
        Role.Names.HANDLER_CLERK,
        Role.Names.HANDLER_LEADER
    })
    @Refuses({"attachment-quarantined", "attachment-missing"})
    @Operation(
            operationId = "getOpinionAttachment",
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
        return reads.file((session, by) -> opinions.get(session, by, id, attachmentId), attachments::download);
    }

    @POST
    @Path("/{attachmentId}/release")
    @RolesAllowed(Role.Names.STATION_HEAD)
    @Refuses("attachment-quarantined")
    @Operation(
            operationId = "releaseOpinionAttachment",
            summary = "Release a file of an opinion (准予转出附件)",
            description =
                    "For the head of its station, until the opinion has ended. Whoever reads the opinion outside the"
                            + " station may read the file then. It can't be taken back.")
    @APIResponseSchema(value = AttachmentView.class, responseCode = "200", responseDescription = "Released (已转出)")
    public Uni<Response> release(
            @PathParam("id") UUID id,
            @PathParam("attachmentId") UUID attachmentId,
            @HeaderParam("If-Match") String ifMatch) {
        return writes.once(null, (work, by) -> opinions.release(work, by, id, attachmentId, ifMatch)
                .map(filed -> Answer.ok(filed.opinion(), () -> AttachmentView.of(filed.attachment()))));
    }

    @DELETE
    @Path("/{attachmentId}")
    @RolesAllowed({Role.Names.STATION_CLERK, Role.Names.STATION_HEAD, Role.Names.CITIZEN, Role.Names.DEPUTY})
    @Operation(
            operationId = "removeOpinionAttachment",
            summary = "Remove a file of an opinion (删除附件)",
            description = "By who added it and by the station's staff, while it is RECEIVED.")
    @APIResponse(responseCode = "204", description = "Removed (已删除)")
    public Uni<Response> remove(@PathParam("id") UUID id, @PathParam("attachmentId") UUID attachmentId) {
        return writes.plain(
                (work, by) -> opinions.remove(work, by, id, attachmentId).map(done -> Answer.noContent()));
    }
}
