package org.lianluo.suggestion.opinion.urging;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.lianluo.suggestion.opinion.own.MyOpinions;

@Path("/api/v1/my/opinions/{id}/urgings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "my")
@RolesAllowed(Role.Names.CITIZEN)
public class MyUrgingResource {

    private final MyOpinions opinions;
    private final UrgingService urgings;
    private final Writes writes;

    MyUrgingResource(MyOpinions opinions, UrgingService urgings, Writes writes) {
        this.opinions = opinions;
        this.urgings = urgings;
        this.writes = writes;
    }

    @POST
    @Refuses({"urged-too-soon", "personal-data-in-text"})
    @Operation(
            operationId = "urgeMyOpinion",
            summary = "Urge whoever is to act on my opinion (催办本人意见)",
            description = "The same as with its receipt, and in the same time. 404 for opinions of others.")
    @APIResponseSchema(value = UrgingView.class, responseCode = "200", responseDescription = "Urged (已催办)")
    public Uni<Response> urge(@PathParam("id") UUID id, @Valid @NotNull UrgingRequest request) {
        return writes.once(request, (work, by) -> opinions.forChange(work, by, id)
                .chain(opinion -> urgings.bySubmitter(work, opinion, request)));
    }
}
