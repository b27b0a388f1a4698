package org.lianluo.shared.casework.choice.kiosk;

import java.time.Duration;

/** How far back what was written while a device was cut off is taken in as any other; staff check what is older. */
public enum LateIntake {
    DAYS_1(Duration.ofDays(1)),
    DAYS_3(Duration.ofDays(3)),
    DAYS_7(Duration.ofDays(7)),
    DAYS_14(Duration.ofDays(14));

    private final Duration duration;

    LateIntake(Duration duration) {
        this.duration = duration;
    }

    /** The time. */
    public Duration duration() {
        return duration;
    }
}
