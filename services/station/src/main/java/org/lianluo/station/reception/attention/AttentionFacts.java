package org.lianluo.station.reception.attention;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.station.deputy.DeputyService.Reference;
import org.lianluo.station.deputy.Mandates;
import org.lianluo.station.reception.attention.DeputyAttendance.MissedDay;

/** What is known of the use of stations, and of deputies who came to them or did not. */
@ApplicationScoped
class AttentionFacts {

    private static final String REGIONS = """
            SELECT region_code FROM station WHERE status = 'ACTIVE'
            UNION SELECT region_code FROM deputy WHERE status = 'ACTIVE'
            UNION SELECT region_code FROM attention_finding WHERE status <> 'OVER'
            ORDER BY region_code""";

    private static final String USES = """
            SELECT s.code,
                (SELECT max(p.effective_on) FROM station_step p
                 WHERE p.station_id = s.id AND p.act IN ('OPENED', 'MOVED', 'RESUMED', 'REOPENED')),
                greatest(
                    (SELECT max(d.held_on) FROM reception_day d WHERE d.station_code = s.code
                        AND (d.status = 'OPEN' AND cardinality(d.present_codes) > 0
                             OR d.status IN ('HELD', 'ARCHIVED') AND d.attendances > 0)),
                    (SELECT max(e.taken_on) FROM petition_entry e WHERE e.station_code = s.code),
                    (SELECT max(c.on_day) FROM contact_link l JOIN contact c ON c.link_id = l.id
                     WHERE l.region_code = s.region_code AND l.kind = 'DIRECTOR_STATION' AND l.target = s.code
                        AND c.form = 'VISIT'))
            FROM station s WHERE s.region_code = $1 AND s.status = 'ACTIVE' ORDER BY s.code""";

    /** Facts that follow each other without a day between them are one time in office. */
    private static final String IN_OFFICE = """
            WITH active AS (SELECT d.code, f.valid_from, f.valid_to FROM deputy d JOIN deputy_fact f ON f.deputy_id = d.id
                WHERE d.code = ANY ($1::varchar[]) AND f.kind = 'STATUS' AND f.fact_value = 'ACTIVE'
                    AND f.superseded_at IS NULL AND f.valid_from <= $2)
            SELECT code, max(valid_from) FROM active
            WHERE NOT EXISTS (SELECT FROM active AS before WHERE before.code = active.code
                    AND before.valid_from < active.valid_from
                    AND (before.valid_to IS NULL OR before.valid_to >= active.valid_from - 1))
                AND EXISTS (SELECT FROM active AS now WHERE now.code = active.code
                    AND (now.valid_to IS NULL OR now.valid_to >= $2))
            GROUP BY code""";

    private static final String SEEN = """
            SELECT code, max(held_on) FROM reception_day CROSS JOIN LATERAL unnest(present_codes) AS code
            WHERE deputy_codes && $1::varchar[] AND code = ANY ($1) AND station_code IS NOT NULL
            GROUP BY code""";

    /** A day whose figure was put right upwards does not say who came, and is held against nobody. */
    private static final String MISSED = """
            SELECT code, held_on, code = ANY (excused_codes)
            FROM reception_day CROSS JOIN LATERAL unnest(deputy_codes) AS code
            WHERE deputy_codes && $1::varchar[] AND code = ANY ($1) AND NOT code = ANY (present_codes)
                AND station_code IS NOT NULL AND status IN ('HELD', 'ARCHIVED') AND held_on >= $2
                AND attendances <= cardinality(present_codes)
            ORDER BY held_on, code""";

    private final Mandates mandates;

    AttentionFacts(Mandates mandates) {
        this.mandates = mandates;
    }

    /** Where there is something to look at. */
    Uni<List<String>> regions(Mutiny.Session session) {
        return Sql.values(session, String.class, REGIONS);
    }

    /** The open stations of a region, by their codes. */
    Uni<Map<String, StationUse>> uses(Mutiny.Session session, String region) {
        return Sql.rows(session, USES, region).map(rows -> {
            Map<String, StationUse> uses = new LinkedHashMap<>();
            rows.forEach(row ->
                    uses.put((String) row[0], new StationUse((String) row[0], (LocalDate) row[1], (LocalDate) row[2])));
            return uses;
        });
    }

    /**
     * The persons with a mandate in a region who are in office.
     *
     * @param from days that were missed before it are left out
     */
    Uni<List<DeputyAttendance>> attendances(Mutiny.Session session, String region, LocalDate from, LocalDate today) {
        return mandates.inOffice(session, region).chain(all -> {
            String[] codes = all.stream().map(Reference::code).toArray(String[]::new);
            return Sql.rows(session, IN_OFFICE, codes, today).chain(since -> Sql.rows(session, SEEN, (Object) codes)
                    .chain(seen -> Sql.rows(session, MISSED, codes, from)
                            .map(missed -> of(region, all, days(since), days(seen), missed))));
        });
    }

    private static List<DeputyAttendance> of(
            String region,
            List<Reference> all,
            Map<String, LocalDate> since,
            Map<String, LocalDate> seen,
            List<Object[]> missed) {
        Map<String, List<MissedDay>> days = missed.stream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        Collectors.mapping(
                                row -> new MissedDay((LocalDate) row[1], (Boolean) row[2]), Collectors.toList())));
        return all.stream()
                .collect(Collectors.groupingBy(Reference::person, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(person -> of(region, person.getKey(), person.getValue(), since, seen, days))
                .filter(person -> person.inOfficeSince() != null)
                .toList();
    }

    /** Days are missed by the mandates of the region alone; who came by another one came. */
    private static DeputyAttendance of(
            String region,
            String person,
            List<Reference> held,
            Map<String, LocalDate> since,
            Map<String, LocalDate> seen,
            Map<String, List<MissedDay>> missed) {
        List<String> codes = held.stream().map(Reference::code).sorted().toList();
        List<String> here = held.stream()
                .filter(mandate -> mandate.regionCode().equals(region))
                .map(Reference::code)
                .toList();
        return new DeputyAttendance(
                person,
                codes,
                here.stream()
                        .map(since::get)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                codes.stream()
                        .map(seen::get)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                here.stream()
                        .flatMap(code -> missed.getOrDefault(code, List.of()).stream())
                        .sorted(Comparator.comparing(MissedDay::on))
                        .toList());
    }

    private static Map<String, LocalDate> days(List<Object[]> rows) {
        Map<String, LocalDate> days = new HashMap<>();
        rows.forEach(row -> days.put((String) row[0], (LocalDate) row[1]));
        return days;
    }
}
