/** Stations as tables. */
package org.lianluo.station.station.transfer;
