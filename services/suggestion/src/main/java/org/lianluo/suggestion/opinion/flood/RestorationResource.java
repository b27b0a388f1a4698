package org.lianluo.suggestion.opinion.flood;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.suggestion.opinion.reading.OpinionViews;

/** One opinion that is no part of a flood after all. */
@Path("/api/v1/opinions/{id}/restoration")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opinions")
@RolesAllowed({Role.Names.STATION_CLERK, Role.Names.STATION_HEAD, Role.Names.INTAKE_OFFICER})
public class RestorationResource {

    private final SetAsideService asides;
    private final OpinionViews views;
    private final Writes writes;

    RestorationResource(SetAsideService asides, OpinionViews views, Writes writes) {
        this.asides = asides;
        this.views = views;
        this.writes = writes;
    }

    @POST
    @Refuses("undo-too-late")
    @Operation(
            operationId = "restoreOpinion",
            summary = "Restore one opinion that was set aside (恢复意见)",
            description = "For staff of its station and the intake office of its region, as long as the policy"
                    + " opinion.restoration says. It is RECEIVED again, with the day for triage that it had.")
    @APIResponseSchema(value = OpinionViews.Detail.class, responseCode = "200", responseDescription = "Restored (已恢复)")
    public Uni<Response> restore(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return writes.once(null, (work, by) -> asides.restore(work, by, id, ifMatch)
                .map(opinion -> Answer.ok(opinion, () -> views.detail(by, opinion))));
    }
}
