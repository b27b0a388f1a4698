/** Positions on the ground: the datum in which they are stored, and the one that maps for the public draw in. */
package org.lianluo.station.place;
