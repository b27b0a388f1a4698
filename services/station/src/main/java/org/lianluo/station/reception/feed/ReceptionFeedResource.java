package org.lianluo.station.reception.feed;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.PageRequest;

/** Calendars that programs fetch by a secret address. */
@Path("/api/v1/reception-feeds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reception")
@RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.STATION_CLERK, Role.Names.STATION_HEAD, Role.Names.DEPUTY})
public class ReceptionFeedResource {

    private final FeedService service;
    private final Writes writes;
    private final Reads reads;

    ReceptionFeedResource(FeedService service, Writes writes, Reads reads) {
        this.service = service;
        this.writes = writes;
        this.reads = reads;
    }

    @GET
    @Operation(
            operationId = "listReceptionFeeds",
            summary = "List calendars (接待日历订阅列表)",
            description =
                    "The office those of its region, staff those of their stations, deputies their own; without secrets. The newest"
                            + " come first.")
    @APIResponseSchema(value = FeedViews.FeedPage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(@Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> service.list(session, by, page),
                row -> List.of(row.getId().toString()),
                row -> FeedViews.View.of(row, null));
    }

    @POST
    @Refuses({"reception-station-unknown", "reception-deputy-unknown"})
    @Operation(
            operationId = "issueReceptionFeed",
            summary = "Make a calendar (订阅接待日历)",
            description =
                    "Of a station, by its staff or the office; of a deputy, by themselves or the office. Whoever has its address can"
                            + " read the announced days, so its secret is shown once; it works until it is revoked.")
    @APIResponseSchema(value = FeedViews.View.class, responseCode = "201", responseDescription = "Made (已订阅)")
    public Uni<Response> issue(@Valid @NotNull FeedViews.Request request) {
        FeedSecret secret = FeedSecret.next();
        return writes.once(request, (work, by) -> service.issue(
                        work, by, new ReceptionFeed.Subject(request.stationCode(), request.deputyCode()), secret)
                .map(feed -> Answer.created("/api/v1/reception-feeds", feed, () -> FeedViews.View.of(feed, secret))));
    }

    @POST
    @Path("/{id}/revocation")
    @Operation(
            operationId = "revokeReceptionFeed",
            summary = "Revoke a calendar (停用接待日历)",
            description = "Its address gives nothing from now on.")
    @APIResponseSchema(value = FeedViews.View.class, responseCode = "200", responseDescription = "Revoked (已停用)")
    public Uni<Response> revoke(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return writes.once(null, (work, by) -> service.revoke(work, by, id, ifMatch)
                .map(feed -> Answer.ok(feed, () -> FeedViews.View.of(feed, null))));
    }
}
