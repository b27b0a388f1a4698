/**
 * Reception days of deputies (代表接待日). A day is planned, announced in time, opened, held and archived, or cancelled or put
 * off. Who visits is never kept: a number in a queue, and the opinions that were raised. What visitors say is an opinion of
 * the suggestion service. A deputy is down once on a day.
 */
package org.lianluo.station.reception;
