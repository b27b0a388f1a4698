package org.lianluo.shared.casework.choice;

/** When one text that comes to a station again and again is a flood (集中重复反映), and may be set aside in bulk. */
public enum FloodRule {
    TEN_IN_1_DAY(10, 1),
    TEN_IN_7_DAYS(10, 7),
    TWENTY_IN_7_DAYS(20, 7),
    FIFTY_IN_7_DAYS(50, 7),
    FIFTY_IN_30_DAYS(50, 30);

    private final int times;
    private final int days;

    FloodRule(int times, int days) {
        this.times = times;
        this.days = days;
    }

    /** How many of one text make a flood. */
    public int times() {
        return times;
    }

    /** Within how many days, today among them. */
    public int days() {
        return days;
    }
}
