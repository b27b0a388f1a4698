package org.lianluo.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianluo.gateway.route.GatewayConfig;

/** JSON for the machines of production, plain lines for people; the end-to-end tests read what a process writes. */
class LogFormatTest {

    @ParameterizedTest
    @CsvSource({"prod, true", "dev, false", "test, false", "local, false"})
    void theGatewayWritesJsonInProductionOnly(String profile, boolean json) throws IOException {
        var config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withProfile(profile)
                .withSources(
                        new PropertiesConfigSource(GatewayConfig.class.getResource("/application.properties"), 100))
                .build();

        assertThat(config.getValue("quarkus.log.console.json.enabled", Boolean.class))
                .isEqualTo(json);
    }
}
