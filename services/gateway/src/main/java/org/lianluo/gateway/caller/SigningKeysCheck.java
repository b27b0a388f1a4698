package org.lianluo.gateway.caller;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only when tokens can be checked; without the realm's keys every signed-in caller would be turned away. */
@Readiness
@ApplicationScoped
class SigningKeysCheck implements AsyncHealthCheck {

    private final TokenCheck tokens;

    SigningKeysCheck(TokenCheck tokens) {
        this.tokens = tokens;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return tokens.keysKnown()
                .map(known ->
                        HealthCheckResponse.named("signing-keys").status(known).build());
    }
}
