package org.lianluo.suggestion.opinion.urging;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.LockModeType;
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
import org.lianluo.shared.web.IfMatch;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.suggestion.opinion.Opinion;
import org.lianluo.suggestion.opinion.reading.OpinionAccess;

@Path("/api/v1/opinions/{id}/urgings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opinions")
public class UrgingResource {

    private final UrgingService urgings;
    private final Writes writes;

    UrgingResource(UrgingService urgings, Writes writes) {
        this.urgings = urgings;
        this.writes = writes;
    }

    @POST
    @RolesAllowed({Role.Names.STATION_CLERK, Role.Names.STATION_HEAD})
    @Refuses({"urged-too-soon", "personal-data-in-text"})
    @Operation(
            operationId = "urgeOpinion",
            summary = "Urge whoever handles an opinion (催办)",
            description = "For staff of its station, while a unit or a deputy is to act: TRANSFERRED, IN_HANDLING,"
                    + " UNDER_CONVERSION, CONVERTED, REOPENED. The policies opinion.urging-from and"
                    + " opinion.urging-interval say when; earlier calls get urged-too-soon with the first possible"
                    + " day. It moves no state and no date. The unit is told that the station urged, not the text.")
    @APIResponseSchema(value = UrgingView.class, responseCode = "200", responseDescription = "Urged (已催办)")
    public Uni<Response> urge(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull UrgingRequest request) {
        return writes.once(request, (work, by) -> work.session()
                .find(Opinion.class, id, LockModeType.PESSIMISTIC_WRITE)
                .map(opinion -> IfMatch.check(ifMatch, OpinionAccess.atOwnStation(by, opinion)))
                .chain(opinion -> urgings.byStation(work, by, opinion, request)));
    }
}
