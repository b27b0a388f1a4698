package org.lianluo.station.deputy.figure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.station.deputy.FactMoment;

/** Counts mandates as of a day, by what was known on a day. One that is suspended is counted; one that ended is not. */
@ApplicationScoped
class DeputyFigures {

    private static final String KNOWN = "%1$s.valid_from <= $2 AND (%1$s.valid_to IS NULL OR %1$s.valid_to >= $2)"
            + " AND %1$s.recorded_at < $3 AND (%1$s.superseded_at IS NULL OR %1$s.superseded_at >= $3)";

    private static final String HELD = " FROM deputy d JOIN deputy_fact s ON s.deputy_id = d.id AND s.kind = 'STATUS'"
            + " AND s.fact_value <> 'TERMINATED' AND " + KNOWN.formatted("s");

    private static final String WHERE = " WHERE ($1::text IS NULL OR d.region_code = $1)";

    private static final String COUNTED =
            "count(DISTINCT d.id), count(DISTINCT d.id) FILTER (WHERE s.fact_value = 'SUSPENDED'),"
                    + " count(DISTINCT coalesce(d.person_code, d.code))";

    private final Clock clock;

    DeputyFigures(Clock clock) {
        this.clock = clock;
    }

    /** @param value what they are counted under; null where nothing is known of a deputy */
    record Line(String value, long deputies, long suspended, long persons) {

        private static Line of(Object[] row, int first) {
            return new Line(
                    first == 0 ? null : (String) row[0],
                    number(row[first]),
                    number(row[first + 1]),
                    number(row[first + 2]));
        }

        private static long number(Object value) {
            return ((Number) value).longValue();
        }
    }

    /** The lines, and the whole: a deputy of two groups stands in two lines and is one in the whole. */
    record Count(LocalDate asOf, List<Line> lines, Line whole) {}

    Uni<Count> count(Mutiny.Session session, String region, FigureGrouping by, LocalDate asOf, LocalDate knownOn) {
        FactMoment moment = FactMoment.of(asOf, knownOn, clock);
        String facts = by.isFact()
                ? " LEFT JOIN deputy_fact g ON g.deputy_id = d.id AND g.kind = '" + by.name() + "' AND "
                        + KNOWN.formatted("g")
                : "";
        Object[] parameters = {region, moment.asOf(), moment.knownBefore()};
        return Sql.rows(
                        session,
                        "SELECT " + by.expression() + ", " + COUNTED + HELD + facts + WHERE
                                + " GROUP BY 1 ORDER BY 1 NULLS LAST",
                        parameters)
                .chain(rows -> Sql.rows(session, "SELECT " + COUNTED + HELD + WHERE, parameters)
                        .map(whole -> new Count(
                                moment.asOf(),
                                rows.stream().map(row -> Line.of(row, 1)).toList(),
                                Line.of(whole.get(0), 0))));
    }
}
