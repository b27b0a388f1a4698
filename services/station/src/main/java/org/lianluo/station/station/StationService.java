package org.lianluo.station.station;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.calendar.DayKind;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.casework.RuleInForce;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.station.Directory;

@ApplicationScoped
public class StationService {

    /** By the times of the week, or on a public holiday by those of holidays, unless that day has its own. */
    private static final String OPEN = """
            s.status = ACTIVE and (exists (select h.id from OpeningHours h where h.stationId = s.id and h.onDay = :day
                and h.opens <= :time and h.closes > :time)
              or exists (select h.id from OpeningHours h where h.stationId = s.id
                and (h.weekday = :weekday or h.onHolidays = true and :weekday = 0)
                and h.opens <= :time and h.closes > :time)
              and not exists (select h.id from OpeningHours h where h.stationId = s.id and h.onDay = :day))""";

    /** In the place of a day of the week: a public holiday has none. */
    private static final int HOLIDAY = 0;

    private final PolicyBook policies;
    private final Clock clock;

    StationService(PolicyBook policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    Uni<Station> create(Work work, Caller caller, StationDetails details) {
        Directory.mayChange(caller, details.regionCode());
        return byCode(work.session(), details.code()).chain(existing -> {
            if (existing != null) {
                throw ProblemException.onField(CommonProblem.CONFLICT, "/code");
            }
            return work.persist(new Station(Ids.next(), details, caller.reference(), clock.instant()));
        });
    }

    Uni<Station> change(Work work, Caller caller, UUID id, String ifMatch, StationDetails details) {
        return get(work.session(), id).invoke(station -> {
            Directory.mayChange(caller, station.getRegionCode());
            IfMatch.check(ifMatch, station);
            station.change(details, caller.reference(), clock.instant());
        });
    }

    /** Gives the station a new page token; only its hash is kept and published. */
    Uni<Station> replacePageToken(Work work, Caller caller, UUID id, String ifMatch, PageToken token) {
        return get(work.session(), id).invoke(station -> {
            Directory.mayChange(caller, station.getRegionCode());
            IfMatch.check(ifMatch, station);
            station.replacePageToken(token.hash(), caller.reference(), clock.instant());
        });
    }

    public Uni<Station> get(Mutiny.Session session, UUID id) {
        return session.find(Station.class, id)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** For a change of what hangs on it: waits for whoever else changes it. Null where no station has that code. */
    public Uni<Station> withCodeForChange(Mutiny.Session session, String code) {
        return session.createSelectionQuery("select s from Station s where s.code = :code", Station.class)
                .setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull();
    }

    public Uni<List<Station>> list(Mutiny.Session session, StationFilter filter, PageRequest page) {
        Listing listing = narrowed(filter, page);
        if (!filter.openNow()) {
            return listing.fetch(session, Station.class, "s.code", page);
        }
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ChinaTime.ZONE);
        return timetable(session, now.toLocalDate()).chain(weekday -> listing.where(
                        "(" + OPEN + ")",
                        Map.of("day", now.toLocalDate(), "weekday", weekday, "time", now.toLocalTime()))
                .fetch(session, Station.class, "s.code", page));
    }

    /** The day of the week whose times hold today, by the calendar, which comes with the rules; 0 on a public holiday. */
    private Uni<Integer> timetable(Mutiny.Session session, LocalDate today) {
        return policies.rule(session, PolicyBook.DEFAULT, PolicyKey.RECEPTION_NOTICE, today)
                .map(RuleInForce::calendar)
                .map(calendar -> calendar.kindOf(today) == DayKind.HOLIDAY
                        ? HOLIDAY
                        : calendar.timetableOf(today).getValue());
    }

    private static Listing narrowed(StationFilter filter, PageRequest page) {
        return Listing.of("select s from Station s")
                .where("s.regionCode = :region", "region", filter.region())
                .where("s.streetCode = :street", "street", filter.street())
                .where("s.kind = :kind", "kind", filter.kind())
                .where("s.status = :status", "status", filter.status())
                .where("s.code = :code", "code", filter.code())
                .where("s.code in (:codes)", "codes", filter.among())
                .where("s.code > :after", "after", page.afterText().orElse(null));
    }

    /** The active stations of a region, by their codes; of those alone that are named, if any are. */
    public Uni<List<Station>> activeIn(Mutiny.Session session, String region, Collection<String> codes) {
        String named = codes.isEmpty() ? "" : " and s.code in (:codes)";
        var query = session.createSelectionQuery(
                        "select s from Station s where s.regionCode = :region and s.status = ACTIVE" + named
                                + " order by s.code",
                        Station.class)
                .setParameter("region", region);
        return (codes.isEmpty() ? query : query.setParameter("codes", List.copyOf(codes))).getResultList();
    }

    /** The codes of all stations of a region that are not closed. */
    public Uni<List<String>> openCodes(Mutiny.Session session, String region) {
        return session.createSelectionQuery(
                        "select s.code from Station s where s.regionCode = :region and s.status <> CLOSED",
                        String.class)
                .setParameter("region", region)
                .getResultList();
    }

    /**
     * For figures of what hangs on stations, in SQL: the ids of those that are not closed, of regions whose codes are like a
     * parameter.
     */
    public static String openLike(String parameter) {
        return "SELECT id FROM station WHERE region_code LIKE " + parameter + " AND status <> 'CLOSED'";
    }

    /** Null where no station has that code. */
    public Uni<Station> withCode(Mutiny.Session session, String code) {
        return byCode(session, code);
    }

    /** The active station whose page a token opens; null for none. */
    public Uni<Station> openedBy(Mutiny.Session session, PageToken token) {
        return session.createSelectionQuery(
                        "select s from Station s where s.pageTokenHash = :hash and s.status = ACTIVE", Station.class)
                .setParameter("hash", token.hash())
                .getSingleResultOrNull();
    }

    /** Those of some codes; of a code that no station has there is none. */
    public Uni<List<Station>> withCodes(Mutiny.Session session, Collection<String> codes) {
        return codes.isEmpty()
                ? Uni.createFrom().item(List.of())
                : session.createSelectionQuery("select s from Station s where s.code in (:codes)", Station.class)
                        .setParameter("codes", List.copyOf(codes))
                        .getResultList();
    }

    /** What a list of stations is narrowed to; null for any. */
    public record StationFilter(
            String region,
            String street,
            StationKind kind,
            StationStatus status,
            String code,
            List<String> among,
            boolean openNow) {

        /** Those in service, of a region and a kind. */
        public static StationFilter inService(String region, StationKind kind) {
            return new StationFilter(region, null, kind, StationStatus.ACTIVE, null, null, false);
        }
    }

    private static Uni<Station> byCode(Mutiny.Session session, String code) {
        return session.createSelectionQuery("select s from Station s where s.code = :code", Station.class)
                .setParameter("code", code)
                .getSingleResultOrNull();
    }
}
