package org.lianluo.portal.office;

/**
 * What a list of suggestions is narrowed to, as the address has it; empty for anything.
 *
 * @param q words in title and facts
 * @param before only what is due before that day
 */
public record SuggestionFilter(
        String status,
        String category,
        String replyClass,
        String unit,
        String occasion,
        String year,
        String before,
        String q) {}
