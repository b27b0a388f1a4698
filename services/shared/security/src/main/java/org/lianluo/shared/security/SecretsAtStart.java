package org.lianluo.shared.security;

import io.quarkus.arc.Arc;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Stops the start of a service that lacks a usable key, rather than its first request.
 *
 * <p>Only for what the service injects: Quarkus removes the beans that nobody uses, so a gateway is not handed the keys
 * of personal data.
 */
@ApplicationScoped
class SecretsAtStart {
    void check(@Observes StartupEvent started) {
        construct(PersonalDataCipher.class);
        construct(KeyedHash.class);
    }

    private static void construct(Class<?> bean) {
        // The client proxy makes the instance on its first call.
        Arc.container().listAll(bean).forEach(handle -> handle.get().toString());
    }
}
