/** Star ratings of stations (星级评定): applied for, reviewed item by item, awarded with a plaque, looked at again each year. */
package org.lianluo.station.standard.star;
