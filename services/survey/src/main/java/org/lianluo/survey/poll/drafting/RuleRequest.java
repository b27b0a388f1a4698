package org.lianluo.survey.poll.drafting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.survey.SurveyProblem;
import org.lianluo.survey.verdict.Base;
import org.lianluo.survey.verdict.Condition;
import org.lianluo.survey.verdict.Share;
import org.lianluo.survey.verdict.VerdictRule;
import org.lianluo.survey.verdict.VerdictStep;

/** How a tally becomes a verdict. */
@Schema(
        name = "VerdictRule",
        description = "Rule of the verdict: the first step that is reached, or else the last word (判定规则)")
record RuleRequest(
        @Schema(
                description = "What may be marked, the best first (选项)",
                examples = "[\"FOR\",\"AGAINST\",\"ABSTAINED\"]")
        @NotNull
        @Size(min = 2, max = 10)
        List<@NotNull @Pattern(regexp = WORD, message = WORD_MESSAGE) String> marks,

        @Schema(description = "How many of all must be there; none for no such rule (法定人数)") @Valid @Nullable
        Part quorum,

        @Schema(description = "Verdicts in their order (判定档次)") @NotNull @Size(max = 10)
        List<@Valid @NotNull Step> steps,

        @Schema(description = "Verdict where no step is reached (其他情形)", examples = "FAILED")
        @NotNull
        @Pattern(regexp = WORD, message = WORD_MESSAGE)
        String otherwise,

        @Schema(description = "Marks that count as satisfied in the rate (计入满意率的选项)", examples = "[\"FOR\"]")
        @NotNull
        @Size(max = 10)
        List<@NotNull @Pattern(regexp = WORD, message = WORD_MESSAGE) String> rateMarks) {

    static final String WORD = "^[A-Z][A-Z_]{0,39}$";
    static final String WORD_MESSAGE = "{org.lianluo.code.mark}";

    /** A part of the base. */
    @Schema(name = "VerdictShare", description = "A part of the base (比例)")
    record Part(
            @Schema(examples = "1") @Min(0) @Max(1000) int numerator,
            @Schema(examples = "2") @Min(1) @Max(1000) int denominator,

            @Schema(description = "Whether exactly this part is enough (含本数)", examples = "false")
            boolean inclusive) {

        Share share() {
            return new Share(numerator, denominator, inclusive);
        }

        static Part of(Share share) {
            return share == null ? null : new Part(share.numerator(), share.denominator(), share.inclusive());
        }
    }

    /** What must have been marked by enough. */
    @Schema(name = "VerdictCondition", description = "What must have been marked by enough (条件)")
    record Marked(
            @Schema(description = "Marks counted together (合并计算的选项)", examples = "[\"FOR\"]")
            @NotNull
            @Size(min = 1, max = 10)
            List<@NotNull @Pattern(regexp = WORD, message = WORD_MESSAGE) String> marks,

            @NotNull @Valid Part share,

            @Schema(description = "What the share is taken of (基数)") @NotNull
            Base base,

            @Schema(description = "Only raters of this group; none for everybody (人员组别)", examples = "DEPUTIES")
            @Nullable
            @Pattern(regexp = WORD, message = WORD_MESSAGE)
            String team) {}

    /** A verdict and what it takes. */
    @Schema(name = "VerdictStep", description = "A verdict, and the conditions that must all be met (判定档次)")
    record Step(
            @Schema(examples = "PASSED") @NotNull @Pattern(regexp = WORD, message = WORD_MESSAGE)
            String verdict,

            @NotNull @Size(min = 1, max = 4) List<@Valid @NotNull Marked> conditions) {}

    /** Refused with {@code rule-unusable} where it contradicts itself. */
    VerdictRule rule() {
        try {
            return new VerdictRule(
                    marks,
                    quorum == null ? null : quorum.share(),
                    steps.stream()
                            .map(step -> new VerdictStep(
                                    step.verdict,
                                    step.conditions.stream()
                                            .map(one -> new Condition(one.marks, one.share.share(), one.base, one.team))
                                            .toList()))
                            .toList(),
                    otherwise,
                    rateMarks);
        } catch (IllegalArgumentException contradiction) {
            throw ProblemException.onField(SurveyProblem.RULE_UNUSABLE, "/rule");
        }
    }

    static RuleRequest of(VerdictRule rule) {
        return new RuleRequest(
                rule.marks(),
                Part.of(rule.quorum()),
                rule.steps().stream()
                        .map(step -> new Step(
                                step.verdict(),
                                step.conditions().stream()
                                        .map(one ->
                                                new Marked(one.marks(), Part.of(one.share()), one.base(), one.group()))
                                        .toList()))
                        .toList(),
                rule.otherwise(),
                rule.rateMarks());
    }
}
