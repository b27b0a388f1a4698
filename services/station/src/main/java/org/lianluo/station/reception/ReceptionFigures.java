package org.lianluo.station.reception;

/**
 * What a reception day came to.
 *
 * @param attendances deputies who came
 * @param visitors visitors who came
 * @param items opinions that they raised
 */
public record ReceptionFigures(int attendances, int visitors, int items) {}
