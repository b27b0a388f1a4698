package org.lianluo.survey.poll.drafting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.web.input.PlainText;
import org.lianluo.survey.SurveyProblem;
import org.lianluo.survey.poll.SubjectKind;
import org.lianluo.survey.poll.SurveyKind;
import org.lianluo.survey.poll.SurveyMethod;
import org.lianluo.survey.poll.SurveyPlan;
import org.lianluo.survey.verdict.Scheme;

/** A survey or vote as it is prepared. */
@Schema(name = "SurveyDraft", description = "Survey or vote to prepare (测评、表决草稿)")
record SurveyDraft(
        @Schema(description = "What it is for (类型)") @NotNull
        SurveyKind kind,

        @Schema(description = "Title (名称)", examples = "2026年政府工作部门满意度测评")
        @NotNull
        @PlainText(max = 200, oneLine = true)
        String title,

        @Schema(description = "What raters should know (说明)", examples = "请对照工作报告，独立填写。")
        @Nullable
        @PlainText(max = 2000)
        String explanation,

        @Schema(description = "How papers come in (方式)") @NotNull
        SurveyMethod method,

        @Schema(
                description =
                        "Decision by which each rater's mark is known; none where nobody's is, as is the rule for votes by"
                                + " device (记名的决定)",
                examples = "区十一届人大常委会第二十三次会议决定对本项记名表决。")
        @Nullable
        @PlainText(max = 500)
        String namedDecision,

        @Schema(
                description = "Whether the rated see sums only, and none of fewer than five papers (是否背靠背)",
                examples = "false")
        boolean blind,

        @Schema(description = "Rule in use; by kind if both this and `rule` are missing (判定方案)") @Nullable
        Scheme scheme,

        @Schema(description = "Rule of its own, instead of a scheme (自定判定规则)") @Nullable @Valid
        RuleRequest rule,

        @Schema(
                description = "Vote on the amendment that comes first (先行表决的修正案)",
                examples = "01932c5e-1f00-7c11-9c4d-2e6f80a1b302")
        @Nullable
        UUID amendmentId,

        @Schema(description = "What is rated, in the order of the paper (测评事项)") @NotNull @Size(min = 1, max = 100)
        List<@Valid @NotNull Item> items) {

    /** Something that is rated. */
    @Schema(name = "SurveyDraftItem", description = "What is rated (测评事项)")
    record Item(
            @Schema(description = "What it is (对象类型)") @NotNull
            SubjectKind subjectKind,

            @Schema(description = "Its code or id (对象代码)", examples = "410402-U13") @Nullable @Size(min = 1, max = 60)
            String subjectRef,

            @Schema(description = "As the paper says it (票面名称)", examples = "区住房和城乡建设局")
            @NotNull
            @PlainText(max = 300, oneLine = true)
            String title,

            @Schema(description = "Units whose work it is (责任单位)", examples = "[\"410402-U13\"]")
            @Nullable
            @Size(max = 20)
            List<@NotNull @Size(min = 1, max = 40) String> unitCodes,

            @Schema(
                    description = "Deputies who answer for it themselves, and so don't rate it (应当回避的代表)",
                    examples = "[\"D410402-0007\"]")
            @Nullable
            @Size(max = 50)
            List<@NotNull @Size(min = 1, max = 40) String> responsibleDeputyCodes) {}

    /** Refused where it contradicts itself. */
    SurveyPlan plan() {
        Scheme chosen = scheme == null ? kind.scheme() : scheme;
        return new SurveyPlan(
                kind,
                title,
                explanation,
                method,
                namedDecision,
                blind,
                rule == null ? chosen.rule() : rule.rule(),
                amendmentId);
    }

    /** The deputies whom it names, by where they stand. */
    Map<String, List<String>> deputies() {
        Map<String, List<String>> places = new LinkedHashMap<>();
        for (int place = 0; place < items.size(); place++) {
            List<String> codes = items.get(place).responsibleDeputyCodes();
            if (codes != null) {
                places.put("/items/" + place + "/responsibleDeputyCodes", codes);
            }
        }
        return places;
    }

    /** In a hall nobody knows whose a paper is: no names, and no groups counted apart. A review is of persons. */
    void mustFit() {
        if (method.inHall() && !plan().rule().groups().isEmpty()) {
            throw ProblemException.onField(SurveyProblem.RULE_UNUSABLE, "/method");
        }
        if (namedDecision != null && method.inHall()) {
            throw ProblemException.onField(SurveyProblem.NAMED_IN_A_HALL, "/method");
        }
        for (int place = 0; place < items.size(); place++) {
            if (kind == SurveyKind.POST_APPOINTMENT && items.get(place).subjectKind() != SubjectKind.PERSON) {
                throw ProblemException.onField(SurveyProblem.NO_PERSON, "/items/" + place + "/subjectKind");
            }
        }
    }
}
