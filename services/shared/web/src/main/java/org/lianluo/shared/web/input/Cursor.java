package org.lianluo.shared.web.input;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.FieldProblem;
import org.lianluo.shared.problem.ProblemException;

/**
 * The keyset of the last row of a page, as an opaque text.
 *
 * @param list which list with which filters it belongs to
 */
record Cursor(String list) {

    private static final String SEPARATOR = "\n";

    String encode(List<String> keys) {
        List<String> parts = new ArrayList<>(List.of(list));
        parts.addAll(keys);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8));
    }

    /** Refuses with {@code invalid-cursor} what is not a cursor of so many keys, of this list with these filters. */
    List<String> decode(String cursor, int keys) {
        List<String> parts = List.of(text(cursor).split(SEPARATOR, -1));
        if (parts.size() != keys + 1) {
            throw invalid();
        }
        if (!parts.get(0).equals(list)) {
            throw new ProblemException(
                    CommonProblem.INVALID_CURSOR,
                    List.of(FieldProblem.ofParameter(
                            "cursor",
                            "游标属于另一列表或另一筛选条件，请从第一页开始"
                                    + " / The cursor is of another list or other filters; begin with the first page")));
        }
        return parts.subList(1, parts.size());
    }

    static ProblemException invalid() {
        return ProblemException.onParameter(CommonProblem.INVALID_CURSOR, "cursor");
    }

    private static String text(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (!Characters.areUnstorable(text)) {
                return text;
            }
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
        throw invalid();
    }
}
