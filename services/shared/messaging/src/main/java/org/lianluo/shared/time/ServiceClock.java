package org.lianluo.shared.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The system's time, which the local profile may set ahead. Microseconds, as PostgreSQL keeps them. */
final class ServiceClock extends Clock {

    private static final Duration PRECISION = Duration.ofNanos(1000);

    private final Clock system;
    private volatile Duration ahead = Duration.ZERO;

    ServiceClock() {
        this(Clock.tick(Clock.systemUTC(), PRECISION));
    }

    private ServiceClock(Clock system) {
        this.system = system;
    }

    void setAhead(Duration duration) {
        this.ahead = duration;
    }

    Duration ahead() {
        return ahead;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Instants are UTC; dates are taken in Asia/Shanghai where they matter");
    }

    @Override
    public Instant instant() {
        return system.instant().plus(ahead);
    }
}
