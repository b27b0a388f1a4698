/** Events of {@code handling}: units, policies, the calendar, assignments (交办) and the replies (答复) to suggestions. */
package org.lianluo.shared.events.handling;
