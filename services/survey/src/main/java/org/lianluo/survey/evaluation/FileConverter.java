package org.lianluo.survey.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps what an evaluation consists of as JSON: it is read and written whole, and nothing queries its parts. */
@Converter
public class FileConverter implements AttributeConverter<EvaluationFile, String> {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @Override
    public String convertToDatabaseColumn(EvaluationFile file) {
        try {
            return file == null ? null : JSON.writeValueAsString(file);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an evaluation can't be written", e);
        }
    }

    @Override
    public EvaluationFile convertToEntityAttribute(String text) {
        try {
            return text == null ? null : JSON.readValue(text, EvaluationFile.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an evaluation can't be read", e);
        }
    }
}
