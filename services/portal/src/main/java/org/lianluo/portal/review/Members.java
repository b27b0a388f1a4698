package org.lianluo.portal.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lianluo.client.model.PanelMember;
import org.lianluo.portal.form.Given;

/** The members of a panel in a form, in rows {@code members.0.name}, {@code members.0.office} and so on. */
final class Members {

    /** As many as the API takes. */
    static final int MOST = 15;

    private static final int SEEN = 5;

    private Members() {}

    /** One row: the names of its fields. */
    record Row(int number, String name, String office) {}

    /** Up to the last row in which something was entered, so that a fault in a row is shown in that row. */
    static List<PanelMember> of(Map<String, List<String>> form) {
        List<PanelMember> members = new ArrayList<>();
        int rows = 0;
        for (int row = 0; row < MOST; row++) {
            PanelMember member = new PanelMember()
                    .withName(Given.orNull(sent(form, row, "name")))
                    .withOffice(Given.orNull(sent(form, row, "office")));
            members.add(member);
            if (member.getName() != null || member.getOffice() != null) {
                rows = row + 1;
            }
        }
        return members.subList(0, rows);
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

    private static String sent(Map<String, List<String>> form, int row, String part) {
        List<String> values = form.get(field(row, part));
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    private static String field(int row, String part) {
        return "members." + row + "." + part;
    }
}
