package org.lianluo.suggestion.proposal.search;

import java.util.Optional;

/**
 * A stretch of the full-text index whose matches are ranked together; 4,096 suggestions that came into the index one after
 * another share a number.
 *
 * <p>To rank, each match is read. Within a region there are few; of a common word in all regions there may be tens of
 * thousands. There the newest two numbers come first; then, for as long as pages fill, one number after another; and at
 * last all the rest together, so that a rare word needs no more than three queries.
 *
 * @param oldest the lowest number, 0 for the beginning of the index
 * @param newest the highest number
 */
public record SearchWindow(int oldest, int newest) {
    /** The whole index. */
    public static final SearchWindow ALL = new SearchWindow(0, Integer.MAX_VALUE);

    /** The first one, where the index goes up to a number. */
    public static SearchWindow first(int newest) {
        return new SearchWindow(Math.max(0, newest - 1), newest);
    }

    /**
     * The one that follows.
     *
     * @param filledAPage whether this one had matches for a page
     */
    public Optional<SearchWindow> next(boolean filledAPage) {
        if (oldest == 0) {
            return Optional.empty();
        }
        return Optional.of(new SearchWindow(filledAPage ? oldest - 1 : 0, oldest - 1));
    }

    /** Whether it is so narrow that the index is asked for its numbers. */
    public boolean isNarrow() {
        return newest - oldest <= 1;
    }
}
