package org.lianluo.suggestion.opinion.voice;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.function.UnaryOperator;
import org.lianluo.shared.security.Mask;

/**
 * What a constituent wrote in a free text. Numbers of persons are hidden wherever it is shown, since there is no other way
 * to show it: every free text of a constituent is kept as this type.
 *
 * @param typed as it was typed; to be compared, to be erased, and for the copy that its author asks for, else never to be shown
 */
public record OwnWords(String typed) {

    /** Null for null. */
    public static OwnWords of(String typed) {
        return typed == null ? null : new OwnWords(typed);
    }

    /**
     * As a view shows it; null for null.
     *
     * @param staff whether the reader is of the station that received it, and decides on what is doubtful
     */
    public static String shown(OwnWords words, boolean staff) {
        if (words == null) {
            return null;
        }
        return staff ? Mask.forStation(words.typed) : Mask.freeText(words.typed);
    }

    /** Null for null. */
    public static OwnWords without(OwnWords words, UnaryOperator<String> hide) {
        return words == null ? null : of(hide.apply(words.typed));
    }

    /** Hides it: what a constituent wrote reaches no log. */
    @Override
    public String toString() {
        return "OwnWords[hidden]";
    }

    /** A column of text. */
    @Converter(autoApply = true)
    static class Column implements AttributeConverter<OwnWords, String> {

        @Override
        public String convertToDatabaseColumn(OwnWords words) {
            return words == null ? null : words.typed;
        }

        @Override
        public OwnWords convertToEntityAttribute(String column) {
            return of(column);
        }
    }
}
