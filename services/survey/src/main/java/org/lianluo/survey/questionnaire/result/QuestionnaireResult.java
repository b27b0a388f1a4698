package org.lianluo.survey.questionnaire.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.events.EventJson;

/**
 * What a questionnaire gave, as it was counted at the close.
 *
 * @param answers how many answered
 * @param asked how many deputies were on the roster; null for the public
 * @param hidden whether too few deputies answered to show more
 * @param questions in their order; empty when hidden
 */
@Schema(name = "QuestionnaireResult", description = "Results of a questionnaire, counted at the close (问卷结果)")
public record QuestionnaireResult(
        @Schema(description = "How many answered (答卷数)") int answers,

        @Schema(description = "How many deputies were asked; missing for the public (应答人数)") @Nullable
        Integer asked,

        @Schema(description = "True when fewer than five deputies answered: nothing more is shown (是否不显示)")
        boolean hidden,

        @Schema(description = "Questions in their order; empty when hidden (各题结果)")
        List<QuestionCount> questions) {

    /**
     * What one question gave.
     *
     * @param answered how many answered it: the base of all shares, but of those of a matrix, whose base is its row's
     * @param hidden whether too few deputies answered it to show more
     * @param mean of a scale; null for others and for no answer
     * @param options by option, or by step of a scale
     * @param cells of a matrix, row by row
     */
    @Schema(name = "QuestionCount", description = "What one question gave (单题结果)")
    public record QuestionCount(
            String questionId,

            @Schema(description = "How many answered it: the base of its shares (本题作答数)")
            int answered,

            @Schema(description = "True when fewer than five deputies answered it (是否不显示)")
            boolean hidden,

            @Schema(description = "Mean of a SCALE; missing for others and without an answer (平均分)") @Nullable
            Double mean,

            @Schema(description = "By option, or by step of a SCALE (各选项)")
            List<OptionCount> options,

            @Schema(description = "Of a MATRIX, row by row (矩阵各格)")
            List<CellCount> cells) {}

    /**
     * @param optionId option, or step of a scale
     * @param count how often it was chosen, or ranked at all
     * @param share of those who answered the question; null for no answer
     * @param meanRank among those who ranked it; null for none, and for what is not ranked
     * @param firstPlaces how often it was ranked first; null for what is not ranked
     */
    @Schema(name = "OptionCount", description = "How often an option was chosen (选项结果)")
    public record OptionCount(
            @Schema(description = "Option, or step of a SCALE (选项)")
            String optionId,

            @Schema(description = "How often it was chosen, or ranked at all (次数)")
            int count,

            @Schema(description = "Share of those who answered the question; missing without an answer (占比)") @Nullable
            Double share,

            @Schema(description = "Mean rank among those who ranked it, 1 the first; only for ORDER (平均名次)") @Nullable
            Double meanRank,

            @Schema(description = "How often it was ranked first; only for ORDER (排第一的次数)") @Nullable
            Integer firstPlaces) {}

    /** @param share of those who answered the row; null for none */
    @Schema(name = "CellCount", description = "How often an option was chosen in a row of a matrix (矩阵单格结果)")
    public record CellCount(
            String rowId,
            String optionId,
            @Schema(description = "How often (次数)") int count,

            @Schema(description = "Share of those who answered the row; missing for none (占比)") @Nullable
            Double share) {}

    public String asText() {
        try {
            return EventJson.MAPPER.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("results can't be written", e);
        }
    }

    public static QuestionnaireResult of(String text) {
        try {
            return EventJson.MAPPER.readValue(text, QuestionnaireResult.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("results can't be read", e);
        }
    }
}
