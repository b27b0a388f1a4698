package org.lianluo.station.region;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;

@ApplicationScoped
class RegionService {

    private final Clock clock;

    RegionService(Clock clock) {
        this.clock = clock;
    }

    Uni<Region> create(Work work, Caller caller, RegionDetails details) {
        return byCode(work.session(), details.code()).chain(existing -> {
            if (existing != null) {
                throw ProblemException.onField(CommonProblem.CONFLICT, "/code");
            }
            return work.persist(new Region(Ids.next(), details, caller.reference(), clock.instant()));
        });
    }

    Uni<Region> change(Work work, Caller caller, String code, String ifMatch, RegionDetails details) {
        return get(work.session(), code).invoke(region -> {
            IfMatch.check(ifMatch, region);
            region.change(details, caller.reference(), clock.instant());
        });
    }

    Uni<Region> get(Mutiny.Session session, String code) {
        return byCode(session, code).onItem().ifNull().failWith(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    Uni<List<Region>> list(Mutiny.Session session, String parentCode, PageRequest page) {
        return Listing.of("select r from Region r")
                .where("r.parentCode = :parent", "parent", parentCode)
                .where("r.regionCode > :after", "after", page.afterText().orElse(null))
                .fetch(session, Region.class, "r.regionCode", page);
    }

    private static Uni<Region> byCode(Mutiny.Session session, String code) {
        return session.createSelectionQuery("select r from Region r where r.regionCode = :code", Region.class)
                .setParameter("code", code)
                .getSingleResultOrNull();
    }
}
