package org.lianluo.shared.time;

import io.quarkus.arc.DefaultBean;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;

/**
 * Provides the one {@link Clock}. In the profile {@code local}, and only there, {@code POST /q/operator/clock?ahead=P3D}
 * on the management port sets it ahead of the real time, or with {@code -P90D} back, for demo data that began a while ago;
 * tokens always use real time.
 */
@ApplicationScoped
class ClockProducer {

    private final ServiceClock clock = new ServiceClock();

    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return clock;
    }

    void register(@Observes ManagementInterface management) {
        if (ConfigUtils.getProfiles().contains("local")) {
            management.router().post("/q/operator/clock").handler(this::setAhead);
        }
    }

    private void setAhead(RoutingContext context) {
        try {
            clock.setAhead(Duration.parse(String.valueOf(context.request().getParam("ahead"))));
            context.response().end(clock.instant() + "\n");
        } catch (DateTimeException e) {
            context.response().setStatusCode(400).end("ahead must be a duration such as P3D or PT0S\n");
        }
    }
}
