package org.lianluo.handling.unit;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.codes.UnifiedSocialCreditCode;
import org.lianluo.shared.problem.FieldProblem;

/** A unit as the public sees it. */
@Schema(name = "Unit", description = "Handling unit (承办单位)")
record UnitView(
        UUID id,
        String code,
        String name,
        UnitKind kind,
        String regionCode,
        @Nullable String parentCode,
        @Nullable String uscc,
        List<String> domains,
        UnitStatus status,

        @Schema(description = "Warnings; the request is accepted all the same (提示)")
        List<FieldProblem> warnings,

        @Schema(description = "Also the ETag (版本)") long version) {

    private static final FieldProblem CHECK_CHARACTER =
            new FieldProblem("/uscc", "校验位不符，请核对统一社会信用代码 / the check character is wrong; check the code");

    static UnitView of(Unit unit) {
        UnitDetails details = unit.details();
        return new UnitView(
                unit.getId(),
                details.code(),
                details.name(),
                details.kind(),
                details.regionCode(),
                details.parentCode(),
                details.uscc(),
                details.domains(),
                details.status(),
                warnings(details),
                unit.getVersion());
    }

    private static List<FieldProblem> warnings(UnitDetails details) {
        boolean fits = details.uscc() == null || new UnifiedSocialCreditCode(details.uscc()).checkCharacterFits();
        return fits ? List.of() : List.of(CHECK_CHARACTER);
    }
}
