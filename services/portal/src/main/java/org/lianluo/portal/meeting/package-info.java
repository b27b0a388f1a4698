/** Meetings at which units answer several suggestions in person (面对面答复会). */
package org.lianluo.portal.meeting;
