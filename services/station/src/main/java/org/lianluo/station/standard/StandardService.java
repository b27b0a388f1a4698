package org.lianluo.station.standard;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.station.Directory;

/** The standards: a region keeps its own, an administrator those for all. */
@ApplicationScoped
public class StandardService {

    private final Clock clock;

    StandardService(Clock clock) {
        this.clock = clock;
    }

    Uni<StationStandard> create(Work work, Caller caller, StandardDetails details) {
        mayChange(caller, details.jurisdiction());
        return byCode(work.session(), details.code()).chain(existing -> {
            if (existing != null) {
                throw ProblemException.onField(CommonProblem.CONFLICT, "/code");
            }
            return work.persist(new StationStandard(details, caller.reference(), clock.instant()));
        });
    }

    Uni<StationStandard> change(Work work, Caller caller, UUID id, String ifMatch, StandardDetails details) {
        return get(work.session(), id).invoke(standard -> {
            mayChange(caller, standard.getRegionCode());
            IfMatch.check(ifMatch, standard);
            standard.change(details, caller.reference(), clock.instant());
        });
    }

    Uni<StationStandard> get(Mutiny.Session session, UUID id) {
        return session.find(StationStandard.class, id)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** Those that hold for a region: its own and the ones for all; all of them without a region. */
    Uni<List<StationStandard>> list(Mutiny.Session session, String region, PageRequest page) {
        return Listing.of("select s from StationStandard s")
                .where("s.regionCode in ('DEFAULT', :region)", "region", region)
                .where("s.code > :after", "after", page.afterText().orElse(null))
                .fetch(session, StationStandard.class, "s.code", page);
    }

    /** The standard of that code; refuses one that stations of the region are not held against. */
    public Uni<StationStandard> named(Mutiny.Session session, String code, String region, String pointer) {
        return byCode(session, code).invoke(standard -> {
            if (standard == null || !standard.isFor(region)) {
                throw ProblemException.onField(StandardProblem.STATION_STANDARD_UNKNOWN, pointer);
            }
        });
    }

    /** The standard of that code; 404 where there is none. */
    public Uni<StationStandard> named(Mutiny.Session session, String code) {
        return byCode(session, code).onItem().ifNull().failWith(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** The standard of that code, which a filter names; refuses one that is not there. */
    public Uni<StationStandard> known(Mutiny.Session session, String code) {
        return byCode(session, code)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(StandardProblem.STATION_STANDARD_UNKNOWN));
    }

    private static Uni<StationStandard> byCode(Mutiny.Session session, String code) {
        return session.createSelectionQuery(
                        "select s from StationStandard s where s.code = :code", StationStandard.class)
                .setParameter("code", code)
                .getSingleResultOrNull();
    }

    private static void mayChange(Caller caller, String jurisdiction) {
        if (jurisdiction.equals(StationStandard.DEFAULT)) {
            if (!caller.has(Role.SYSTEM_ADMIN)) {
                throw new ProblemException(CommonProblem.FORBIDDEN);
            }
            return;
        }
        Directory.mayChange(caller, jurisdiction);
    }
}
