package org.lianluo.portal.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.RepliesApi;

/** The letter of an issued reply, to keep (答复函). */
@Path("/letters")
@RolesAllowed({
    "HANDLER_CLERK",
    "HANDLER_LEADER",
    "INTAKE_OFFICER",
    "GOV_OFFICE",
    "COMMITTEE_SUPERVISOR",
    "DIRECTOR_MEETING",
    "DEPUTY"
})
public class LetterResource {

    private static final String NAME = URLEncoder.encode("答复函", StandardCharsets.UTF_8);

    private final RepliesApi replies;

    LetterResource(@RestClient RepliesApi replies) {
        this.replies = replies;
    }

    @GET
    @Path("/{id}/{replyId}.docx")
    public Response docx(@RestPath UUID id, @RestPath UUID replyId) throws ApiException, IOException {
        return letter(id, replyId, "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }

    @GET
    @Path("/{id}/{replyId}.pdf")
    public Response pdf(@RestPath UUID id, @RestPath UUID replyId) throws ApiException, IOException {
        return letter(id, replyId, "pdf", "application/pdf");
    }

    /** The client keeps it in a file, which goes once it was sent on. */
    private Response letter(UUID id, UUID replyId, String format, String type) throws ApiException, IOException {
        return Response.ok(
                        Files.newInputStream(
                                replies.getReplyLetter(id, replyId, format).toPath(),
                                StandardOpenOption.DELETE_ON_CLOSE),
                        type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"reply.%s\"; filename*=UTF-8''%s.%s".formatted(format, NAME, format))
                .build();
    }
}
