package org.lianluo.handling.assignment.assigning;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.handling.assignment.terms.HandOver;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;

@Path("/api/v1/suggestions/{id}/hand-over")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assignments")
public class HandOverResource {

    private final HandingOver handingOver;
    private final Writes writes;

    HandOverResource(HandingOver handingOver, Writes writes) {
        this.handingOver = handingOver;
        this.writes = writes;
    }

    @POST
    @RolesAllowed(Role.Names.INTAKE_OFFICER)
    @Refuses({"handed-over-in-one-step", "suggestion-withdrawn", "suggestion-merged"})
    @Operation(
            operationId = "handOverSuggestion",
            summary = "Hand a suggestion to the government office (移交政府办公室)",
            description = "Once, by the intake office of its region, where the policy suggestion.two-step is YES. Then"
                    + " the government office assigns it to units; their time limits run from today.")
    @APIResponseSchema(value = HandOverView.class, responseCode = "200", responseDescription = "Handed over (已移交)")
    public Uni<Response> handOver(@PathParam("id") UUID id) {
        return writes.once(
                null, (work, by) -> handingOver.handOver(work, by, id).map(made -> Answer.of(HandOverView.of(made))));
    }

    /** That the government office has it. */
    @Schema(name = "HandOver", description = "First of two steps of a hand-over (首次交办)")
    record HandOverView(
            UUID suggestionId,

            @Schema(description = "Day from which the time limits run (首次交办日期)")
            LocalDate handedOverOn,

            Instant handedOverAt) {

        static HandOverView of(HandOver made) {
            return new HandOverView(made.suggestionId(), ChinaTime.dateOf(made.at()), made.at());
        }
    }
}
