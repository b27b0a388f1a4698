package org.lianluo.handling.policy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.Jurisdiction;
import org.lianluo.shared.audit.AuditTrail;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyInForce;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;

/** Sets policies and finds them. */
@ApplicationScoped
public class PolicyService {

    private final PolicyBook book;
    private final AuditTrail audit;
    private final Clock clock;

    PolicyService(PolicyBook book, AuditTrail audit, Clock clock) {
        this.book = book;
        this.audit = audit;
        this.clock = clock;
    }

    /** Adds a decision; this service counts by it at once, the others when they learn of it. */
    public Uni<Policy> set(Work work, Caller caller, PolicyDetails details) {
        Jurisdiction.mayDecide(caller, details.jurisdiction());
        Policy policy = new Policy(Ids.next(), details, caller.reference(), clock.instant());
        return same(work.session(), details).chain(existing -> {
            if (existing != null) {
                throw ProblemException.onField(CommonProblem.CONFLICT, "/effectiveFrom");
            }
            return work.persist(policy)
                    .chain(() -> book.learn(work, policy.set()))
                    .chain(() -> audit.record(
                            work,
                            caller,
                            "policy.set",
                            policy.aggregateType(),
                            policy.getId(),
                            details.jurisdiction() + " " + details.key() + " " + details.value() + " from "
                                    + details.effectiveFrom()))
                    .replaceWith(policy);
        });
    }

    public Uni<Policy> get(Mutiny.Session session, UUID id) {
        return session.find(Policy.class, id)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    Uni<List<Policy>> list(Mutiny.Session session, String jurisdiction, String key, PageRequest page) {
        return Listing.of("select p from Policy p")
                .where("p.regionCode = :jurisdiction", "jurisdiction", jurisdiction)
                .where("p.key = :key", "key", key)
                .where("p.id < :after", "after", page.afterId().orElse(null))
                .fetch(session, Policy.class, "p.id desc", page);
    }

    /**
     * Every rule as it holds in a region on a day; refuses what is no region.
     *
     * @param region null for the default
     * @param on null for today
     */
    Uni<List<PolicyInForce>> inForce(Mutiny.Session session, String region, LocalDate on) {
        if (region != null && !region.matches(PolicyRequest.JURISDICTION)) {
            throw ProblemException.onParameter(CommonProblem.INVALID_PARAMETER, "region");
        }
        return book.inForce(
                        session,
                        region == null ? PolicyBook.DEFAULT : region,
                        on == null ? ChinaTime.today(clock) : on,
                        PolicyKey.values())
                .map(rules -> List.copyOf(rules.values()));
    }

    /** The policy of that jurisdiction itself that is in force on a day; null for none. */
    public Uni<Policy> inForce(Mutiny.Session session, String jurisdiction, String key, LocalDate on) {
        return session.createSelectionQuery("""
                        select p from Policy p
                        where p.regionCode = :jurisdiction and p.key = :key and p.effectiveFrom <= :on
                        order by p.effectiveFrom desc""", Policy.class)
                .setParameter("jurisdiction", jurisdiction)
                .setParameter("key", key)
                .setParameter("on", on)
                .setMaxResults(1)
                .getSingleResultOrNull();
    }

    private static Uni<Policy> same(Mutiny.Session session, PolicyDetails details) {
        return session.createSelectionQuery("""
                        select p from Policy p
                        where p.regionCode = :jurisdiction and p.key = :key and p.effectiveFrom = :from""", Policy.class)
                .setParameter("jurisdiction", details.jurisdiction())
                .setParameter("key", details.key())
                .setParameter("from", details.effectiveFrom())
                .getSingleResultOrNull();
    }
}
