package org.lianluo.handling.assignment.terms;

import org.lianluo.shared.casework.DueDate;

/**
 * The clocks of an assignment.
 *
 * @param answer last day to reply, or to give the co-handler's opinion
 * @param contact last day to talk with the deputy for the first time; null where none runs
 * @param giveBack last day to ask to give it back
 */
public record Dates(DueDate answer, DueDate contact, DueDate giveBack) {}
