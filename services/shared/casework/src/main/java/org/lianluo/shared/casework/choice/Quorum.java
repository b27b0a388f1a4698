package org.lianluo.shared.casework.choice;

/** How many persons may move something together. */
public enum Quorum {
    /** They may not, however many they are. */
    NOBODY(null),
    ONE(1),
    THREE(3),
    FIVE(5),
    TEN(10);

    private final Integer least;

    Quorum(Integer least) {
        this.least = least;
    }

    /** The number; null where they may not. */
    public Integer least() {
        return least;
    }
}
