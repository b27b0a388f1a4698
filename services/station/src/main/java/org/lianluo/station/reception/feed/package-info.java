/** Calendars of reception days (iCalendar, RFC 5545) that programs fetch by a secret address, which can be revoked. */
package org.lianluo.station.reception.feed;
