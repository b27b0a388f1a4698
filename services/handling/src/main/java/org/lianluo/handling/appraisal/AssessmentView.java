package org.lianluo.handling.appraisal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.handling.appraisal.AssessmentFile.AwardList;
import org.lianluo.handling.appraisal.scheme.SchemeBody;
import org.lianluo.shared.security.Caller;

/** An assessment as a caller sees it. */
@Schema(name = "UnitAssessment", description = "Assessment of the units of a region in a year (承办单位考核)")
record AssessmentView(
        UUID id,
        AssessmentStatus status,
        String title,
        String regionCode,

        @Schema(description = "Year that is assessed (考核年度)")
        int year,

        @Schema(description = "Scheme that was chosen (考核办法)")
        UUID schemeId,

        @Schema(description = "Its name when it was frozen at the start (考核办法名称)") @Nullable
        String schemeName,

        @Schema(description = "The scheme as it was frozen at the start (考核办法内容)") @Nullable
        SchemeBody scheme,

        @Schema(description = "Units in groups (考核分组)") List<GroupView> groups,

        @Schema(description = "Award lists; for who sees all scores (评优名单)")
        List<AwardView> awards,

        @Schema(description = "What the caller may do now, by its name in the table of states (可办理事项)")
        List<AssessmentAction> allowed,

        Instant updatedAt,
        @Schema(description = "Also the ETag (版本)") long version) {

    @Schema(name = "AssessedGroupView")
    record GroupView(String name, List<String> unitCodes) {}

    @Schema(name = "AwardList", description = "Units that are honoured (评优名单)")
    record AwardView(
            String name,
            int places,
            @Nullable String group,
            List<String> unitCodes,

            @Schema(description = "Units with the same score as the last who was chosen, and not chosen (同分未入选)")
            List<String> tied,

            @Nullable String reason) {}

    static AssessmentView of(UnitAssessment assessment, Caller caller) {
        AssessmentFile file = assessment.file();
        Stream<AwardList> awards =
                AssessmentScope.seesAll(caller, assessment) ? file.awards().stream() : Stream.empty();
        return new AssessmentView(
                assessment.getId(),
                assessment.status(),
                assessment.title(),
                assessment.getRegionCode(),
                assessment.year(),
                assessment.schemeId(),
                file.schemeName(),
                file.scheme() == null ? null : SchemeBody.of(file.scheme()),
                file.groups().stream()
                        .map(group -> new GroupView(group.name(), group.unitCodes()))
                        .toList(),
                awards.map(AssessmentView::view).toList(),
                Stream.of(AssessmentAction.values())
                        .filter(action -> action.isAllowedIn(assessment.status()))
                        .filter(action -> mayDo(caller, assessment, action))
                        .toList(),
                assessment.getUpdatedAt(),
                assessment.getVersion());
    }

    /** Whoever sees it while marks are given has some to give: an office, a unit, or a deputy. */
    private static boolean mayDo(Caller caller, UnitAssessment assessment, AssessmentAction action) {
        return action == AssessmentAction.MARK || AssessmentScope.mayDo(caller, assessment, action);
    }

    private static AwardView view(AwardList list) {
        return new AwardView(list.name(), list.places(), list.group(), list.unitCodes(), list.tied(), list.reason());
    }
}
