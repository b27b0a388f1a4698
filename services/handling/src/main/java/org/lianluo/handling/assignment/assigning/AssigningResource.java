package org.lianluo.handling.assignment.assigning;

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
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.handling.assignment.caseload.AssignmentView;
import org.lianluo.handling.assignment.suggestion.SuggestionAssignment;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;

@Path("/api/v1/assignments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assignments")
public class AssigningResource {

    private final Assigning assigning;
    private final HandOverCorrection corrections;
    private final Writes writes;
    private final Clock clock;

    AssigningResource(Assigning assigning, HandOverCorrection corrections, Writes writes, Clock clock) {
        this.assigning = assigning;
        this.corrections = corrections;
        this.writes = writes;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.GOV_OFFICE})
    @Refuses({
        "handed-over-in-one-step",
        "handed-over-in-two-steps",
        "unknown-suggestion",
        "suggestion-withdrawn",
        "unit-not-active",
        "roles-do-not-fit-mode",
        "unit-twice",
        "handed-over-in-future",
        "handed-over-before-registration",
        "suggestion-merged"
    })
    @Operation(
            operationId = "assignSuggestion",
            summary = "Assign a suggestion (交办建议)",
            description =
                    "The intake office of its region assigns it, or in two steps the government office; once, with"
                            + " its members if it leads a merge: to one unit (SOLE), to one lead with"
                            + " co-handlers (LEAD and CO), or to two or more units that each reply (SEPARATE). Time limits run"
                            + " from handedOverOn, or from today without it. handedOverOn is not before the registration and"
                            + " not in the future.")
    @APIResponseSchema(
            value = AssignedUnits.class,
            responseCode = "201",
            responseDescription = "One assignment for each unit (已交办)")
    public Uni<Response> assign(@Valid @NotNull AssignRequest request) {
        return writes.once(request, (work, by) -> assigning
                .assign(work, by, request)
                .map(made -> Answer.created(
                        "/api/v1/assignments?subjectId=" + request.suggestionId(), null, () -> units(made))));
    }

    @POST
    @Path("/{id}/signature")
    @RolesAllowed({Role.Names.HANDLER_CLERK, Role.Names.HANDLER_LEADER})
    @Refuses({"wrong-subject", "merged-with-lead"})
    @Operation(
            operationId = "signAssignment",
            summary = "Sign for a suggestion (签收)",
            description = "PENDING → SIGNED. The time to reply runs from the assignment.")
    @APIResponseSchema(value = AssignmentView.class, responseCode = "200", responseDescription = "Signed for (已签收)")
    public Uni<Response> sign(@PathParam("id") UUID id) {
        return writes.once(null, (work, by) -> assigning
                .sign(work, by, id)
                .map(assignment -> Answer.ok(assignment, () -> AssignmentView.of(assignment, clock.instant()))));
    }

    @POST
    @Path("/{id}/hand-over-corrections")
    @RolesAllowed(Role.Names.INTAKE_OFFICER)
    @Refuses({
        "wrong-subject",
        "rehandling-has-no-hand-over",
        "reassigned-has-no-hand-over",
        "handed-over-in-future",
        "handed-over-before-registration"
    })
    @Operation(
            operationId = "correctHandOver",
            summary = "Correct the hand-over date (更正首次交办日期)",
            description = "The intake office of its region corrects it in the first round, before the unit has done its"
                    + " part. `If-Match` is required. Open due dates are recounted from the corrected day; history and"
                    + " audit trail keep the reason. Each unit's assignment is corrected separately.")
    @APIResponseSchema(value = AssignmentView.class, responseCode = "200", responseDescription = "Corrected (已更正)")
    public Uni<Response> correctHandOver(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull HandOverCorrectionRequest request) {
        return writes.once(request, (work, by) -> corrections
                .correct(work, by, id, ifMatch, request)
                .map(assignment -> Answer.ok(assignment, () -> AssignmentView.of(assignment, clock.instant()))));
    }

    private AssignedUnits units(List<SuggestionAssignment> made) {
        return new AssignedUnits(made.stream()
                .map(assignment -> AssignmentView.of(assignment, clock.instant()))
                .toList());
    }

    @Schema(name = "AssignedUnits")
    record AssignedUnits(List<AssignmentView> items) {}
}
