package org.lianluo.suggestion.opinion.offering;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.suggestion.opinion.Opinion;
import org.lianluo.suggestion.opinion.reading.OpinionViews;

/** Opinions that are offered to the deputies of their station. */
@Path("/api/v1/opinions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opinions")
public class OfferResource {

    private final OfferService offers;
    private final OpinionViews views;
    private final Writes writes;

    OfferResource(OfferService offers, OpinionViews views, Writes writes) {
        this.offers = offers;
        this.views = views;
        this.writes = writes;
    }

    @POST
    @Path("/offer")
    @RolesAllowed({Role.Names.STATION_CLERK, Role.Names.STATION_HEAD})
    @Refuses({"offered-already", "no-deputy-posted"})
    @Operation(
            operationId = "offerOpinion",
            summary = "Offer an opinion to the deputies of its station (发布认领)",
            description =
                    "For staff of its station, while the opinion is RECEIVED. Each deputy in office who is posted to the"
                            + " station may claim it, as long as the policy opinion.claim says. State and day for triage stay as"
                            + " they are, and any other decision ends the offer.")
    @APIResponseSchema(value = OpinionViews.Detail.class, responseCode = "200", responseDescription = "Offered (已发布)")
    public Uni<Response> offer(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return writes.once(
                null, (work, by) -> offers.offer(work, by, id, ifMatch).map(detail(by)));
    }

    @POST
    @Path("/offer-end")
    @RolesAllowed({Role.Names.STATION_CLERK, Role.Names.STATION_HEAD})
    @Refuses("offer-over")
    @Operation(
            operationId = "endOpinionOffer",
            summary = "End the offer of an opinion (结束认领)",
            description = "For staff of its station. The opinion waits for its station again.")
    @APIResponseSchema(value = OpinionViews.Detail.class, responseCode = "200", responseDescription = "Ended (已结束)")
    public Uni<Response> end(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return writes.once(null, (work, by) -> offers.end(work, by, id, ifMatch).map(detail(by)));
    }

    @POST
    @Path("/claim")
    @RolesAllowed(Role.Names.DEPUTY)
    @Refuses("offer-over")
    @Operation(
            operationId = "claimOpinion",
            summary = "Claim an opinion that is offered (认领意见)",
            description = "For a deputy in office who is posted to its station. The first has it, as if the station had"
                    + " asked them: they adopt or decline it. All others get offer-over. It needs no If-Match.")
    @APIResponseSchema(value = OpinionViews.Detail.class, responseCode = "200", responseDescription = "Claimed (已认领)")
    public Uni<Response> claim(@PathParam("id") UUID id) {
        return writes.once(null, (work, by) -> offers.claim(work, by, id).map(detail(by)));
    }

    private Function<Opinion, Answer> detail(Caller by) {
        return opinion -> Answer.ok(opinion, () -> views.detail(by, opinion));
    }
}
