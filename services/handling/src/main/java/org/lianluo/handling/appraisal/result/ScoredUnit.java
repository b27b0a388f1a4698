package org.lianluo.handling.appraisal.result;

/**
 * A unit with its result: frozen, or as it would be today.
 *
 * @param result null for who may only give marks
 */
public record ScoredUnit(AssessedUnit unit, UnitResult result, ItemScores items) {}
