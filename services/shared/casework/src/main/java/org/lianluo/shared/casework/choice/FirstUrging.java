package org.lianluo.shared.casework.choice;

/** How long after it was received an opinion may be urged (催办) for the first time. */
public enum FirstUrging {
    AT_ONCE(0),
    AFTER_3_DAYS(3),
    AFTER_7_DAYS(7),
    AFTER_15_DAYS(15);

    private final int days;

    FirstUrging(int days) {
        this.days = days;
    }

    public int days() {
        return days;
    }
}
