package org.lianluo.shared.casework.choice.reception;

/** On how many days of a year each deputy receives at least. */
public enum LeastDays {
    ONE,
    TWO,
    THREE,
    FOUR,
    FIVE,
    SIX;

    /** The number. */
    public int count() {
        return ordinal() + 1;
    }
}
