package org.lianluo.handling.appraisal.result;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.TokenOptional;

@Path("/api/v1/unit-assessments/{id}/units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "unit-assessments")
public class AssessedUnitResource {

    private final UnitScores scores;
    private final Reads reads;

    AssessedUnitResource(UnitScores scores, Reads reads) {
        this.scores = scores;
        this.reads = reads;
    }

    @GET
    @PermitAll
    @TokenOptional
    @Operation(
            operationId = "listAssessedUnits",
            summary = "Read the ranking (考核排名)",
            description =
                    "On one page; the best first, of equals who has more items first, and units without an item last and"
                            + " without a rank. While marks are given, scores are of the day. Offices of the region, and"
                            + " everybody after the publication, see all units; a unit sees itself, deputies the units for"
                            + " which they may give marks, without a score. None before the start.")
    @APIResponseSchema(value = AssessedUnits.class, responseCode = "200", responseDescription = "The units (排名)")
    public Uni<Response> list(@PathParam("id") UUID id) {
        return reads.all(
                (session, by) -> scores.list(session, by, id),
                one -> AssessedUnitView.of(new ScoredUnit(one.unit(), one.result(), ItemScores.NONE)));
    }

    @GET
    @Path("/{unitCode}")
    @PermitAll
    @TokenOptional
    @Operation(
            operationId = "getAssessedUnit",
            summary = "Read how a unit scored (单位得分明细)",
            description =
                    "With its items one by one for the unit itself and the offices of the region. 404 also for a unit"
                            + " that the caller may not see.")
    @APIResponseSchema(value = AssessedUnitView.class, responseCode = "200", responseDescription = "The unit (得分明细)")
    public Uni<Response> get(@PathParam("id") UUID id, @PathParam("unitCode") String unitCode) {
        return reads.answer((session, by) -> scores.one(session, by, id, unitCode)
                .map(one -> Answer.ok(one.unit(), () -> AssessedUnitView.of(one))));
    }

    @Schema(name = "AssessedUnitList")
    record AssessedUnits(List<AssessedUnitView> items) {}
}
