package org.lianluo.shared.web.input;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.text.TypedText;

/**
 * Requests are read by the letter: a text is a text, a number a whole one, an enumeration its name, a member comes once,
 * and nothing follows the end. What a client meant but did not say would be guessed, and a guess is recorded for years. The
 * reader of events is another one and stays tolerant.
 */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper json) {
        json.getFactory().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
        json.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        json.setConfig(json.getDeserializationConfig().without(MapperFeature.ALLOW_COERCION_OF_SCALARS));
        for (CoercionInputShape shape : CoercionInputShape.values()) {
            json.coercionConfigFor(LogicalType.Enum).setCoercion(shape, CoercionAction.Fail);
        }
        json.configOverride(LocalDate.class).setFormat(JsonFormat.Value.forLeniency(false));
        json.registerModule(new SimpleModule("strict")
                .addDeserializer(String.class, new StrictText(false))
                .addDeserializer(UUID.class, new StrictScalar<>(UUID.class))
                .addDeserializer(LocalDate.class, new StrictScalar<>(LocalDate.class))
                .addDeserializer(Instant.class, new StrictScalar<>(Instant.class)));
    }

    /** A text with a character that can't be stored. */
    public static final class UnstorableText extends MismatchedInputException {
        private static final long serialVersionUID = 1;

        UnstorableText(JsonParser parser) {
            super(parser, "a character that can't be stored", String.class);
        }
    }

    /** Takes a text as it was typed, without what is stray in it. */
    private static final class StrictText extends StdScalarDeserializer<String> implements ContextualDeserializer {
        private static final long serialVersionUID = 1;

        private final boolean oneLine;

        StrictText(boolean oneLine) {
            super(String.class);
            this.oneLine = oneLine;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            PlainText rule = property == null ? null : property.getAnnotation(PlainText.class);
            return new StrictText(rule != null && rule.oneLine());
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            String text = parser.getText();
            if (Characters.areUnstorable(text)) {
                throw new UnstorableText(parser);
            }
            return oneLine ? TypedText.line(text) : TypedText.lines(text);
        }
    }

    /** A value that is written as a text of one form, the same as in a parameter. */
    private static final class StrictScalar<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1;

        StrictScalar(Class<T> type) {
            super(type);
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(handledType(), parser);
            }
            String text = parser.getText();
            if (ParameterKind.of(handledType()).fault(text).isPresent()) {
                return (T) context.handleWeirdStringValue(handledType(), text, "not of the expected form");
            }
            return (T) parsed(text);
        }

        private Object parsed(String text) {
            if (handledType() == UUID.class) {
                return UUID.fromString(text);
            }
            return handledType() == LocalDate.class ? LocalDate.parse(text) : Instant.parse(text);
        }
    }
}
