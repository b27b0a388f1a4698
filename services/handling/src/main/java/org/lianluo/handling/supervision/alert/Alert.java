package org.lianluo.handling.supervision.alert;

import org.lianluo.shared.casework.choice.AlertStep;

/**
 * What is to be told of a case today.
 *
 * @param level up to whom it goes
 * @param daysOverdue days since the due date; 0 before and on it
 * @param missedDays days on which it, or another like it, should have been told and was not, such as while nothing ran
 */
record Alert(AlertStep step, AlertLevel level, int daysOverdue, int missedDays) {}
