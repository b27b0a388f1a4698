package org.lianluo.survey.poll.counting;

import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Work;

/**
 * What came in by phone. At the close papers are cut up by items, sorted by what is marked, and get other random ids; the
 * roster and the remarks are written anew, each in an order of its own. All of it is one transaction: from then on no id, no
 * order, no time and no system column joins a person with a mark.
 */
final class Papers {

    private static final String CUT = """
            INSERT INTO survey_slip (id, survey_id, item_id, team, code, mark)
            SELECT gen_random_uuid(), v.survey_id, v.id, p.team, p.code, m.mark
            FROM survey_paper p CROSS JOIN unnest(p.marks) WITH ORDINALITY AS m (mark, position)
                JOIN verdict v ON v.survey_id = p.survey_id AND v.position = m.position
            WHERE p.survey_id = $1 AND m.mark IS DISTINCT FROM '-'
            ORDER BY v.position, p.team, m.mark, p.code""";

    private static final String ROSTER = """
            WITH gone AS (DELETE FROM roster_entry WHERE survey_id = $1 RETURNING *)
            INSERT INTO roster_entry SELECT * FROM gone ORDER BY code""";

    private static final String REMARKS = """
            WITH gone AS (DELETE FROM survey_remark WHERE survey_id = $1 RETURNING *)
            INSERT INTO survey_remark SELECT gen_random_uuid(), survey_id, content, released FROM gone ORDER BY content""";

    private Papers() {}

    static Uni<Void> separate(Work work, UUID surveyId) {
        return Sql.update(work.session(), CUT, surveyId)
                .chain(() -> Sql.update(work.session(), "DELETE FROM survey_paper WHERE survey_id = $1", surveyId))
                .chain(() -> Sql.update(work.session(), ROSTER, surveyId))
                .chain(() -> Sql.update(work.session(), REMARKS, surveyId))
                .replaceWithVoid();
    }

    /** How often each mark stands on slips: by item, by group, by mark; void ones under null. */
    static Uni<Map<UUID, Map<String, Map<String, Integer>>>> counts(Mutiny.Session session, UUID surveyId) {
        return Sql.rows(
                        session,
                        "SELECT item_id, team, mark, count(*) FROM survey_slip WHERE survey_id = $1"
                                + " GROUP BY item_id, team, mark",
                        surveyId)
                .map(rows -> {
                    Map<UUID, Map<String, Map<String, Integer>>> counts = new HashMap<>();
                    rows.forEach(row -> counts.computeIfAbsent((UUID) row[0], item -> new HashMap<>())
                            .computeIfAbsent((String) row[1], team -> new HashMap<>())
                            .merge((String) row[2], ((Number) row[3]).intValue(), Integer::sum));
                    return counts;
                });
    }

    /** How many of each group are on the roster, and how many of them took part. */
    static Uni<Map<String, int[]>> teams(Mutiny.Session session, UUID surveyId) {
        return Sql.rows(
                        session,
                        "SELECT team, count(*), count(*) FILTER (WHERE took_part) FROM roster_entry"
                                + " WHERE survey_id = $1 AND team IS NOT NULL GROUP BY team",
                        surveyId)
                .map(rows -> {
                    Map<String, int[]> teams = new HashMap<>();
                    rows.forEach(row -> teams.put(
                            (String) row[0], new int[] {((Number) row[1]).intValue(), ((Number) row[2]).intValue()}));
                    return teams;
                });
    }
}
