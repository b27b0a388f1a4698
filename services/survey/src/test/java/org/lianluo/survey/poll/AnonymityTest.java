package org.lianluo.survey.poll;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;

/** After the close, nothing in any table joins who took part with what was marked; not even the system's own columns. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AnonymityTest {

    private static final String SYSTEM = "xmin::text as xmin, ctid::text as ctid, ";

    private final Polls polls = new Polls();

    @Test
    void noColumnOfADumpJoinsPersonsAndMarks() {
        String id = polls.opened("PHONE", 12);
        int[] order = {7, 2, 11, 0, 5, 9, 1, 3};
        String[] marks = {"SATISFIED", "DISSATISFIED", "BASICALLY_SATISFIED"};
        for (int i = 0; i < order.length; i++) {
            polls.cast(order[i], id, marks[i % 3]).statusCode(200);
        }
        polls.act(polls.office(), id, "closing", null).statusCode(200);

        List<Map<String, Object>> persons = Database.rows(
                "select " + SYSTEM + "r.* from roster_entry r where survey_id = ?::uuid order by ctid", id);
        List<Map<String, Object>> slips = Database.rows(
                "select " + SYSTEM + "s.* from survey_slip s where survey_id = ?::uuid order by ctid", id);

        assertThat(Database.rows("select * from survey_paper where survey_id = ?::uuid", id))
                .isEmpty();
        assertThat(slips).hasSize(order.length);
        assertThat(values(persons, "xmin")).as("one transaction wrote all").hasSize(1);
        assertThat(values(slips, "xmin")).isEqualTo(values(persons, "xmin"));
        assertThat(texts(slips, "mark")).as("in the order of marks").isSorted();
        assertThat(texts(persons, "code")).as("in the order of codes").isSorted();
        assertThat(values(slips, "code")).containsOnly("null");
        assertThat(values(slips, "team")).containsOnly("null");
        assertThat(values(persons, "took_part_on"))
                .as("days alone")
                .allMatch(day -> day.matches("null|\\d{4}-\\d\\d-\\d\\d"));
        assertThat(values(slips, "id")).as("random ids, which hold no time").allMatch(uuid -> uuid.charAt(14) == '4');
    }

    @Test
    void noValueOfAnyTableIsSharedByOnePersonAndOnePaperAlone() {
        String id = polls.opened("PHONE", 12);
        for (int i = 0; i < 8; i++) {
            polls.cast((i * 5 + 3) % 12, id, i % 3 == 0 ? "DISSATISFIED" : "SATISFIED")
                    .statusCode(200);
        }

        assertThat(joins(id)).as("the search itself works: before the close").isNotEmpty();
        polls.act(polls.office(), id, "closing", null).statusCode(200);
        polls.act(polls.office(), id, "tally", null).statusCode(200);
        polls.act(polls.office(), id, "announcement", "{}").statusCode(200);
        assertThat(joins(id)).isEmpty();
    }

    /**
     * Values that some rows with a person share with some rows with marks, in whatever tables and columns, the transaction that
     * wrote them too. What all rows of one side have leads to nobody.
     */
    private Set<String> joins(String id) {
        List<Set<String>> persons = new ArrayList<>();
        List<Set<String>> marks = new ArrayList<>();
        for (String table : sizes().keySet()) {
            for (Map<String, Object> row : Database.rows(
                    "select xmin::text as xmin, t.* from " + table + " t where t::text like ?", "%" + id + "%")) {
                Set<String> values = row.values().stream()
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .collect(Collectors.toSet());
                if (table.equals("survey_slip") || table.equals("survey_paper")) {
                    marks.add(values);
                } else if (values.stream().anyMatch(value -> value.startsWith("D" + polls.region + "-"))) {
                    persons.add(values);
                }
            }
        }
        return persons.stream()
                .flatMap(Set::stream)
                .filter(value -> marks.stream().anyMatch(row -> row.contains(value)))
                .filter(value -> !marks.stream().allMatch(row -> row.contains(value)))
                .filter(value -> !persons.stream().allMatch(row -> row.contains(value)))
                .collect(Collectors.toSet());
    }

    @Test
    void noOtherTableKnowsOfAPaper() {
        String id = polls.opened("PHONE", 6);
        Map<String, Long> before = sizes();
        polls.send(
                        0,
                        id,
                        "{\"marks\":[{\"itemId\":\"" + polls.items(id).get(0)
                                + "\",\"mark\":\"SATISFIED\"}],\"remark\":\"请加快进度。\"}")
                .statusCode(200);
        Map<String, Long> after = sizes();

        Set<String> grown = after.entrySet().stream()
                .filter(table -> !table.getValue().equals(before.get(table.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertThat(grown).isEqualTo(Set.of("survey_paper", "survey_remark"));
        assertThat(columns("survey_paper")).containsExactlyInAnyOrder("id", "survey_id", "team", "code", "marks");
        assertThat(columns("survey_remark")).containsExactlyInAnyOrder("id", "survey_id", "content", "released");
        assertThat(columns("survey_slip"))
                .containsExactlyInAnyOrder("id", "survey_id", "item_id", "team", "code", "mark");
    }

    @Test
    void withADecisionNamesAreKept() {
        String id = polls.drafted("""
                {"kind":"VOTE","title":"记名表决","method":"PHONE","blind":false,"namedDecision":"决定对本项记名表决。",
                 "items":[{"subjectKind":"DECISION","title":"决定"}]}""");
        polls.open(id, 5, 5).statusCode(200);
        polls.cast(2, id, "FOR").statusCode(200);
        polls.act(polls.office(), id, "closing", null).statusCode(200);

        assertThat(Database.rows("select code, mark from survey_slip where survey_id = ?::uuid", id))
                .containsExactly(Map.of("code", polls.deputy(2), "mark", "FOR"));
    }

    private static Map<String, Long> sizes() {
        return Database.rows("select table_name from information_schema.tables where table_schema = 'public'").stream()
                .map(row -> row.get("table_name").toString())
                .collect(Collectors.toMap(table -> table, table -> Database.count("select count(*) from " + table)));
    }

    private static List<String> columns(String table) {
        return Database.rows("select column_name from information_schema.columns where table_name = ?", table).stream()
                .map(row -> row.get("column_name").toString())
                .toList();
    }

    private static Set<String> values(List<Map<String, Object>> rows, String column) {
        return new HashSet<>(texts(rows, column));
    }

    private static List<String> texts(List<Map<String, Object>> rows, String column) {
        List<String> values = new ArrayList<>();
        rows.forEach(row -> values.add(String.valueOf(row.get(column))));
        return values;
    }
}
