package org.lianluo.handling.appraisal.marking;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.handling.appraisal.scheme.Indicator;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;

@Path("/api/v1/unit-assessments/{id}/units/{unitCode}/marks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "unit-assessments")
public class MarkResource {

    private final Marking marking;
    private final Writes writes;
    private final Reads reads;

    MarkResource(Marking marking, Writes writes, Reads reads) {
        this.marking = marking;
        this.writes = writes;
        this.reads = reads;
    }

    @GET
    @RolesAllowed({
        Role.Names.INTAKE_OFFICER,
        Role.Names.GOV_OFFICE,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING,
        Role.Names.HANDLER_CLERK,
        Role.Names.HANDLER_LEADER,
        Role.Names.DEPUTY
    })
    @Refuses("illegal-transition")
    @Operation(
            operationId = "listAssessmentMarks",
            summary = "List the marks that the caller may give (应评分项)",
            description =
                    "In SCORING: for offices of the region the parts OFFICE, for the unit itself SELF, for deputies whose"
                            + " suggestions it handles DEPUTY; each with what they gave. 404 for who may give none. Nobody gives"
                            + " the mark of an office to the unit for which they work.")
    @APIResponseSchema(value = MarkList.class, responseCode = "200", responseDescription = "The marks (应评分项)")
    public Uni<Response> list(@PathParam("id") UUID id, @PathParam("unitCode") String unitCode) {
        return reads.answer((session, by) -> marking.sheet(session, by, id, unitCode)
                .map(sheet -> Answer.ok(sheet.unit(), () -> MarkList.of(sheet))));
    }

    @POST
    @RolesAllowed({
        Role.Names.INTAKE_OFFICER,
        Role.Names.GOV_OFFICE,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING,
        Role.Names.HANDLER_CLERK,
        Role.Names.HANDLER_LEADER,
        Role.Names.DEPUTY
    })
    @Refuses({"version-of-unit-required", "no-such-indicator", "not-your-part", "mark-out-of-range", "no-such-item"})
    @Operation(
            operationId = "giveAssessmentMarks",
            summary = "Give marks for a unit (评分)",
            description =
                    "In SCORING: all of them, or none. The offices of the region give one mark together, and name with"
                            + " `If-Match` the version of the unit that they read; each deputy and the unit give their own, and"
                            + " may name it. Of deputies' marks the mean counts.")
    @APIResponseSchema(value = MarkList.class, responseCode = "200", responseDescription = "Given (已评分)")
    public Uni<Response> give(
            @PathParam("id") UUID id,
            @PathParam("unitCode") String unitCode,
            @Parameter(description = "Version of the unit that was read; required of offices (所见版本)")
                    @HeaderParam("If-Match")
                    String ifMatch,
            @Valid @NotNull MarkRequest request) {
        return writes.once(request, (work, by) -> marking.give(work, by, id, unitCode, ifMatch, request)
                .map(sheet -> Answer.ok(sheet.unit(), () -> MarkList.of(sheet))));
    }

    @Schema(name = "AssessmentMarkList")
    record MarkList(List<MarkView> items) {

        static MarkList of(Marking.Sheet sheet) {
            return new MarkList(sheet.slots().stream().map(MarkList::view).toList());
        }

        private static MarkView view(Marking.Slot slot) {
            Indicator one = slot.indicator();
            AssessmentMark given = slot.given();
            return new MarkView(
                    one.code(),
                    one.nameZh(),
                    one.nameEn(),
                    one.part(),
                    !one.gives(),
                    one.points(),
                    slot.item() == null ? null : slot.item().assignmentId(),
                    slot.item() == null ? null : slot.item().registrationNumber(),
                    given == null ? null : given.points(),
                    given == null ? null : given.remark(),
                    given == null ? null : given.givenAt());
        }
    }
}
