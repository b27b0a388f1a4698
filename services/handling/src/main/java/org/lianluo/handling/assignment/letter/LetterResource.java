package org.lianluo.handling.assignment.letter;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Download;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;

@Path("/api/v1/assignments/{id}/replies/{replyId}/letter")
@Tag(name = "replies")
public class LetterResource {

    private final LetterService letters;
    private final Reads reads;
    private final Vertx vertx;

    LetterResource(LetterService letters, Reads reads, Vertx vertx) {
        this.letters = letters;
        this.reads = reads;
        this.vertx = vertx;
    }

    @GET
    @Produces({LetterFormat.DOCX_TYPE, LetterFormat.PDF_TYPE})
    @RolesAllowed({
        Role.Names.HANDLER_CLERK,
        Role.Names.HANDLER_LEADER,
        Role.Names.INTAKE_OFFICER,
        Role.Names.GOV_OFFICE,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING,
        Role.Names.DEPUTY
    })
    @Refuses("illegal-transition")
    @Operation(
            operationId = "getReplyLetter",
            summary = "Get the letter of a reply (下载答复函)",
            description = "Everybody who may read the reply gets it; 409 if the reply is not issued. `format` decides,"
                    + " then `Accept`, then DOCX.")
    @APIResponse(
            responseCode = "200",
            description = "The letter (答复函)",
            content = {
                @Content(
                        mediaType = LetterFormat.DOCX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = LetterFormat.PDF_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Uni<Response> letter(
            @PathParam("id") UUID id,
            @PathParam("replyId") UUID replyId,
            @Parameter(
                            description = "docx or pdf (格式)",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"docx", "pdf"}))
                    @QueryParam("format")
                    LetterFormat format,
            @Context HttpHeaders headers) {
        LetterFormat wanted = format != null
                ? format
                : LetterFormat.accepted(headers.getAcceptableMediaTypes().stream()
                        .map(LetterResource::withoutParameters)
                        .toList());
        // Setting type takes processor time: done on a worker, after the session is closed.
        return reads.file((session, by) -> letters.letter(session, by, id, replyId), letter -> vertx.executeBlocking(
                        () -> wanted.render(letter))
                .map(bytes -> new Download(
                        bytes,
                        wanted.mediaType(),
                        Download.attachment(
                                wanted.fileName("reply"), wanted.fileName(letter.registrationNumber() + "建议的答复")))));
    }

    private static String withoutParameters(MediaType type) {
        return type.getType() + "/" + type.getSubtype();
    }
}
