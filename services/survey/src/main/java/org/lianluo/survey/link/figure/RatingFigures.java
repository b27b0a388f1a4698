package org.lianluo.survey.link.figure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.survey.link.RatingQuestion;

/** Counts of ratings by station, question and grade. Whatever is counted came in fives, so no sum or difference is smaller. */
@ApplicationScoped
class RatingFigures {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    /** Three grades of three questions, in the order of both. */
    private static final String COUNTS = """
            SELECT c.station_code, s.name,
                %s
            FROM rating_count AS c LEFT JOIN rated_station AS s ON s.code = c.station_code
            WHERE (c.station_code = ANY ($1) OR c.region_code = $2) AND ($3::text IS NULL OR c.station_code = $3)
                AND c.day BETWEEN $4 AND $5 AND c.station_code > $6
            GROUP BY c.station_code, s.name ORDER BY c.station_code LIMIT $7""".formatted(columns());

    /** Counts of one question. */
    record Tally(long satisfied, long basicallySatisfied, long dissatisfied) {

        long total() {
            return satisfied + basicallySatisfied + dissatisfied;
        }

        /** Of three columns; null where nobody was asked. */
        static Tally of(Object[] row, RatingQuestion question) {
            int first = 2 + 3 * question.ordinal();
            Tally tally = new Tally((Long) row[first], (Long) row[first + 1], (Long) row[first + 2]);
            return tally.total() == 0 ? null : tally;
        }
    }

    /** Figures of one station; each null where there are none. */
    record OfStation(String code, String name, Tally station, Tally attitude, Tally result) {

        static OfStation read(Object[] row) {
            return new OfStation(
                    (String) row[0],
                    (String) row[1],
                    Tally.of(row, RatingQuestion.STATION),
                    Tally.of(row, RatingQuestion.ATTITUDE),
                    Tally.of(row, RatingQuestion.RESULT));
        }
    }

    /**
     * In the order of their codes: of the caller's stations, and for an office of all in its region.
     *
     * @param station null for all of them
     * @param from first day; null for no limit
     * @param to last day; null for no limit
     */
    Uni<List<OfStation>> list(
            Mutiny.Session session, Caller caller, String station, LocalDate from, LocalDate to, PageRequest page) {
        boolean staff = caller.hasAny(Role.STATION_CLERK, Role.STATION_HEAD);
        boolean office =
                caller.hasAny(Role.INTAKE_OFFICER, Role.GOV_OFFICE, Role.COMMITTEE_SUPERVISOR, Role.DIRECTOR_MEETING);
        Set<String> stations = staff ? caller.stationCodes() : Set.of();
        String region = office ? caller.region() : null;
        if (stations.isEmpty() && region == null) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw ProblemException.onParameter(CommonProblem.INVALID_PARAMETER, "to");
        }
        return Sql.rows(
                        session,
                        COUNTS,
                        stations.toArray(String[]::new),
                        region,
                        station,
                        from == null ? FIRST : from,
                        to == null ? LAST : to,
                        page.afterText().orElse(""),
                        page.fetch())
                .map(rows -> rows.stream().map(OfStation::read).toList());
    }

    private static String columns() {
        StringBuilder columns = new StringBuilder();
        for (RatingQuestion question : RatingQuestion.values()) {
            for (String grade : List.of("SATISFIED", "BASICALLY_SATISFIED", "DISSATISFIED")) {
                columns.append(columns.isEmpty() ? "" : ",\n    ")
                        .append("coalesce(sum(c.ratings) FILTER (WHERE c.question = '")
                        .append(question)
                        .append("' AND c.grade = '")
                        .append(grade)
                        .append("'), 0)::bigint");
            }
        }
        return columns.toString();
    }
}
