package org.lianluo.handling.policy.preset;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.Jurisdiction;
import org.lianluo.handling.policy.PolicyDetails;
import org.lianluo.handling.policy.PolicyService;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;

@ApplicationScoped
class AdoptionService {

    private final Presets presets;
    private final PolicyService policies;
    private final Clock clock;

    AdoptionService(Presets presets, PolicyService policies, Clock clock) {
        this.presets = presets;
        this.policies = policies;
        this.clock = clock;
    }

    /** Sets every rule of the preset, or none. What the preset does not say stays as it is. */
    Uni<Adoption> adopt(Work work, Caller caller, AdoptionRequest request) {
        Jurisdiction.mayDecide(caller, request.jurisdiction());
        Preset preset = presets.named(request.presetId());
        List<UUID> ids = new ArrayList<>();
        return Work.inTurn(preset.entries(), entry -> policies.set(
                                work,
                                caller,
                                new PolicyDetails(
                                        request.jurisdiction(),
                                        entry.key(),
                                        entry.value(),
                                        request.effectiveFrom(),
                                        preset.basisOf(entry)))
                        .invoke(policy -> ids.add(policy.getId())))
                .chain(() -> work.persist(new Adoption(
                        Ids.next(),
                        request.jurisdiction(),
                        preset.id(),
                        request.effectiveFrom(),
                        ids,
                        caller.reference(),
                        clock.instant())));
    }

    Uni<Adoption> get(Mutiny.Session session, UUID id) {
        return session.find(Adoption.class, id)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    Uni<List<Adoption>> list(Mutiny.Session session, String jurisdiction, PageRequest page) {
        return Listing.of("select a from Adoption a")
                .where("a.regionCode = :jurisdiction", "jurisdiction", jurisdiction)
                .where("a.id < :after", "after", page.afterId().orElse(null))
                .fetch(session, Adoption.class, "a.id desc", page);
    }
}
