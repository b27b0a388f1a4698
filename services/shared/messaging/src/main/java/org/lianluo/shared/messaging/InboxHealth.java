package org.lianluo.shared.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Readiness is down while the inbox is held up; dead letters are shown but stop nobody else's events. */
@Readiness
@ApplicationScoped
class InboxHealth implements HealthCheck {

    private final InboxMetrics metrics;
    private volatile boolean heldUp;

    InboxHealth(InboxMetrics metrics) {
        this.metrics = metrics;
    }

    void heldUp() {
        heldUp = true;
    }

    void flowing() {
        heldUp = false;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("inbox")
                .status(!heldUp)
                .withData("deadLetters", metrics.deadLetters())
                .build();
    }
}
