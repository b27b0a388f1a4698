/**
 * Assignments (交办): a case that was handed to a unit, until the unit has done its part. This package holds the common
 * part; {@code opinion} and {@code suggestion} hold the two kinds, and the other packages the actions on them.
 *
 * <p>Time limits run from the day of assignment (交办之日) and are never restarted. Late submissions are accepted and marked
 * late. A missed due date is reported once, and it never moves.
 */
package org.lianluo.handling.assignment;
