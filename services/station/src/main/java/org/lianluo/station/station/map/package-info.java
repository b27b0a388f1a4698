/** Where stations lie: the nearest ones to a point, and all of them as GeoJSON. */
package org.lianluo.station.station.map;
