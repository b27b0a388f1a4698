package org.lianluo.station.reception.attention;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.shared.web.input.Scope;

/** The findings. */
@ApplicationScoped
class AttentionFindings {

    /** Those of a region that are not over; nobody else changes them until the end of the transaction. */
    Uni<List<AttentionFinding>> unfinished(Mutiny.Session session, String region) {
        return session.createSelectionQuery(
                        "select f from AttentionFinding f where f.regionCode = :region and f.status <> OVER order by f.id",
                        AttentionFinding.class)
                .setParameter("region", region)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** One that the scope does not open is not there. */
    Uni<AttentionFinding> find(Mutiny.Session session, Scope<AttentionFinding> scope, UUID id) {
        return seen(session.find(AttentionFinding.class, id), scope);
    }

    /** The same for a change: waits for whoever else changes it. */
    Uni<AttentionFinding> findForChange(Mutiny.Session session, Scope<AttentionFinding> scope, UUID id) {
        return seen(session.find(AttentionFinding.class, id, LockMode.PESSIMISTIC_WRITE), scope);
    }

    private static Uni<AttentionFinding> seen(Uni<AttentionFinding> finding, Scope<AttentionFinding> scope) {
        return finding.invoke(found -> {
            if (found == null || !scope.opens(found)) {
                throw new ProblemException(CommonProblem.NOT_FOUND);
            }
        });
    }

    /** The newest come first. */
    Uni<List<AttentionFinding>> list(
            Mutiny.Session session, Scope<AttentionFinding> scope, FindingParams filter, PageRequest page) {
        return Listing.of("select f from AttentionFinding f")
                .within(scope)
                .where("f.kind = :kind", "kind", filter.kind)
                .where("f.regionCode = :region", "region", filter.region)
                .where("f.status = :status", "status", filter.status)
                .where("f.id < :after", "after", page.afterId().orElse(null))
                .fetch(session, AttentionFinding.class, "f.id desc", page);
    }
}
