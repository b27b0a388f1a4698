package org.lianluo.shared.casework.choice.kiosk;

import java.time.Duration;

/** By how much the clock of a device may differ from ours. */
public enum ClockTolerance {
    MINUTES_2(Duration.ofMinutes(2)),
    MINUTES_5(Duration.ofMinutes(5)),
    MINUTES_10(Duration.ofMinutes(10)),
    MINUTES_30(Duration.ofMinutes(30));

    private final Duration duration;

    ClockTolerance(Duration duration) {
        this.duration = duration;
    }

    /** The time. */
    public Duration duration() {
        return duration;
    }
}
