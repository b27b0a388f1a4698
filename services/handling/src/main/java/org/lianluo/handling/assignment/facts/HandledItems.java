package org.lianluo.handling.assignment.facts;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.messaging.Sql;

/** Reads what units did with the suggestions of a region and a year. */
@ApplicationScoped
public class HandledItems {

    /** The first round of each suggestion at each unit, beside the last one; of a co-handler the first opinion counts. */
    private static final String ITEMS = """
            SELECT f.id, coalesce(p.id, f.id), f.subject_id, f.registration_number, f.unit_code, f.role, f.deputy_codes,
                f.answer_due, coalesce(o.submitted_at, f.done_at), coalesce(o.late, f.done_late, false),
                f.extended_until IS NOT NULL, f.contacted_at IS NOT NULL, p.class_code,
                (SELECT max(a.round) FROM assignment a
                    WHERE a.subject_id = f.subject_id AND a.unit_code = f.unit_code AND a.status <> 'ENDED') - 1,
                f.rework_requested_at IS NOT NULL,
                (SELECT max(h.answer_due) FROM assignment h
                    WHERE f.role = 'CO' AND h.subject_id = f.subject_id AND h.role = 'LEAD' AND h.round = 1
                        AND h.status <> 'RETURNED')
            FROM assignment f
            LEFT JOIN LATERAL (
                SELECT a.id, a.class_code FROM assignment a
                WHERE a.subject_id = f.subject_id AND a.unit_code = f.unit_code AND a.class_code IS NOT NULL
                ORDER BY a.round DESC, a.id DESC LIMIT 1) p ON true
            LEFT JOIN LATERAL (
                SELECT c.submitted_at, c.late FROM co_opinion c WHERE c.assignment_id = f.id ORDER BY c.id LIMIT 1) o ON true
            WHERE f.subject_type = 'SUGGESTION' AND f.region_code = $1 AND f.year = $2 AND f.unit_code = ANY ($3)
                AND f.round = 1 AND f.status NOT IN ('RETURNED', 'ENDED')
            ORDER BY f.unit_code, f.registration_number, f.id""";

    /** Those of some units, each unit's in the order of their numbers. */
    public Uni<List<HandledItem>> of(Mutiny.Session session, String region, int year, Collection<String> units) {
        return Sql.rows(session, ITEMS, region, year, units.toArray(String[]::new))
                .map(rows -> rows.stream().map(HandledItems::item).toList());
    }

    private static HandledItem item(Object[] row) {
        return new HandledItem(
                (UUID) row[0],
                (UUID) row[1],
                (UUID) row[2],
                ((Number) row[3]).intValue(),
                (String) row[4],
                !"CO".equals(row[5]),
                List.of((String[]) row[6]),
                (LocalDate) row[7],
                row[8] == null ? null : ChinaTime.dateOf(((OffsetDateTime) row[8]).toInstant()),
                (Boolean) row[9],
                (Boolean) row[10],
                (Boolean) row[11],
                (String) row[12],
                ((Number) row[13]).intValue(),
                (Boolean) row[14],
                (LocalDate) row[15]);
    }
}
