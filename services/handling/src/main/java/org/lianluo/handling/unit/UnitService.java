package org.lianluo.handling.unit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.Jurisdiction;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;

@ApplicationScoped
class UnitService {

    private final Clock clock;

    UnitService(Clock clock) {
        this.clock = clock;
    }

    Uni<Unit> create(Work work, Caller caller, UnitDetails details) {
        Jurisdiction.mayDecide(caller, details.regionCode());
        return byCode(work.session(), details.code()).chain(existing -> {
            if (existing != null) {
                throw ProblemException.onField(CommonProblem.CONFLICT, "/code");
            }
            return work.persist(new Unit(Ids.next(), details, caller.reference(), clock.instant()));
        });
    }

    Uni<Unit> change(Work work, Caller caller, UUID id, String ifMatch, UnitDetails details) {
        return get(work.session(), id).invoke(unit -> {
            Jurisdiction.mayDecide(caller, unit.getRegionCode());
            IfMatch.check(ifMatch, unit);
            unit.change(details, caller.reference(), clock.instant());
        });
    }

    Uni<Unit> get(Mutiny.Session session, UUID id) {
        return session.find(Unit.class, id)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    Uni<List<Unit>> list(Mutiny.Session session, UnitFilter filter, PageRequest page) {
        return Listing.of("select u from Unit u")
                .where("u.regionCode = :region", "region", filter.region())
                .where("array_contains(u.domains, :domain)", "domain", filter.domain())
                .where("u.kind = :kind", "kind", filter.kind())
                .where("u.status = :status", "status", filter.status())
                .where("u.code = :code", "code", filter.code())
                .where("u.code > :after", "after", page.afterText().orElse(null))
                .fetch(session, Unit.class, "u.code", page);
    }

    /** What a list of units is narrowed to; null for any. */
    record UnitFilter(String region, String domain, UnitKind kind, UnitStatus status, String code) {}

    private static Uni<Unit> byCode(Mutiny.Session session, String code) {
        return session.createSelectionQuery("select u from Unit u where u.code = :code", Unit.class)
                .setParameter("code", code)
                .getSingleResultOrNull();
    }
}
