package org.lianluo.station.standard.star;

/**
 * What one item of the standard was given.
 *
 * @param remark why; null for no words
 */
record StarPart(String itemCode, int points, String remark) {}
