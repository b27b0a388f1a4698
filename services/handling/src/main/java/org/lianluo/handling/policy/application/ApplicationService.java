package org.lianluo.handling.policy.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.handling.Jurisdiction;
import org.lianluo.handling.policy.Policy;
import org.lianluo.handling.policy.PolicyService;
import org.lianluo.shared.audit.AuditTrail;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;

@ApplicationScoped
class ApplicationService {

    private final PolicyService policies;
    private final PolicyBook book;
    private final AuditTrail audit;
    private final Clock clock;

    ApplicationService(PolicyService policies, PolicyBook book, AuditTrail audit, Clock clock) {
        this.policies = policies;
        this.book = book;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Records the application; the cases count themselves again afterwards, in batches, here and in the services that learn
     * of it.
     */
    Uni<PolicyApplication> apply(Work work, Caller caller, ApplicationRequest request) {
        return work.session()
                .find(Policy.class, request.policyId())
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.onField(HandlingProblem.POLICY_NOT_IN_FORCE, "/policyId"))
                .invoke(policy -> Jurisdiction.mayDecide(caller, policy.getRegionCode()))
                .call(policy -> mustBeInForce(work, policy))
                .map(policy -> new PolicyApplication(
                        Ids.next(), policy, request.reason(), caller.reference(), clock.instant()))
                .chain(application -> work.persist(application)
                        .chain(() -> book.learn(work, application.applied()))
                        .chain(() -> audit.record(
                                work,
                                caller,
                                "policy.apply",
                                application.aggregateType(),
                                application.getId(),
                                application.applied().jurisdiction() + " "
                                        + application.applied().key() + " "
                                        + application.applied().value()))
                        .replaceWith(application));
    }

    private Uni<Void> mustBeInForce(Work work, Policy policy) {
        if (!PolicyKey.of(policy.details().key()).orElseThrow().mayBeApplied()) {
            throw ProblemException.onField(HandlingProblem.POLICY_NOT_APPLICABLE, "/policyId");
        }
        return policies.inForce(
                        work.session(), policy.getRegionCode(), policy.details().key(), ChinaTime.today(clock))
                .invoke(current -> {
                    if (current == null || !current.getId().equals(policy.getId())) {
                        throw ProblemException.onField(HandlingProblem.POLICY_NOT_IN_FORCE, "/policyId");
                    }
                })
                .replaceWithVoid();
    }

    Uni<List<PolicyApplication>> list(Mutiny.Session session, String jurisdiction, PageRequest page) {
        return Listing.of("select a from PolicyApplication a")
                .where("a.regionCode = :jurisdiction", "jurisdiction", jurisdiction)
                .where("a.id < :after", "after", page.afterId().orElse(null))
                .fetch(session, PolicyApplication.class, "a.id desc", page);
    }
}
