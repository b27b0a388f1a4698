package org.lianluo.shared.sheets;

/** The same sentence in both languages. */
public record Words(String zh, String en) {

    /** As messages of this suite stand in bundles: {@code 请填整数 / Send a whole number}. */
    public static Words of(String both) {
        String[] halves = both.split(" / ", 2);
        return new Words(halves[0], halves[halves.length - 1]);
    }
}
