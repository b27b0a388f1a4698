package org.lianluo.portal.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lianluo.client.model.IssueItemEntry;
import org.lianluo.portal.form.Rows;

/** The items of a form (增列问题), in rows {@code items.0.content}, {@code items.0.classCode} and so on. */
final class NewItems {

    /** A form has so many rows; more items are added by sending it again. */
    static final int MOST = 5;

    private static final String LIST = "items";

    private NewItems() {}

    static List<IssueItemEntry> of(Map<String, List<String>> form) {
        Rows rows = new Rows(LIST, form);
        List<IssueItemEntry> items = new ArrayList<>();
        int entered = rows.count(MOST, "content", "classCode", "unitCode");
        for (int row = 0; row < entered; row++) {
            items.add(new IssueItemEntry()
                    .withContent(rows.get(row, "content"))
                    .withClassCode(rows.get(row, "classCode"))
                    .withUnitCode(rows.get(row, "unitCode")));
        }
        return items;
    }

    /** The rows of the form. */
    static List<NewItemRow> rows() {
        return IntStream.range(0, MOST)
                .mapToObj(row -> new NewItemRow(
                        row + 1,
                        Rows.name(LIST, row, "content"),
                        Rows.name(LIST, row, "classCode"),
                        Rows.name(LIST, row, "unitCode")))
                .toList();
    }
}
