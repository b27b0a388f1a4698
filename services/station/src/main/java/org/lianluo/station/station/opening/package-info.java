/** When stations are open: times of the week, and days on which they differ. */
package org.lianluo.station.station.opening;
