package org.lianluo.station.deputy;

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
public class DeputyService {

    private final Clock clock;

    DeputyService(Clock clock) {
        this.clock = clock;
    }

    Uni<Deputy> create(Work work, Caller caller, DeputyDetails details) {
        Directory.mayChange(caller, details.regionCode());
        return byCode(work.session(), details.code()).chain(existing -> {
            if (existing != null) {
                throw ProblemException.onField(CommonProblem.CONFLICT, "/code");
            }
            return work.persist(new Deputy(Ids.next(), details, caller.reference(), clock.instant()));
        });
    }

    Uni<Deputy> change(Work work, Caller caller, UUID id, String ifMatch, DeputyDetails details) {
        return get(work.session(), id).invoke(deputy -> {
            Directory.mayChange(caller, deputy.getRegionCode());
            IfMatch.check(ifMatch, deputy);
            deputy.change(details, caller.reference(), clock.instant());
        });
    }

    Uni<Deputy> get(Mutiny.Session session, UUID id) {
        return session.find(Deputy.class, id)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    Uni<List<Deputy>> list(Mutiny.Session session, DeputyFilter filter, PageRequest page) {
        return Listing.of("select d from Deputy d")
                .where("d.regionCode = :region", "region", filter.region())
                .where("array_contains(d.stationCodes, :station)", "station", filter.station())
                .where("d.status = :status", "status", filter.status())
                .where("d.code = :code", "code", filter.code())
                .where("d.code > :after", "after", page.afterText().orElse(null))
                .fetch(session, Deputy.class, "d.code", page);
    }

    /** Codes of the stations to which a deputy is posted; none if there is no such deputy. */
    public Uni<List<String>> stationsOf(Mutiny.Session session, String code) {
        return byCode(session, code)
                .map(deputy -> deputy == null ? List.of() : deputy.details().stationCodes());
    }

    /** What a list of deputies is narrowed to; null for any. */
    record DeputyFilter(String region, String station, DeputyStatus status, String code) {}

    private static Uni<Deputy> byCode(Mutiny.Session session, String code) {
        return session.createSelectionQuery("select d from Deputy d where d.code = :code", Deputy.class)
                .setParameter("code", code)
                .getSingleResultOrNull();
    }
}
