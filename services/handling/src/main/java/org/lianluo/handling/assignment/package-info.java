/**
 * Assignments (交办): a case that was handed to a unit, until the unit returns or answers it.
 *
 * <p>Only events of the suggestion service create one, and none is turned away. A clock runs from the day of assignment
 * (交办之日) and is never started again; an answer that comes late is taken and marked late; a due date that passes is
 * noticed once and published, it never moves. Units see exactly their own cases, offices those of their region.
 */
package org.lianluo.handling.assignment;
