package org.lianluo.station.station;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
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
class StationService {

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

    Uni<Station> get(Mutiny.Session session, UUID id) {
        return session.find(Station.class, id)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    Uni<List<Station>> list(Mutiny.Session session, StationFilter filter, PageRequest page) {
        return Listing.of("select s from Station s")
                .where("s.regionCode = :region", "region", filter.region())
                .where("s.streetCode = :street", "street", filter.street())
                .where("s.kind = :kind", "kind", filter.kind())
                .where("s.status = :status", "status", filter.status())
                .where("s.code = :code", "code", filter.code())
                .where("s.code > :after", "after", page.afterText().orElse(null))
                .fetch(session, Station.class, "s.code", page);
    }

    /** What a list of stations is narrowed to; null for any. */
    record StationFilter(String region, String street, StationKind kind, StationStatus status, String code) {}

    private static Uni<Station> byCode(Mutiny.Session session, String code) {
        return session.createSelectionQuery("select s from Station s where s.code = :code", Station.class)
                .setParameter("code", code)
                .getSingleResultOrNull();
    }
}
