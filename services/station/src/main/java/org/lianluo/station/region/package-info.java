/**
 * Regions (行政区划) by their GB/T 2260 codes. Codes get revoked, so each carries the days on which it is in force; a
 * region is never deleted.
 */
package org.lianluo.station.region;
