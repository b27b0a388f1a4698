package org.lianluo.station.legislation;

/**
 * An article of a draft.
 *
 * @param label such as 第五条; each once in a draft
 * @param text its words
 */
public record DraftArticle(String label, String text) {}
