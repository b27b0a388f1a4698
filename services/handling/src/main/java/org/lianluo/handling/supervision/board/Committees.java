package org.lianluo.handling.supervision.board;

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
import org.lianluo.shared.problem.ProblemCode;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;

/** The committees of regions; the intake office keeps those of its own. */
@ApplicationScoped
class Committees {

    private final Clock clock;

    Committees(Clock clock) {
        this.clock = clock;
    }

    Uni<Committee> create(Work work, Caller caller, CommitteeDetails details) {
        Jurisdiction.mayDecide(caller, details.regionCode());
        return byCode(work.session(), details.code()).chain(existing -> {
            if (existing != null) {
                throw ProblemException.onField(CommonProblem.CONFLICT, "/code");
            }
            return work.persist(new Committee(Ids.next(), details, caller.reference(), clock.instant()));
        });
    }

    Uni<Committee> change(Work work, Caller caller, UUID id, String ifMatch, CommitteeDetails details) {
        return found(work.session().find(Committee.class, id)).invoke(committee -> {
            Jurisdiction.mayDecide(caller, committee.getRegionCode());
            IfMatch.check(ifMatch, committee);
            committee.change(details, caller.reference(), clock.instant());
        });
    }

    Uni<Committee> get(Mutiny.Session session, Caller caller, UUID id) {
        return found(
                session.find(Committee.class, id).map(found -> found != null && reads(caller, found) ? found : null));
    }

    Uni<List<Committee>> list(Mutiny.Session session, Caller caller, PageRequest page) {
        return Listing.of("select m from Committee m")
                .where("m.regionCode = :region", "region", String.valueOf(caller.region()))
                .where("m.code > :after", "after", page.afterText().orElse(null))
                .fetch(session, Committee.class, "m.code", page);
    }

    private static boolean reads(Caller caller, Committee found) {
        return found.getRegionCode().equals(caller.region());
    }

    /** For its board, or a list of it; refuses a code that there is not as one that the caller may not see. */
    Uni<Committee> named(Mutiny.Session session, String code, ProblemCode refusal) {
        return byCode(session, code).onItem().ifNull().failWith(() -> new ProblemException(refusal));
    }

    private static Uni<Committee> found(Uni<Committee> sought) {
        return sought.onItem().ifNull().failWith(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private static Uni<Committee> byCode(Mutiny.Session session, String code) {
        return session.createSelectionQuery("select m from Committee m where m.code = :code", Committee.class)
                .setParameter("code", code)
                .getSingleResultOrNull();
    }
}
