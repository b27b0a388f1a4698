package org.lianluo.station.petition;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
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
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;

/** Figures of petition duty. */
@Path("/api/v1/petition-figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "petition-duty", description = "Petition duty of deputies: roster, what was taken, its end (代表信访轮值代办)")
public class PetitionFigureResource {

    private final Reads reads;

    PetitionFigureResource(Reads reads) {
        this.reads = reads;
    }

    @GET
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.DIRECTOR_MEETING})
    @Refuses("petition-period-reversed")
    @Operation(
            operationId = "countPetitions",
            summary = "Count letters and visits (信访轮值统计)",
            description = "For offices and the director meeting of the region: what was taken on days of duty of a period, by"
                    + " kind and result.")
    @APIResponseSchema(value = PetitionFigures.class, responseCode = "200", responseDescription = "The figures (统计)")
    public Uni<Response> figures(
            @Parameter(description = "First day (起日)", example = "2026-01-01") @QueryParam("from") @NotNull
                    LocalDate from,
            @Parameter(description = "Last day (止日)", example = "2026-12-31") @QueryParam("to") @NotNull LocalDate to) {
        return reads.answer((session, by) -> {
            String region = PetitionAccess.regionOf(by);
            if (to.isBefore(from)) {
                throw ProblemException.onParameter(PetitionProblem.PETITION_PERIOD_REVERSED, "to");
            }
            return PetitionFigures.of(session, region, from, to).map(Answer::of);
        });
    }
}
