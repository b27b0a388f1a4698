package org.lianluo.station.contact;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;

/** How far dual contact reached in a period. */
@Path("/api/v1/contact-coverage")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "dual-contact", description = "Dual contact: who keeps in touch with whom (双联系)")
public class CoverageResource {

    private final Reads reads;

    CoverageResource(Reads reads) {
        this.reads = reads;
    }

    @GET
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.DIRECTOR_MEETING})
    @Refuses({"contact-period-reversed", "validation-failed"})
    @Operation(
            operationId = "getContactCoverage",
            summary = "How far dual contact reached (双联系覆盖情况)",
            description =
                    "For offices and the director meeting of the region: links that held in the period, who was reached,"
                            + " and of which links nothing was logged.")
    @APIResponseSchema(value = CoverageView.class, responseCode = "200", responseDescription = "The coverage (覆盖情况)")
    public Uni<Response> coverage(
            @Parameter(description = "Kind (种类)") @QueryParam("kind") @NotNull LinkKind kind,
            @Parameter(description = "First day (起日)", example = "2026-01-01") @QueryParam("from") @NotNull
                    LocalDate from,
            @Parameter(description = "Last day (止日)", example = "2026-12-31") @QueryParam("to") @NotNull LocalDate to) {
        return reads.answer((session, by) -> {
            String region = ContactService.regionOf(by);
            if (to.isBefore(from)) {
                throw ProblemException.onParameter(ContactProblem.CONTACT_PERIOD_REVERSED, "to");
            }
            return Coverage.of(session, region, kind, from, to)
                    .map(found -> Answer.of(CoverageView.of(kind, from, to, found)));
        });
    }

    /** The coverage. */
    @Schema(name = "ContactCoverage", description = "How far dual contact reached in a period (双联系覆盖情况)")
    record CoverageView(
            LinkKind kind,
            @Schema(description = "First day (起日)") LocalDate from,
            @Schema(description = "Last day (止日)") LocalDate to,

            @Schema(description = "Who keep in touch (联系人数)", examples = "35")
            long members,

            @Schema(description = "Those who logged a contact (开展联系的人数)", examples = "30")
            long active,

            @Schema(description = "With whom (联系对象数)", examples = "77")
            long targets,

            @Schema(description = "Those who were reached (已联系的对象数)", examples = "70")
            long reached,

            @Schema(description = "Contacts (联系次数)", examples = "120")
            long contacts,

            @Schema(description = "Links of which nothing was logged, at most 500 (未联系的)")
            List<MissingView> missing) {

        static CoverageView of(LinkKind kind, LocalDate from, LocalDate to, Coverage found) {
            return new CoverageView(
                    kind,
                    from,
                    to,
                    found.members(),
                    found.active(),
                    found.targets(),
                    found.reached(),
                    found.contacts(),
                    found.missing().stream()
                            .map(one -> new MissingView(one.memberCode(), one.target()))
                            .toList());
        }
    }

    /** A link of which nothing was logged. */
    @Schema(name = "MissingContact", description = "Link of which nothing was logged in the period (未联系的)")
    record MissingView(
            @Schema(description = "Who keeps in touch (联系人)", examples = "D410402-0001")
            String memberCode,

            @Schema(description = "With whom (联系对象)", examples = "D410402-0012")
            String target) {}
}
