package org.lianluo.handling.assignment.assigning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.handling.assignment.AssignmentRole;
import org.lianluo.handling.assignment.terms.AssignmentMode;
import org.lianluo.handling.assignment.terms.Complexity;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.problem.ProblemException;

/** The units that a suggestion is handed to. */
@Schema(name = "SuggestionAssigning", description = "Assignment of a suggestion (交办)")
record AssignRequest(
        @Schema(description = "Registered suggestion (建议标识)", examples = "0199c1d2-7c00-7000-8000-000000000001")
        @NotNull
        UUID suggestionId,

        @Schema(description = "Mode: how the units share the work (交办方式)", examples = "LEAD_CO") @NotNull
        AssignmentMode mode,

        @Schema(description = "Complexity: three months to reply, or six (难易程度)", examples = "ORDINARY") @NotNull
        Complexity complexity,

        @Schema(
                description =
                        "First hand-over date, from committee to government office, if the hand-over has two steps. Not"
                                + " before the registration, not after today (首次交办日期)")
        LocalDate handedOverOn,

        @Schema(
                description = "Units with their roles (承办单位)",
                examples =
                        "[{\"unitCode\":\"410402-U01\",\"role\":\"LEAD\"},{\"unitCode\":\"410402-U02\",\"role\":\"CO\"}]")
        @NotNull
        @Valid
        @Size(min = 1, max = 50)
        List<@NotNull @Valid UnitPart> units) {

    /** A unit and its part. */
    @Schema(name = "UnitPart", description = "Unit and its role (承办单位及分工)")
    record UnitPart(
            @Schema(description = "Unit (承办单位)", examples = "410402-U01")
            @NotNull
            @Pattern(regexp = NaturalCode.UNIT, message = "{org.lianluo.code.unit}")
            String unitCode,

            @Schema(description = "Its role (分工)", examples = "LEAD") @NotNull
            AssignmentRole role) {}

    List<String> unitCodes() {
        return units.stream().map(UnitPart::unitCode).toList();
    }

    /** Refuses parts that don't make up the mode, and units named twice. */
    void mustMakeSense() {
        if (!partsFit()) {
            throw ProblemException.onField(HandlingProblem.ROLES_DO_NOT_FIT_MODE, "/units");
        }
        if (unitCodes().stream().distinct().count() < units.size()) {
            throw ProblemException.onField(HandlingProblem.UNIT_TWICE, "/units");
        }
    }

    private boolean partsFit() {
        return switch (mode) {
            case SOLE -> units.size() == 1 && count(AssignmentRole.SOLE) == 1;
            case LEAD_CO ->
                units.size() > 1 && count(AssignmentRole.LEAD) == 1 && count(AssignmentRole.CO) == units.size() - 1;
            case SEPARATE -> units.size() > 1 && count(AssignmentRole.SEPARATE) == units.size();
        };
    }

    private long count(AssignmentRole role) {
        return units.stream().filter(unit -> unit.role() == role).count();
    }
}
