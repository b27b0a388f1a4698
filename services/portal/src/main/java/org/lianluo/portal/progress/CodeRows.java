package org.lianluo.portal.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lianluo.client.model.HandlingStage;
import org.lianluo.client.model.StatusCode;
import org.lianluo.client.model.StatusCodes;
import org.lianluo.portal.form.Given;

/** The status codes of a form, in rows {@code codes.0.code}, {@code codes.0.label} and {@code codes.0.meaning}. */
final class CodeRows {

    private static final int EMPTY = 5;

    /** As many as the API takes. */
    private static final int MOST = 200;

    /** One row: the names of its fields, and what is kept in it. */
    public record Row(int number, StatusCode kept) {

        public String field(String part) {
            return name(number - 1, part);
        }

        /** The code of the stage, or nothing. */
        public String meaning() {
            return kept.getMeaning() == null ? "" : kept.getMeaning().name();
        }
    }

    private CodeRows() {}

    /** Those of a table, and empty ones; null for none. */
    static List<Row> of(StatusCodes table) {
        List<StatusCode> kept = table == null ? List.of() : table.getCodes();
        return IntStream.range(0, Math.min(MOST, kept.size() + EMPTY))
                .mapToObj(row -> new Row(row + 1, row < kept.size() ? kept.get(row) : new StatusCode()))
                .toList();
    }

    /** What was entered, without the rows that are empty at the end: a fault in a row is shown in that row. */
    static List<StatusCode> sent(Map<String, List<String>> form) {
        List<StatusCode> codes = new ArrayList<>();
        int rows = 0;
        for (int row = 0; row < MOST; row++) {
            StatusCode code = new StatusCode()
                    .withCode(Given.orNull(value(form, row, "code")))
                    .withLabel(Given.orNull(value(form, row, "label")))
                    .withMeaning(Given.code(HandlingStage.class, value(form, row, "meaning")));
            codes.add(code);
            if (code.getCode() != null || code.getLabel() != null || code.getMeaning() != null) {
                rows = row + 1;
            }
        }
        return codes.subList(0, rows);
    }

    private static String value(Map<String, List<String>> form, int row, String part) {
        List<String> values = form.get(name(row, part));
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    private static String name(int row, String part) {
        return "codes." + row + "." + part;
    }
}
