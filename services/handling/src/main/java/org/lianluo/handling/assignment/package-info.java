/**
 * Assignments (交办): a case that was handed to a unit, until the unit has done its part. Here is what both kinds have in
 * common; {@code opinion} and {@code suggestion} hold the two kinds, and the other packages what happens to them.
 *
 * <p>A clock runs from the day of assignment (交办之日) and is never started again. What comes late is taken and marked
 * late. A due date that passes is noticed once, and it never moves.
 */
package org.lianluo.handling.assignment;
