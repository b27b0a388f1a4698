package org.lianluo.handling.assignment;

/**
 * What a unit is to handle.
 *
 * @param text the approved text of an opinion, the facts (事由) of a suggestion
 */
public record Subject(String title, String text, String categoryCode) {}
