package org.lianluo.shared.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** The keyset of the last row of a page, as an opaque text. */
final class Cursor {

    private static final String SEPARATOR = "\n";

    private Cursor() {}

    static String encode(List<String> keys) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8));
    }

    /** Refuses with {@code invalid-cursor} what is not a cursor of so many keys. */
    static List<String> decode(String cursor, int keys) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> parts = List.of(text.split(SEPARATOR, -1));
            if (parts.size() == keys) {
                return parts;
            }
        } catch (IllegalArgumentException e) {
            throw new ProblemException(CommonProblem.INVALID_CURSOR);
        }
        throw new ProblemException(CommonProblem.INVALID_CURSOR);
    }
}
