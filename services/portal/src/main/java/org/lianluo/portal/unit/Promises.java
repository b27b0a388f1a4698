package org.lianluo.portal.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.model.Promise;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;

/** The commitments of a form (承诺事项), in rows {@code commitments.0.promise}, {@code commitments.0.due} and so on. */
final class Promises {

    /** As many as the API takes. */
    static final int MOST = 20;

    private Promises() {}

    /** Up to the last row in which something was entered, so that a fault in a row is shown in that row. */
    static List<Promise> of(Map<String, List<String>> form) throws ApiException {
        List<Promise> promises = new ArrayList<>();
        int rows = 0;
        for (int row = 0; row < MOST; row++) {
            Promise promise = new Promise()
                    .withPromise(Given.orNull(sent(form, row, "promise")))
                    .withDue(Read.day(name(row, "due"), sent(form, row, "due")));
            promises.add(promise);
            if (promise.getPromise() != null || promise.getDue() != null) {
                rows = row + 1;
            }
        }
        return promises.subList(0, rows);
    }

    private static String sent(Map<String, List<String>> form, int row, String part) {
        List<String> values = form.get(name(row, part));
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    static String name(int row, String part) {
        return "commitments." + row + "." + part;
    }
}
