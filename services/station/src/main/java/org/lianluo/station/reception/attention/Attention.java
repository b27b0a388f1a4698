package org.lianluo.station.reception.attention;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.calendar.TimeLimit;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyInForce;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Work;

/** Ends what is over and finds what is new, region by region. One replica at a time: the others leave it to that one. */
@ApplicationScoped
class Attention {

    /** Findings that end or begin in one transaction. */
    private static final int AT_ONCE = 50;

    private static final String ALONE = "SELECT pg_try_advisory_xact_lock(61, 0)";

    /** In whichever region: a person is found once. */
    private static final String FOUND = """
            SELECT code FROM attention_finding CROSS JOIN LATERAL unnest(deputy_codes) AS code
            WHERE status <> 'OVER' AND deputy_codes && $1::varchar[]""";

    private final AttentionFindings findings;
    private final AttentionFacts facts;
    private final PolicyBook policies;
    private final Clock clock;

    Attention(AttentionFindings findings, AttentionFacts facts, PolicyBook policies, Clock clock) {
        this.findings = findings;
        this.facts = facts;
        this.policies = policies;
        this.clock = clock;
    }

    Uni<List<String>> regions(Mutiny.Session session) {
        return facts.regions(session);
    }

    /** Does some of what there is to do in a region; says how much. */
    Uni<Integer> someOf(Work work, String region) {
        LocalDate today = ChinaTime.today(clock);
        return Sql.value(work.session(), Boolean.class, ALONE)
                .chain(alone -> alone
                        ? policies.inForce(
                                        work.session(),
                                        region,
                                        today,
                                        PolicyKey.STATION_IDLE_AFTER,
                                        PolicyKey.DEPUTY_AWAY_AFTER)
                                .chain(rules -> look(work, region, rules, today))
                        : Uni.createFrom().item(0));
    }

    private Uni<Integer> look(Work work, String region, Map<PolicyKey, PolicyInForce> rules, LocalDate today) {
        Window ofStations = window(rules, FindingKind.IDLE_STATION, today);
        Window ofDeputies = window(rules, FindingKind.ABSENT_DEPUTY, today);
        return findings.unfinished(work.session(), region).chain(open -> facts.uses(work.session(), region)
                .chain(uses -> facts.attendances(work.session(), region, oldest(open, ofDeputies), today)
                        .chain(people -> {
                            // What is over goes first: until then the same station or person can't be found anew.
                            int over = end(open, uses, people);
                            return over > 0
                                    ? Uni.createFrom().item(over)
                                    : find(work, region, open, uses.values(), ofStations)
                                            .chain(idle -> find(work, region, people, ofDeputies)
                                                    .map(away -> idle + away));
                        })));
    }

    private static Window window(Map<PolicyKey, PolicyInForce> rules, FindingKind kind, LocalDate today) {
        return new Window(TimeLimit.parse(rules.get(kind.policy()).value()), today);
    }

    /** From which day on missed days matter: to what was found, or to what may be. */
    private static LocalDate oldest(List<AttentionFinding> open, Window window) {
        return Stream.concat(open.stream().map(AttentionFinding::since), Stream.of(window.from()))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private int end(List<AttentionFinding> open, Map<String, StationUse> uses, List<DeputyAttendance> people) {
        Instant now = clock.instant();
        int over = 0;
        for (AttentionFinding finding : open) {
            Optional<FindingEnd> why = finding.kind() == FindingKind.IDLE_STATION
                    ? finding.endBy(uses.get(finding.stationCode()))
                    : finding.endBy(personOf(finding, people));
            if (why.isPresent() && over < AT_ONCE) {
                finding.end(why.get(), now);
                over++;
            }
        }
        return over;
    }

    private static DeputyAttendance personOf(AttentionFinding finding, List<DeputyAttendance> people) {
        return people.stream()
                .filter(person -> person.codes().stream()
                        .anyMatch(code -> finding.deputyCodes().contains(code)))
                .findFirst()
                .orElse(null);
    }

    private Uni<Integer> find(
            Work work, String region, List<AttentionFinding> open, Collection<StationUse> uses, Window window) {
        Set<String> known = new HashSet<>();
        open.forEach(finding -> known.add(finding.stationCode()));
        return keep(
                work,
                uses.stream()
                        .filter(use -> use.isIdle(window) && !known.contains(use.code()))
                        .limit(AT_ONCE)
                        .map(use -> AttentionFinding.of(region, use, window, clock.instant()))
                        .toList());
    }

    private Uni<Integer> find(Work work, String region, List<DeputyAttendance> people, Window window) {
        List<DeputyAttendance> away =
                people.stream().filter(person -> person.staysAway(window)).toList();
        String[] codes =
                away.stream().flatMap(person -> person.codes().stream()).toArray(String[]::new);
        return Sql.values(work.session(), String.class, FOUND, (Object) codes)
                .chain(known -> keep(
                        work,
                        away.stream()
                                .filter(person -> person.codes().stream().noneMatch(known::contains))
                                .limit(AT_ONCE)
                                .map(person -> AttentionFinding.of(region, person, window, clock.instant()))
                                .toList()));
    }

    private static Uni<Integer> keep(Work work, List<AttentionFinding> found) {
        return Work.inTurn(found, work::persist).replaceWith(found.size());
    }
}
