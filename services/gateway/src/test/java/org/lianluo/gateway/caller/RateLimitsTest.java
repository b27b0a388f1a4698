package org.lianluo.gateway.caller;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lianluo.gateway.caller.RateLimits.Kind;
import org.lianluo.gateway.route.GatewayConfig;

class RateLimitsTest {

    private record TestLimit(int requests, Duration per) implements GatewayConfig.Limit {}

    private record TestLimits(int remembered) implements GatewayConfig.Limits {

        @Override
        public GatewayConfig.Limit caller() {
            return new TestLimit(4, Duration.ofSeconds(4));
        }

        @Override
        public GatewayConfig.Limit anonymous() {
            return new TestLimit(2, Duration.ofSeconds(10));
        }

        @Override
        public GatewayConfig.Limit anonymousWrite() {
            return new TestLimit(1, Duration.ofSeconds(10));
        }

        @Override
        public GatewayConfig.Limit wrongTrackingCode() {
            return new TestLimit(1, Duration.ofMinutes(1));
        }
    }

    private static final class TestTime implements TimeMeter {

        private long nanos;

        void pass(Duration duration) {
            nanos += duration.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    private final TestTime time = new TestTime();
    private final RateLimits limits = new RateLimits(new TestLimits(100), time);

    @Test
    void refusesWhatGoesBeyondTheLimitAndSaysHowLongToWait() {
        assertThat(limits.take(Kind.ANONYMOUS, "1.2.3.4").untilNext()).isZero();
        assertThat(limits.take(Kind.ANONYMOUS, "1.2.3.4").untilNext()).isZero();
        assertThat(limits.take(Kind.ANONYMOUS, "1.2.3.4").untilNext()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void saysInTheFieldsOfTheDraftWhatIsLeft() {
        RateLimits.Quota quota = limits.take(Kind.ANONYMOUS, "1.2.3.4");

        assertThat(quota.policy()).isEqualTo("\"anonymous\";q=2;w=10");
        assertThat(quota.state()).isEqualTo("\"anonymous\";r=1;t=5");
        assertThat(limits.take(Kind.WRONG_TRACKING_CODE, "1.2.3.4").state())
                .isEqualTo("\"wrong-tracking-code\";r=0;t=60");
    }

    @Test
    void refillsEvenly() {
        limits.take(Kind.ANONYMOUS, "1.2.3.4");
        limits.take(Kind.ANONYMOUS, "1.2.3.4");

        time.pass(Duration.ofSeconds(5));

        assertThat(limits.take(Kind.ANONYMOUS, "1.2.3.4").untilNext()).isZero();
        assertThat(limits.take(Kind.ANONYMOUS, "1.2.3.4").untilNext()).isPositive();
    }

    @Test
    void countsCallersAndKindsApart() {
        limits.take(Kind.ANONYMOUS_WRITE, "1.2.3.4");

        assertThat(limits.take(Kind.ANONYMOUS_WRITE, "1.2.3.4").untilNext()).isPositive();
        assertThat(limits.take(Kind.ANONYMOUS_WRITE, "1.2.3.5").untilNext()).isZero();
        assertThat(limits.take(Kind.WRONG_TRACKING_CODE, "1.2.3.4").untilNext()).isZero();
        for (int i = 0; i < 4; i++) {
            assertThat(limits.take(Kind.CALLER, "portal wang").untilNext()).isZero();
        }
        assertThat(limits.take(Kind.CALLER, "portal wang").untilNext()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void takesBackWhatDidNotCount() {
        limits.take(Kind.WRONG_TRACKING_CODE, "1.2.3.4");
        limits.giveBack(Kind.WRONG_TRACKING_CODE, "1.2.3.4");

        assertThat(limits.take(Kind.WRONG_TRACKING_CODE, "1.2.3.4").untilNext()).isZero();
        assertThat(limits.take(Kind.WRONG_TRACKING_CODE, "1.2.3.4").untilNext()).isPositive();
    }

    @Test
    void neverHoldsMoreThanTheLimitHoweverOftenItIsGivenBack() {
        for (int i = 0; i < 10; i++) {
            limits.giveBack(Kind.WRONG_TRACKING_CODE, "1.2.3.4");
        }

        assertThat(limits.take(Kind.WRONG_TRACKING_CODE, "1.2.3.4").untilNext()).isZero();
        assertThat(limits.take(Kind.WRONG_TRACKING_CODE, "1.2.3.4").untilNext()).isPositive();
    }

    @Test
    void remembersOnlySoManyCallers() {
        RateLimits small = new RateLimits(new TestLimits(10), time);

        for (int i = 0; i < 10_000; i++) {
            small.take(Kind.ANONYMOUS, "10.0." + i / 256 + "." + i % 256);
        }

        assertThat(small.remembered()).isLessThanOrEqualTo(10);
    }
}
