package org.lianluo.suggestion.opinion.flood;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.casework.choice.FloodRule;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.suggestion.opinion.Opinion;

/** Finds floods by the rule of the region: among opinions that wait for a decision, and as far back as the rule says. */
@ApplicationScoped
class Floods {

    private static final int MOST = 100;

    private static final String FOUND = """
            SELECT (array_agg(id ORDER BY id))[1], text_hash, count(*), string_agg(DISTINCT source, ',' ORDER BY source),
                min(received_at), max(received_at)
            FROM opinion WHERE status = 'RECEIVED' AND text_hash IS NOT NULL AND received_at >= $1 AND %s
            GROUP BY station_code, text_hash HAVING count(*) >= $3
            ORDER BY count(*) DESC, min(received_at) LIMIT $4""";

    private final PolicyBook policies;
    private final Clock clock;

    Floods(PolicyBook policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    /** Those of the caller's stations, for the intake office of its region; the largest first. */
    Uni<List<Flood>> of(Mutiny.Session session, Caller caller) {
        if (caller.region() == null) {
            return Uni.createFrom().item(List.of());
        }
        boolean office = caller.has(Role.INTAKE_OFFICER);
        return rule(session, caller.region())
                .chain(rule -> office
                        ? found(session, "region_code = $2", caller.region(), rule)
                        : found(
                                session,
                                "station_code = ANY ($2)",
                                caller.stationCodes().toArray(String[]::new),
                                rule));
    }

    /** The flood that an opinion is part of; null for none. */
    Uni<Flood> with(Mutiny.Session session, Opinion opinion) {
        String hash = opinion.intake().voice().textHash();
        return rule(session, opinion.getRegionCode())
                .chain(rule ->
                        found(session, "station_code = $2", opinion.intake().stationCode(), rule))
                .map(floods -> floods.stream()
                        .filter(flood -> flood.textHash().equals(hash))
                        .findFirst()
                        .orElse(null));
    }

    private Uni<FloodRule> rule(Mutiny.Session session, String region) {
        return policies.choice(session, region, PolicyKey.OPINION_SET_ASIDE, FloodRule.class, ChinaTime.today(clock));
    }

    private Uni<List<Flood>> found(Mutiny.Session session, String where, Object within, FloodRule rule) {
        LocalDate day = ChinaTime.today(clock).minusDays(rule.days() - 1L);
        Instant from = day.atStartOfDay(ChinaTime.ZONE).toInstant();
        return Sql.rows(session, FOUND.formatted(where), from, within, rule.times(), MOST)
                .map(rows -> rows.stream().map(row -> flood(row, from)).toList());
    }

    private static Flood flood(Object[] row, Instant from) {
        return new Flood(
                (UUID) row[0],
                (String) row[1],
                ((Number) row[2]).intValue(),
                Arrays.asList(((String) row[3]).split(",")),
                ((OffsetDateTime) row[4]).toInstant(),
                ((OffsetDateTime) row[5]).toInstant(),
                from);
    }
}
