package org.lianluo.shared.events.handling.supervision;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a unit is asked.
 *
 * @param questionId id of the question
 * @param unitCode unit
 * @param text question
 * @param due last day for the answer
 */
public record Asked(UUID questionId, String unitCode, String text, LocalDate due) {}
