package org.lianluo.survey.poll;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.lianluo.survey.verdict.VerdictRule;

/** Rules and tallies as columns of text: they are read as a whole, and no query looks into them. */
public final class Json {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    public static String write(Object value) {
        try {
            return value == null ? null : MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("can't be written as JSON: " + value.getClass(), e);
        }
    }

    public static <T> T read(String text, Class<T> type) {
        try {
            return text == null ? null : MAPPER.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no " + type.getSimpleName(), e);
        }
    }

    public static <T> T read(String text, TypeReference<T> type) {
        try {
            return text == null ? null : MAPPER.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no " + type.getType(), e);
        }
    }

    /** The rule of a survey. */
    @Converter(autoApply = true)
    static class RuleColumn implements AttributeConverter<VerdictRule, String> {

        @Override
        public String convertToDatabaseColumn(VerdictRule rule) {
            return write(rule);
        }

        @Override
        public VerdictRule convertToEntityAttribute(String column) {
            return read(column, VerdictRule.class);
        }
    }

    /** What was marked about an item. */
    @Converter(autoApply = true)
    static class TallyColumn implements AttributeConverter<ItemTally, String> {

        @Override
        public String convertToDatabaseColumn(ItemTally tally) {
            return write(tally);
        }

        @Override
        public ItemTally convertToEntityAttribute(String column) {
            return read(column, ItemTally.class);
        }
    }
}
