package org.lianluo.shared.casework.choice;

/** How many rounds of replies there are. */
public enum Rounds {
    ONE,
    TWO,
    THREE;

    /** The number. */
    public int count() {
        return ordinal() + 1;
    }
}
