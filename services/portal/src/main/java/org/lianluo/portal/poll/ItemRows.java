package org.lianluo.portal.poll;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.lianluo.client.model.SubjectKind;
import org.lianluo.client.model.SurveyDraftItem;
import org.lianluo.client.model.SurveyItem;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Rows;

/** What is rated, in a form: rows {@code items.0.title}, {@code items.0.subjectKind} and so on. */
final class ItemRows {

    /** As many as the API takes. */
    private static final int MOST = 100;

    private static final String LIST = "items";
    private static final int EMPTY = 5;
    private static final String[] TYPED = {"title", "subjectRef", "unitCodes", "responsibleDeputyCodes"};

    private ItemRows() {}

    /** One row: where it stands, and what is kept in it. */
    public record Row(int number, String kind, String ref, String title, String units, String deputies) {

        public String field(String part) {
            return Rows.name(LIST, number - 1, part);
        }
    }

    /** Those that are kept or were entered, and a few empty ones. */
    static List<Row> of(List<SurveyItem> kept, Map<String, List<String>> sent) {
        int entered = Math.max(kept.size(), new Rows(LIST, sent).count(MOST, TYPED));
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < Math.min(MOST, entered + EMPTY); row++) {
            rows.add(row < kept.size() ? kept(row, kept.get(row)) : new Row(row + 1, null, null, null, null, null));
        }
        return rows;
    }

    private static Row kept(int row, SurveyItem item) {
        return new Row(
                row + 1,
                item.getSubjectKind(),
                item.getSubjectRef(),
                item.getTitle(),
                String.join(" ", item.getUnitCodes()),
                String.join(" ", item.getResponsibleDeputyCodes()));
    }

    /** A row in which nothing was typed is none; one that was begun is sent as it is, so that it is refused in its place. */
    static List<SurveyDraftItem> read(Map<String, List<String>> sent) {
        Rows rows = new Rows(LIST, sent);
        List<SurveyDraftItem> items = new ArrayList<>();
        for (int row = 0; row < rows.count(MOST, TYPED); row++) {
            items.add(new SurveyDraftItem()
                    .withSubjectKind(Given.code(SubjectKind.class, rows.get(row, "subjectKind")))
                    .withSubjectRef(rows.get(row, "subjectRef"))
                    .withTitle(rows.get(row, "title"))
                    .withUnitCodes(codes(rows.get(row, "unitCodes")))
                    .withResponsibleDeputyCodes(codes(rows.get(row, "responsibleDeputyCodes"))));
        }
        return items;
    }

    /** Several stand with blanks or commas between. */
    private static List<String> codes(String typed) {
        return typed == null
                ? List.of()
                : Arrays.stream(typed.split("[\\s,，、;；]+"))
                        .filter(code -> !code.isEmpty())
                        .toList();
    }
}
