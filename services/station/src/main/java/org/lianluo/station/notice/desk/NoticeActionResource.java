package org.lianluo.station.notice.desk;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;

/** What its keeper does with a notice. */
@Path("/api/v1/notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notices")
@RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.STATION_HEAD})
public class NoticeActionResource {

    private final NoticeService service;
    private final Writes writes;

    NoticeActionResource(NoticeService service, Writes writes) {
        this.service = service;
        this.writes = writes;
    }

    @POST
    @Path("/{id}/publication")
    @Refuses("notice-day-over")
    @Operation(
            operationId = "publishNotice",
            summary = "Publish a notice (发布通知)",
            description =
                    "From DRAFT to PUBLISHED. Whom it is for can read it from now on; deputies and staff find it among"
                            + " what waits for them.")
    @APIResponseSchema(value = NoticeViews.View.class, responseCode = "200", responseDescription = "Published (已发布)")
    public Uni<Response> publish(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return writes.once(null, (work, by) -> service.act(
                        work, by, id, ifMatch, (notice, at) -> notice.publish(by.reference(), at))
                .map(NoticeResource::ok));
    }

    @POST
    @Path("/{id}/correction")
    @Refuses({"notice-invited-mismatch", "notice-deputy-unknown", "notice-day-over"})
    @Operation(
            operationId = "correctNotice",
            summary = "Correct a notice (更正通知)",
            description =
                    "In PUBLISHED: a new edition to the same audience, with what it puts right. Readings stay with the edition that was read, so it"
                            + " waits for deputies and staff again.")
    @APIResponseSchema(value = NoticeViews.View.class, responseCode = "200", responseDescription = "Corrected (已更正)")
    public Uni<Response> correct(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull NoticeRequests.Correction request) {
        return writes.once(request, (work, by) -> service.correct(work, by, id, ifMatch, request)
                .map(NoticeResource::ok));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(
            operationId = "withdrawNotice",
            summary = "Withdraw a notice (撤回通知)",
            description =
                    "From DRAFT or PUBLISHED to WITHDRAWN. Nobody but its keepers sees it any more; who had read it stays known.")
    @APIResponseSchema(value = NoticeViews.View.class, responseCode = "200", responseDescription = "Withdrawn (已撤回)")
    public Uni<Response> withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull NoticeRequests.Withdrawal request) {
        return writes.once(request, (work, by) -> service.act(
                        work, by, id, ifMatch, (notice, at) -> notice.withdraw(request.reason(), by.reference(), at))
                .map(NoticeResource::ok));
    }
}
