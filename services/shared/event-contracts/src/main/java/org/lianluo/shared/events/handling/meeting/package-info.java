/** Meetings at which units answer suggestions in person. */
package org.lianluo.shared.events.handling.meeting;
