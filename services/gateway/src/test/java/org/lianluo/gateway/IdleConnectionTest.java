package org.lianluo.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** A connection that a service closes while the gateway takes it from the pool is a 502 for nobody's fault. */
@QuarkusTest
@QuarkusTestResource(Backend.class)
class IdleConnectionTest {

    private static final String SERVICES =
            "services/shared/web/src/main/resources/META-INF/microprofile-config.properties";

    @Inject
    GatewayConfig config;

    @Test
    void theGatewayGivesAConnectionUpBeforeTheServiceDoes() throws IOException {
        Properties services = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of(System.getProperty("lianluo.root"), SERVICES))) {
            services.load(file);
        }

        Duration kept = DurationConverter.parseDuration(services.getProperty("quarkus.http.idle-timeout"));

        assertThat(config.keepIdle().plusSeconds(30)).isLessThan(kept);
    }
}
