/**
 * Assignments (交办): a case that was handed to a unit, until the unit has done its part. What both kinds have in common,
 * and station opinions; suggestions are in {@code assignment.suggestion}.
 *
 * <p>Opinions come by events only, and none is turned away. A clock runs from the day of assignment (交办之日) and is never
 * started again; what comes late is taken and marked late; a due date that passes is noticed once, it never moves. Units
 * see exactly their own cases, offices those of their region.
 */
package org.lianluo.handling.assignment;
