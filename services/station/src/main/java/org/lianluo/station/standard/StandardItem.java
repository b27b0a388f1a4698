package org.lianluo.station.standard;

/**
 * One thing that a station should have.
 *
 * @param code of the standard's own, such as PLACE
 * @param label what is looked for, such as 有固定场所
 * @param points what it is worth in a star rating; 0 in a bare checklist
 * @param optional whether a station is complete without it
 */
public record StandardItem(String code, String label, int points, boolean optional) {}
