package org.lianluo.survey.questionnaire.answering;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What somebody answers to one question, as it was sent.
 *
 * @param optionIds what was chosen, or ranked in this order; null for none
 * @param value a step of a scale; null for none
 * @param text null for none
 * @param cells one option for each row of a matrix; null for none
 */
public record Given(String questionId, List<String> optionIds, Integer value, String text, List<Cell> cells) {

    /** The option that was chosen for a row. */
    public record Cell(String rowId, String optionId) {}

    /** How many of the ways to answer were used. */
    long ways() {
        return Stream.of(optionIds, value, text, cells).filter(Objects::nonNull).count();
    }
}
