package org.lianluo.portal.form;

import java.util.List;
import java.util.Map;

/** The rows of a list in a form: fields {@code list.0.part}, {@code list.1.part} and so on, as the API's faults name them. */
public final class Rows {

    private final String list;
    private final Map<String, List<String>> form;

    /** @param form what was sent */
    public Rows(String list, Map<String, List<String>> form) {
        this.list = list;
        this.form = form;
    }

    /** The name of a field. */
    public static String name(String list, int row, String part) {
        return list + "." + row + "." + part;
    }

    /** What was entered in a field; null for nothing. */
    public String get(int row, String part) {
        List<String> sent = form.get(name(list, row, part));
        return sent == null || sent.isEmpty() ? null : Given.orNull(sent.get(0));
    }

    /**
     * How many rows there are: up to the last in which something was entered, so that a fault in a row is shown in that row.
     *
     * @param most as many as the form has
     */
    public int count(int most, String... parts) {
        for (int row = most - 1; row >= 0; row--) {
            for (String part : parts) {
                if (get(row, part) != null) {
                    return row + 1;
                }
            }
        }
        return 0;
    }
}
