package org.lianluo.shared.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one zone in which dates are counted. */
public final class ChinaTime {
    /** Asia/Shanghai, for all of the country. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private ChinaTime() {}

    /** The date that the clock shows in China, whatever zone the clock itself has. */
    public static LocalDate today(Clock clock) {
        return dateOf(clock.instant());
    }

    /** The date in China at that instant. */
    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
