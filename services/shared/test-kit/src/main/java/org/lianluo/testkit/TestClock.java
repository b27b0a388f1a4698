package org.lianluo.testkit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands where a test puts it; Monday 23 November 2026, 10:00 in China, to begin with. */
public final class TestClock extends Clock {

    public static final Instant START = Instant.parse("2026-11-23T02:00:00Z");

    private static volatile Instant now = START;

    public static void set(String instant) {
        now = Instant.parse(instant);
    }

    public static void reset() {
        now = START;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
        return now;
    }
}
