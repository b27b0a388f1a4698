package org.lianluo.survey.questionnaire.question;

import java.util.List;

/**
 * When a question is shown: if any of these options was chosen.
 *
 * @param questionId an earlier question of one choice or several
 */
public record ShowIf(String questionId, List<String> optionIds) {

    public ShowIf {
        optionIds = optionIds == null ? List.of() : List.copyOf(optionIds);
    }
}
