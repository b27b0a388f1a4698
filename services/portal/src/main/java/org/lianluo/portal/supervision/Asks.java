package org.lianluo.portal.supervision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.model.SupervisionAsk;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Rows;

/** The questions of a form (督办问题), in rows {@code questions.0.unitCode}, {@code questions.0.text} and so on. */
final class Asks {

    /** A form has so many rows; further units are asked by another case. */
    static final int MOST = 6;

    private static final String LIST = "questions";

    private Asks() {}

    static List<SupervisionAsk> of(Map<String, List<String>> form) throws ApiException {
        Rows rows = new Rows(LIST, form);
        List<SupervisionAsk> asks = new ArrayList<>();
        int entered = rows.count(MOST, "unitCode", "text", "due");
        for (int row = 0; row < entered; row++) {
            asks.add(new SupervisionAsk()
                    .withUnitCode(rows.get(row, "unitCode"))
                    .withText(rows.get(row, "text"))
                    .withDue(Read.day(Rows.name(LIST, row, "due"), rows.get(row, "due"))));
        }
        return asks;
    }

    /** The rows of a form. */
    static List<AskRow> rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(row -> new AskRow(
                        row + 1,
                        Rows.name(LIST, row, "unitCode"),
                        Rows.name(LIST, row, "text"),
                        Rows.name(LIST, row, "due")))
                .toList();
    }
}
