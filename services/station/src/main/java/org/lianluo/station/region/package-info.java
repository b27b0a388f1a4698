/**
 * Regions (行政区划) by their GB/T 2260 codes. Codes get revoked, so each has a first and a last day; a
 * region is never deleted.
 */
package org.lianluo.station.region;
