package org.lianluo.portal.review;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lianluo.client.model.PanelMember;
import org.lianluo.portal.form.Rows;

/** The members of a panel in a form, in rows {@code members.0.name}, {@code members.0.office} and so on. */
final class Members {

    /** As many as the API takes. */
    static final int MOST = 15;

    private static final String LIST = "members";
    private static final int SEEN = 5;

    private Members() {}

    /** One row: the names of its fields. */
    record Row(int number, String name, String office) {}

    static List<PanelMember> of(Map<String, List<String>> form) {
        Rows rows = new Rows(LIST, form);
        return IntStream.range(0, rows.count(MOST, "name", "office"))
                .mapToObj(
                        row -> new PanelMember().withName(rows.get(row, "name")).withOffice(rows.get(row, "office")))
                .toList();
    }

    /** The rows that are there at once. */
    static List<Row> first() {
        return rows(0, SEEN);
    }

    /** The rows to be opened. */
    static List<Row> others() {
        return rows(SEEN, MOST);
    }

    private static List<Row> rows(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(row -> new Row(row + 1, field(row, "name"), field(row, "office")))
                .toList();
    }

    private static String field(int row, String part) {
        return Rows.name(LIST, row, part);
    }
}
