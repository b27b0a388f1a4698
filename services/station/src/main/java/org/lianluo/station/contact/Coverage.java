package org.lianluo.station.contact;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Sql;

/**
 * Who was reached in a period, and who was not.
 *
 * @param members who keep in touch
 * @param active those of them who logged a contact
 * @param targets with whom
 * @param reached those of them with whom a contact was logged
 * @param contacts how often
 * @param missing links of which nothing was logged, the first of them
 */
record Coverage(long members, long active, long targets, long reached, long contacts, List<Missing> missing) {

    /** A link of which nothing was logged in the period. */
    record Missing(String memberCode, String target) {}

    /** More than the links of a county; a list of more would be read by nobody. */
    private static final int MOST_MISSING = 500;

    private static final String LINKS = " FROM contact_link l LEFT JOIN contact c"
            + " ON c.link_id = l.id AND c.on_day BETWEEN $3 AND $4"
            + " WHERE l.region_code = $1 AND l.kind = $2 AND l.since <= $4 AND (l.until IS NULL OR l.until >= $3)";

    static Uni<Coverage> of(Mutiny.Session session, String region, LinkKind kind, LocalDate from, LocalDate to) {
        Object[] parameters = {region, kind.name(), from, to};
        return Sql.rows(
                        session,
                        "SELECT count(DISTINCT l.member_code), count(DISTINCT l.member_code) FILTER (WHERE c.id IS NOT NULL),"
                                + " count(DISTINCT l.target), count(DISTINCT l.target) FILTER (WHERE c.id IS NOT NULL),"
                                + " count(c.id)" + LINKS,
                        parameters)
                .chain(counts -> Sql.rows(
                                session,
                                "SELECT l.member_code, l.target" + LINKS
                                        + " GROUP BY l.id, l.member_code, l.target HAVING count(c.id) = 0"
                                        + " ORDER BY 1, 2 LIMIT " + MOST_MISSING,
                                parameters)
                        .map(missing -> new Coverage(
                                number(counts, 0),
                                number(counts, 1),
                                number(counts, 2),
                                number(counts, 3),
                                number(counts, 4),
                                missing.stream()
                                        .map(row -> new Missing((String) row[0], (String) row[1]))
                                        .toList())));
    }

    private static long number(List<Object[]> rows, int column) {
        return ((Number) rows.get(0)[column]).longValue();
    }
}
