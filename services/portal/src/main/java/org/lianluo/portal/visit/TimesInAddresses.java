package org.lianluo.portal.visit;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** Writes times into addresses as the API reads them, with seconds even if there are none: {@code 2026-11-25T16:00:00Z}. */
@Provider
public class TimesInAddresses implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == OffsetDateTime.class ? (ParamConverter<T>) new Times() : null;
    }

    /** By UTC. */
    static final class Times implements ParamConverter<OffsetDateTime> {

        @Override
        public OffsetDateTime fromString(String text) {
            return OffsetDateTime.parse(text);
        }

        @Override
        public String toString(OffsetDateTime time) {
            return DateTimeFormatter.ISO_INSTANT.format(time);
        }
    }
}
