package org.lianluo.survey.poll.drafting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.survey.SurveyProblem;

/** Who takes part. */
@Schema(name = "SurveyOpening", description = "Roster of a survey, which is frozen with it (名册)")
record SurveyOpening(
        @Schema(description = "Who may take part: all members, the base (全体成员)") @NotNull @Size(min = 1, max = 5000)
        List<@Valid @NotNull Rater> raters,

        @Schema(description = "How many of them are present; all if missing (到会人数)", examples = "27") @Nullable @Min(0)
        Integer present) {

    /** Somebody who may take part. */
    @Schema(name = "SurveyRater", description = "Somebody who may take part (参加人员)")
    record Rater(
            @Schema(description = "Deputy (代表)", examples = "D410402-0001")
            @NotNull
            @Pattern(regexp = NaturalCode.DEPUTY, message = "{org.lianluo.code.deputy}")
            String deputyCode,

            @Schema(description = "Group that the rule counts apart (组别)", examples = "DEPUTIES")
            @Nullable
            @Pattern(regexp = RuleRequest.WORD, message = RuleRequest.WORD_MESSAGE)
            String team) {}

    int presentOrAll() {
        return present == null ? raters.size() : present;
    }

    List<String> codes() {
        return raters.stream().map(Rater::deputyCode).toList();
    }

    /** By where they stand. */
    Map<String, List<String>> places() {
        return Map.of("/raters", codes());
    }

    /** Nobody twice. */
    void mustFit() {
        Set<String> seen = new HashSet<>();
        for (int place = 0; place < raters.size(); place++) {
            if (!seen.add(raters.get(place).deputyCode)) {
                throw ProblemException.onField(SurveyProblem.TWICE_ON_ROSTER, "/raters/" + place + "/deputyCode");
            }
        }
    }
}
