package org.lianluo.portal.form;

import java.util.Arrays;
import java.util.UUID;

/** What forms and addresses give. */
public final class Given {

    private Given() {}

    /** The text, or null where a field was left empty: the API takes no empty texts. */
    public static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The constant of that code, or null for none and for one that is unknown. */
    public static <E extends Enum<E>> E code(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** The version that a form was drawn from, as {@code If-Match} has it; null for none. */
    public static String version(String etag) {
        return etag == null ? null : "\"" + etag + "\"";
    }

    /** The id, or null for none and for a text that is none. */
    public static UUID id(String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
