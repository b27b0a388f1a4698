package org.lianluo.shared.casework;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.lianluo.shared.events.PolicySetV1;
import org.lianluo.shared.messaging.EventHandler;
import org.lianluo.shared.messaging.EventMetadata;
import org.lianluo.shared.messaging.Work;

@ApplicationScoped
class PolicySetHandler implements EventHandler<PolicySetV1> {

    private final PolicyBook policies;

    PolicySetHandler(PolicyBook policies) {
        this.policies = policies;
    }

    @Override
    public Class<PolicySetV1> contract() {
        return PolicySetV1.class;
    }

    @Override
    public Uni<Void> on(PolicySetV1 event, EventMetadata metadata, Work work) {
        return policies.learn(work, event);
    }
}
