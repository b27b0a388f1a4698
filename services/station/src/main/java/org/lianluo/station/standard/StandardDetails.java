package org.lianluo.station.standard;

import java.util.List;

/**
 * A standard as it is entered.
 *
 * @param code natural key, such as LIUYOU
 * @param jurisdiction region whose stations it is for, or DEFAULT
 * @param basis text that it comes from; null for none
 * @param items in their order, at least one
 * @param starPoints points that one star, two stars and so on need, rising; none where no stars are given
 */
public record StandardDetails(
        String code,
        String jurisdiction,
        String name,
        String basis,
        List<StandardItem> items,
        List<Integer> starPoints) {}
