package org.lianluo.shared.casework.choice.kiosk;

import java.time.Duration;

/** How long the code lives with which a device is enrolled. */
public enum CodeLife {
    MINUTES_5(Duration.ofMinutes(5)),
    MINUTES_15(Duration.ofMinutes(15)),
    MINUTES_30(Duration.ofMinutes(30)),
    MINUTES_60(Duration.ofMinutes(60));

    private final Duration duration;

    CodeLife(Duration duration) {
        this.duration = duration;
    }

    /** The time. */
    public Duration duration() {
        return duration;
    }
}
