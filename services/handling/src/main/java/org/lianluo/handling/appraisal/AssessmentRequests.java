package org.lianluo.handling.appraisal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.handling.appraisal.AssessmentFile.AwardList;
import org.lianluo.handling.appraisal.AssessmentFile.Group;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.web.input.PlainText;

/** What is sent about an assessment. */
final class AssessmentRequests {

    private AssessmentRequests() {}

    /** A new assessment. */
    @Schema(name = "NewUnitAssessment", description = "Assessment to prepare (拟定考核)")
    record NewAssessment(
            @Schema(description = "Year that is assessed; it never changes (考核年度)", examples = "2026")
            @NotNull
            @Min(2000)
            @Max(2100)
            Integer year,

            @NotNull @Valid Plan plan) {}

    /** What may be changed before the start. */
    @Schema(name = "UnitAssessmentPlan", description = "Title, scheme and units of an assessment (考核方案)")
    record Plan(
            @Schema(description = "Title (名称)", examples = "2026年度代表建议承办单位考核")
            @NotNull
            @PlainText(max = 200, oneLine = true)
            String title,

            @Schema(
                    description = "Scheme: one that is shipped, or of the region (考核办法)",
                    examples = "0199d3a0-0000-7000-8000-000000000001")
            @NotNull
            UUID schemeId,

            @Schema(
                    description = "Units in groups, in which they are compared; each unit once, 300 at most (考核分组)",
                    examples = "[{\"name\":\"经济部门\",\"unitCodes\":[\"410402-U01\",\"410402-U02\"]}]")
            @NotNull
            @Size(min = 1, max = 30)
            List<@NotNull @Valid UnitGroup> groups) {

        List<Group> asGroups() {
            return groups.stream()
                    .map(group -> new Group(group.name(), group.unitCodes()))
                    .toList();
        }
    }

    /** Units that are compared with each other. */
    @Schema(name = "AssessedGroup", description = "Group of units (考核分组)")
    record UnitGroup(
            @Schema(description = "Name, once in an assessment (组名)", examples = "经济部门")
            @NotNull
            @PlainText(max = 50, oneLine = true)
            String name,

            @Schema(description = "Units (承办单位)", examples = "[\"410402-U01\"]") @NotNull @Size(min = 1, max = 300)
            List<@NotNull @Pattern(regexp = NaturalCode.UNIT, message = "{org.lianluo.code.unit}") String> unitCodes) {}

    /** Units that are honoured. */
    @Schema(name = "AwardListEntry", description = "Award list (评优名单)")
    record Award(
            @Schema(
                    description = "Name; a list of this name takes the place of the one before (名称)",
                    examples = "优秀建议承办单位")
            @NotNull
            @PlainText(max = 50, oneLine = true)
            String name,

            @Schema(description = "How many places it has (名额)", examples = "5") @NotNull @Min(1) @Max(300)
            Integer places,

            @Schema(description = "Only units of this group (限于分组)", examples = "经济部门")
            @PlainText(max = 50, oneLine = true)
            @Nullable
            String group,

            @Schema(
                    description = "Units, each with a rank; none gives the list up (入选单位)",
                    examples = "[\"410402-U01\"]")
            @NotNull
            @Size(max = 300)
            List<@NotNull @Pattern(regexp = NaturalCode.UNIT, message = "{org.lianluo.code.unit}") String> unitCodes,

            @Schema(
                    description = "Why a unit with a higher score is passed over; required then (未按得分选取的理由)",
                    examples = "该单位本年度发生一票否决事项。")
            @PlainText(max = 500)
            @Nullable
            String reason) {

        AwardList list() {
            return new AwardList(name, places, group, unitCodes, List.of(), reason);
        }
    }

    /** Why something is taken back. */
    @Schema(name = "AssessmentReason", description = "Reason (理由)")
    record Reason(
            @Schema(description = "Reason, which the history keeps (理由)", examples = "一件建议的办结时间登记有误。")
            @NotNull
            @PlainText(max = 500)
            String reason) {}
}
