package org.lianluo.survey.questionnaire.answering;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Map;
import org.lianluo.shared.events.EventJson;

/**
 * A sheet that fits its questionnaire, in the one form in which it is kept: by question in their order, several choices in
 * the order of the options. Equal answers are equal texts, so that sorting tells nothing.
 *
 * @param marks by question: a list of option ids, a number, a map from row to option, or true where a text was written
 * @param texts by question
 */
public record Sheet(Map<String, Object> marks, Map<String, String> texts) {

    public String marksAsText() {
        return json(marks);
    }

    /** Null for none. */
    public String textsAsText() {
        return texts.isEmpty() ? null : json(texts);
    }

    private static String json(Object value) {
        try {
            return EventJson.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("answers can't be written", e);
        }
    }
}
