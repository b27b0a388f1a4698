package org.lianluo.suggestion.proposal;

import java.time.LocalDate;

/**
 * Where a registered suggestion stands, as it follows from what is known of its handling.
 *
 * @param status its state
 * @param classCode least advanced class of the current replies; null while not all are known
 * @param openDue the next day by which a unit or a deputy has to act; null for none
 * @param answered whether each unit has replied at least once
 */
public record Standing(SuggestionStatus status, ReplyClass classCode, LocalDate openDue, boolean answered) {}
