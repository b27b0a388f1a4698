package org.lianluo.suggestion.opinion.reading;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;

@Path("/api/v1/opinions/waiting")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opinions")
@RolesAllowed({Role.Names.STATION_CLERK, Role.Names.STATION_HEAD})
public class WaitingOpinionsResource {

    private final OpinionQueries queries;
    private final Reads reads;

    WaitingOpinionsResource(OpinionQueries queries, Reads reads) {
        this.queries = queries;
        this.reads = reads;
    }

    @GET
    @Operation(
            operationId = "countWaitingOpinions",
            summary = "Count what waits at the caller's stations (待办数)",
            description =
                    "The lists behind the figures are those of `listOpinions` by status, with the same `dueBefore`.")
    @APIResponseSchema(value = WaitingOpinions.class, responseCode = "200", responseDescription = "The figures (待办数)")
    public Uni<Response> count(
            @Parameter(description = "Count as due what is to be triaged before this day (分办期限早于)")
                    @QueryParam("dueBefore")
                    LocalDate dueBefore) {
        return reads.answer(
                (session, by) -> queries.waiting(session, by, dueBefore).map(Answer::of));
    }
}
