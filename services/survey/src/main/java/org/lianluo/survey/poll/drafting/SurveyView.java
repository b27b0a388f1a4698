package org.lianluo.survey.poll.drafting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.survey.poll.RatedItem;
import org.lianluo.survey.poll.SubjectKind;
import org.lianluo.survey.poll.Survey;
import org.lianluo.survey.poll.SurveyKind;
import org.lianluo.survey.poll.SurveyMethod;
import org.lianluo.survey.poll.SurveyStatus;

/** A survey as everybody sees it for whom it is open; nothing of what was marked. */
@Schema(name = "Survey", description = "Survey or vote (测评、表决)")
record SurveyView(
        UUID id,
        String regionCode,
        SurveyKind kind,
        String title,
        @Nullable String explanation,
        SurveyMethod method,

        @Schema(description = "Whether nobody knows who marked what (是否无记名)")
        boolean anonymous,

        @Schema(description = "Decision by which marks are known (记名的决定)") @Nullable
        String namedDecision,

        @Schema(description = "Whether the rated see sums only (是否背靠背)")
        boolean blind,

        RuleRequest rule,

        @Schema(description = "Vote that comes first (先行表决的修正案)") @Nullable
        UUID amendmentId,

        @Schema(description = "Evaluation of which it is a stage (所属评议)") @Nullable
        UUID evaluationId,

        @Schema(description = "Survey that this one repeats (首次测评)") @Nullable
        UUID firstSurveyId,

        @Schema(description = "From 1 (第几轮)") int round,
        SurveyStatus status,

        @Schema(description = "The base, frozen at the opening (全体人数)") @Nullable
        Integer allMembers,

        @Schema(description = "How many were present (到会人数)") @Nullable
        Integer present,

        @Nullable Instant openedAt,

        @Schema(description = "When it was closed or made void (截止时间)") @Nullable
        Instant endedAt,

        @Nullable Instant announcedAt,

        @Schema(description = "Whether everybody may read the result (是否公开)") @Nullable
        Boolean published,

        @Schema(description = "Why it is void or not published (作废或者不公开的理由)") @Nullable
        String reason,

        List<Item> items,

        @Schema(
                description = "What weakens secrecy however it is kept: FEW_RATERS, fewer than five (风险提示)",
                examples = "[\"FEW_RATERS\"]")
        List<String> warnings,

        @Schema(description = "Also the ETag (版本)") long version) {

    private static final int FEW = 5;

    /** Something that is rated. */
    @Schema(name = "SurveyItem", description = "What is rated (测评事项)")
    record Item(
            UUID id,

            @Schema(description = "From 1, on the paper (序号)")
            int position,

            SubjectKind subjectKind,
            @Nullable String subjectRef,
            String title,
            List<String> unitCodes,
            List<String> responsibleDeputyCodes) {

        static Item of(RatedItem item) {
            return new Item(
                    item.getId(),
                    item.position(),
                    item.subjectKind(),
                    item.subjectRef(),
                    item.title(),
                    item.unitCodes(),
                    item.responsibleCodes());
        }
    }

    static SurveyView of(Survey survey, List<RatedItem> items) {
        List<String> warnings = new ArrayList<>();
        if (survey.plan().isAnonymous() && survey.allMembers() != null && survey.allMembers() < FEW) {
            warnings.add("FEW_RATERS");
        }
        return new SurveyView(
                survey.getId(),
                survey.getRegionCode(),
                survey.plan().kind(),
                survey.plan().title(),
                survey.plan().explanation(),
                survey.plan().method(),
                survey.plan().isAnonymous(),
                survey.plan().namedDecision(),
                survey.plan().blind(),
                RuleRequest.of(survey.plan().rule()),
                survey.plan().amends(),
                survey.evaluationId(),
                survey.firstSurveyId(),
                survey.round(),
                survey.status(),
                survey.allMembers(),
                survey.present(),
                survey.openedAt(),
                survey.endedAt(),
                survey.announcedAt(),
                survey.published(),
                survey.reason(),
                items.stream().map(Item::of).toList(),
                warnings,
                survey.getVersion());
    }
}
