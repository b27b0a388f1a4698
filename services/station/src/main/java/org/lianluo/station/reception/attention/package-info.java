/**
 * Stations that stand idle (闲置站点) and deputies who never come (从不进站), found by rule and told: to the office, the head of
 * the station, the deputy. A finding is a prompt to people; nothing follows from it by itself. It is over as soon as the
 * station is used or the deputy comes.
 */
package org.lianluo.station.reception.attention;
