package org.lianluo.survey.questionnaire.question;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.Optional;
import org.lianluo.shared.events.EventJson;

/** The questions of a questionnaire, in their order. */
public record Questions(List<Question> all) {

    public Questions {
        all = List.copyOf(all);
    }

    public Optional<Question> byId(String id) {
        return all.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** A column of text: they are read and written as a whole. */
    @Converter(autoApply = true)
    static class Column implements AttributeConverter<Questions, String> {

        private static final TypeReference<List<Question>> TYPE = new TypeReference<>() {};

        @Override
        public String convertToDatabaseColumn(Questions questions) {
            try {
                return questions == null ? null : EventJson.MAPPER.writeValueAsString(questions.all());
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("questions can't be written", e);
            }
        }

        @Override
        public Questions convertToEntityAttribute(String column) {
            try {
                return column == null ? null : new Questions(EventJson.MAPPER.readValue(column, TYPE));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("questions can't be read", e);
            }
        }
    }
}
