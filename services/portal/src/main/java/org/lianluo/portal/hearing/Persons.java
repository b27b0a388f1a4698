package org.lianluo.portal.hearing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lianluo.client.model.HearingUnitPerson;
import org.lianluo.portal.form.Rows;

/** Who was there for the units, in rows {@code unitPersons.0.unitCode}, {@code unitPersons.0.name} and so on. */
final class Persons {

    /** A form has so many rows. */
    static final int MOST = 6;

    private static final String LIST = "unitPersons";

    private Persons() {}

    static List<HearingUnitPerson> of(Map<String, List<String>> form) {
        Rows rows = new Rows(LIST, form);
        List<HearingUnitPerson> persons = new ArrayList<>();
        int entered = rows.count(MOST, "unitCode", "name", "post");
        for (int row = 0; row < entered; row++) {
            persons.add(new HearingUnitPerson()
                    .withUnitCode(rows.get(row, "unitCode"))
                    .withName(rows.get(row, "name"))
                    .withPost(rows.get(row, "post")));
        }
        return persons;
    }

    /** The rows of a form. */
    static List<PersonRow> rows() {
        return IntStream.range(0, MOST)
                .mapToObj(row -> new PersonRow(
                        row + 1,
                        Rows.name(LIST, row, "unitCode"),
                        Rows.name(LIST, row, "name"),
                        Rows.name(LIST, row, "post")))
                .toList();
    }
}
