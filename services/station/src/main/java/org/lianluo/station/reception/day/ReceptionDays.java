package org.lianluo.station.reception.day;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.shared.web.input.Scope;
import org.lianluo.station.reception.ReceptionDay;

/** The reception days. */
@ApplicationScoped
public class ReceptionDays {

    /** One number for all locks of reception days, apart from those of others. */
    private static final int LOCKED = 55;

    private static final String TAKEN = """
            SELECT code FROM reception_day CROSS JOIN LATERAL unnest(deputy_codes) AS code
            WHERE held_on = $1 AND id <> $2 AND status NOT IN ('CANCELLED', 'POSTPONED')
                AND deputy_codes && $3::varchar[]""";

    private static final String OF_YEAR = """
            SELECT station_code, held_on, deputy_codes FROM reception_day
            WHERE held_on BETWEEN $1 AND $2 AND status NOT IN ('CANCELLED', 'POSTPONED')
                AND (region_code = $3 OR deputy_codes && $4::varchar[])""";

    /** For a change: waits for whoever else changes it. One that the caller may not know of is not there. */
    public Uni<ReceptionDay> findForChange(Mutiny.Session session, Caller caller, UUID id) {
        return seen(session.find(ReceptionDay.class, id, LockMode.PESSIMISTIC_WRITE), caller);
    }

    /** One that the caller may not know of is not there. */
    public Uni<ReceptionDay> find(Mutiny.Session session, Caller caller, UUID id) {
        return seen(session.find(ReceptionDay.class, id), caller);
    }

    private static Uni<ReceptionDay> seen(Uni<ReceptionDay> day, Caller caller) {
        return day.invoke(found -> {
            if (found == null || !ReceptionScope.of(caller).opens(found)) {
                throw new ProblemException(CommonProblem.NOT_FOUND);
            }
        });
    }

    /** In the order of their days. */
    Uni<List<ReceptionDay>> list(
            Mutiny.Session session, Scope<ReceptionDay> scope, ReceptionDayParams filter, PageRequest page) {
        Listing listing = Listing.of("select d from ReceptionDay d")
                .within(scope)
                .where("d.regionCode = :region", "region", filter.region)
                .where("d.stationCode = :station", "station", filter.station)
                .where(
                        "array_overlaps(d.deputyCodes, :deputy)",
                        "deputy",
                        filter.deputy == null ? null : new String[] {filter.deputy})
                .where("d.kind = :kind", "kind", filter.kind)
                .where("d.status = :status", "status", filter.status)
                .where("d.heldOn >= :from", "from", filter.from)
                .where("d.heldOn <= :to", "to", filter.to)
                .where("d.planId = :plan", "plan", filter.plan);
        page.afterKeys(2)
                .ifPresent(after -> listing.where(
                        "(d.heldOn > :afterDay or d.heldOn = :afterDay and d.id > :afterId)",
                        Map.of("afterDay", after.day(0), "afterId", after.id(1))));
        return listing.fetch(session, ReceptionDay.class, "d.heldOn, d.id", page);
    }

    /** Nobody else puts deputies down for those days until the end of the transaction. */
    public Uni<Void> hold(Mutiny.Session session, Collection<LocalDate> days) {
        return Sql.rows(
                        session,
                        "SELECT pg_advisory_xact_lock(%d, day)::text FROM unnest($1::int[]) AS day ORDER BY day"
                                .formatted(LOCKED),
                        (Object) days.stream()
                                .distinct()
                                .map(day -> (int) day.toEpochDay())
                                .toArray(Integer[]::new))
                .replaceWithVoid();
    }

    /** Those of some deputies who are down for another day of that date. */
    Uni<List<String>> taken(Mutiny.Session session, LocalDate on, UUID except, List<String> deputies) {
        return Sql.values(session, String.class, TAKEN, on, except, deputies.toArray(String[]::new));
    }

    /** Whether a station receives on a date already. */
    Uni<Boolean> isTaken(Mutiny.Session session, String station, LocalDate on) {
        return Sql.value(
                        session,
                        Long.class,
                        "SELECT count(*) FROM reception_day WHERE station_code = $1 AND held_on = $2"
                                + " AND status NOT IN ('CANCELLED', 'POSTPONED')",
                        station,
                        on)
                .map(count -> count > 0);
    }

    /**
     * A day that is planned already.
     *
     * @param stationCode null for a directors' day
     */
    public record Booked(String stationCode, LocalDate heldOn, List<String> deputyCodes) {}

    /** What is planned already in a year: by the region, or for some deputies elsewhere. */
    public Uni<List<Booked>> booked(Mutiny.Session session, int year, String region, Collection<String> deputies) {
        return Sql.rows(
                        session,
                        OF_YEAR,
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year + 1, 1, 1).minusDays(1),
                        region,
                        deputies.toArray(String[]::new))
                .map(rows -> rows.stream()
                        .map(row -> new Booked((String) row[0], (LocalDate) row[1], List.of((String[]) row[2])))
                        .toList());
    }

    /** Some planned days that have to be announced by a day, and can be; nobody else has them in hand. */
    Uni<List<ReceptionDay>> toAnnounce(Mutiny.Session session, LocalDate from, LocalDate by, int most) {
        return Sql.values(
                        session,
                        UUID.class,
                        "SELECT id FROM reception_day WHERE status = 'PLANNED' AND announce_by BETWEEN $1 AND $2"
                                + " AND cardinality(deputy_codes) > 0 ORDER BY announce_by, id LIMIT $3"
                                + " FOR UPDATE SKIP LOCKED",
                        from,
                        by,
                        most)
                .chain(ids -> ids.isEmpty()
                        ? Uni.createFrom().item(List.of())
                        : session.find(ReceptionDay.class, ids.toArray()));
    }
}
