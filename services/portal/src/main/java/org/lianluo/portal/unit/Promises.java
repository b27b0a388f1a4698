package org.lianluo.portal.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.model.Promise;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Rows;

/** The commitments of a form (承诺事项), in rows {@code commitments.0.promise}, {@code commitments.0.due} and so on. */
final class Promises {

    /** As many as the API takes. */
    static final int MOST = 20;

    private static final String LIST = "commitments";

    private Promises() {}

    static List<Promise> of(Map<String, List<String>> form) throws ApiException {
        Rows rows = new Rows(LIST, form);
        List<Promise> promises = new ArrayList<>();
        int entered = rows.count(MOST, "promise", "due");
        for (int row = 0; row < entered; row++) {
            promises.add(new Promise()
                    .withPromise(rows.get(row, "promise"))
                    .withDue(Read.day(name(row, "due"), rows.get(row, "due"))));
        }
        return promises;
    }

    static String name(int row, String part) {
        return Rows.name(LIST, row, part);
    }
}
