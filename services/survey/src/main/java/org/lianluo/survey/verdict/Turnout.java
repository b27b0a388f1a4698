package org.lianluo.survey.verdict;

/**
 * How many could take part and did.
 *
 * @param all members on the frozen roster, whoever left it since
 * @param present those who were there
 * @param issued papers that were issued, or members who had a device
 * @param returned papers that came back, or members who pressed
 */
public record Turnout(int all, int present, int issued, int returned) {

    public Turnout {
        if (all < 0 || present < 0 || issued < 0 || returned < 0) {
            throw new IllegalArgumentException("no number of persons or papers is below zero");
        }
    }

    /** More papers than were issued: nothing that was marked counts (地方组织法 2022 §29 of elections, by analogy). */
    public boolean hasMoreReturnedThanIssued() {
        return returned > issued;
    }

    /** Members who had a device and did not press (未按表决器). */
    public int notPressed() {
        return Math.max(0, issued - returned);
    }

    /** Members who did not take part. */
    public int absent() {
        return Math.max(0, all - issued);
    }
}
