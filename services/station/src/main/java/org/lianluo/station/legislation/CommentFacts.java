package org.lianluo.station.legislation;

/**
 * What a comment says and what became of it.
 *
 * @param articleLabel null for the draft as a whole
 * @param pointCode point that gathered it; null for none
 * @param category null before it is sorted, like outcome and explanation
 */
public record CommentFacts(
        String articleLabel,
        String text,
        String pointCode,
        CommentSource source,
        CommentCategory category,
        CommentOutcome outcome,
        String explanation) {}
