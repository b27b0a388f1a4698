package org.lianluo.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lianluo.gateway.route.GatewayConfig;

/** What {@code api-specs/problems.md} tells callers of the limits holds as long as nobody sets others. */
@QuarkusTest
@QuarkusTestResource(Backend.class)
class StatedLimitsTest {

    @Inject
    GatewayConfig config;

    @Test
    void aBodyHasHalfAMinuteAPhotographTwoAndAKilobyteASecondAfterTen() {
        GatewayConfig.Pace pace = config.pace();

        assertThat(pace.body()).isEqualTo(Duration.ofSeconds(30));
        assertThat(pace.photo()).isEqualTo(Duration.ofSeconds(120));
        assertThat(pace.grace()).isEqualTo(Duration.ofSeconds(10));
        assertThat(pace.bytesPerSecond().asLongValue()).isEqualTo(1024);
        assertThat(pace.answerStall()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void aFileOfACaseHas20MegabytesAndALittle() {
        assertThat(config.maxAttachment().asLongValue()).isEqualTo(21L * 1024 * 1024);
    }

    @Test
    void aCallerHolds16OfTheConnectionsToAService() {
        assertThat(config.connectionsPerCaller()).isEqualTo(16);
        assertThat(config.connectionsPerService()).isEqualTo(128);
    }
}
