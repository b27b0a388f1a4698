package org.lianluo.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lianluo.gateway.route.GatewayConfig;

/** A connection that a service closes while the gateway takes it from the pool is a 502 for nobody's fault. */
@QuarkusTest
@QuarkusTestResource(Backend.class)
class IdleConnectionTest {

    @Inject
    GatewayConfig config;

    @Test
    void theGatewayGivesAConnectionUpBeforeTheServiceDoes() {
        Duration kept =
                DurationConverter.parseDuration(ServiceSettings.read().getProperty("quarkus.http.idle-timeout"));

        assertThat(config.keepIdle().plusSeconds(30)).isLessThan(kept);
    }
}
