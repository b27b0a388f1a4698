/**
 * Alerts (预警、催办): before and after a due date, of whatever is due, on a ladder from the unit up to the director meeting. The
 * database keeps a row of each case that is due ({@link org.lianluo.handling.supervision.alert.DueCase}), whatever table it is
 * of, so that one job looks at all of them and no case is forgotten.
 */
package org.lianluo.handling.supervision.alert;
