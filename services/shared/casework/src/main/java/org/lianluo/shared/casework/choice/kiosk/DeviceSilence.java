package org.lianluo.shared.casework.choice.kiosk;

import java.time.Duration;

/** After which time without a word of it a device is said to be silent. */
public enum DeviceSilence {
    MINUTES_15(Duration.ofMinutes(15)),
    HOURS_1(Duration.ofHours(1)),
    HOURS_4(Duration.ofHours(4)),
    HOURS_24(Duration.ofHours(24));

    private final Duration duration;

    DeviceSilence(Duration duration) {
        this.duration = duration;
    }

    /** The time. */
    public Duration duration() {
        return duration;
    }
}
