package org.lianluo.shared.messaging.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Readiness is down while the inbox is held up; dead letters are shown but stop nobody else's events. */
@Readiness
@ApplicationScoped
class InboxHealth implements HealthCheck {

    private final InboxMetrics metrics;

    InboxHealth(InboxMetrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("inbox")
                .status(!metrics.isHeldUp())
                .withData("deadLetters", metrics.deadLetters())
                .build();
    }
}
