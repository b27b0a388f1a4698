package org.lianluo.station.reception.feed;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.web.Download;
import org.lianluo.shared.web.Reads;

/** The calendar itself, for programs that have its address. */
@Path("/api/v1/reception-calendars")
@Tag(name = "reception")
public class ReceptionCalendarResource {

    private static final String CALENDAR = "text/calendar;charset=UTF-8";

    private final FeedService service;
    private final Reads reads;

    ReceptionCalendarResource(FeedService service, Reads reads) {
        this.service = service;
        this.reads = reads;
    }

    @GET
    @Path("/{secret}")
    @PermitAll
    @Produces({"text/calendar", MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "getReceptionCalendar",
            summary = "Fetch a calendar (接待日历)",
            description =
                    "The announced days of a station or of a deputy (iCalendar, RFC 5545), of the last three months and all to come;"
                            + " what was cancelled or put off is marked so. 404 for a secret that nobody gave out or that was revoked.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar (日历)",
            content =
                    @Content(
                            mediaType = "text/calendar",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<Response> calendar(
            @Parameter(description = "The secret (订阅密钥)", example = "Zk3mQ9xW1vT7yB5nR2cL8g") @PathParam("secret")
                    String secret) {
        return reads.file((session, by) -> service.calendar(session, new FeedSecret(secret)), text -> Uni.createFrom()
                .item(new Download(
                        text.getBytes(StandardCharsets.UTF_8),
                        CALENDAR,
                        Download.attachment("reception.ics", "代表接待日.ics"))));
    }
}
