package org.lianluo.station.station;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.calendar.ChinaTime;
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

    /** By the times of the week, unless that day has its own. */
    private static final String OPEN = """
            s.status = ACTIVE and (exists (select h.id from OpeningHours h where h.stationId = s.id and h.onDay = :day
                and h.opens <= :time and h.closes > :time)
              or exists (select h.id from OpeningHours h where h.stationId = s.id and h.weekday = :weekday
                and h.opens <= :time and h.closes > :time)
              and not exists (select h.id from OpeningHours h where h.stationId = s.id and h.onDay = :day))""";

    private final Clock clock;

    StationService(Clock clock) {
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
        Listing listing = Listing.of("select s from Station s")
                .where("s.regionCode = :region", "region", filter.region())
                .where("s.streetCode = :street", "street", filter.street())
                .where("s.kind = :kind", "kind", filter.kind())
                .where("s.status = :status", "status", filter.status())
                .where("s.code = :code", "code", filter.code())
                .where("s.code in (:codes)", "codes", filter.among())
                .where("s.code > :after", "after", page.afterText().orElse(null));
        if (filter.openNow()) {
            LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ChinaTime.ZONE);
            listing.where(
                    "(" + OPEN + ")",
                    Map.of(
                            "day",
                            now.toLocalDate(),
                            "weekday",
                            now.getDayOfWeek().getValue(),
                            "time",
                            now.toLocalTime()));
        }
        return listing.fetch(session, Station.class, "s.code", page);
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
