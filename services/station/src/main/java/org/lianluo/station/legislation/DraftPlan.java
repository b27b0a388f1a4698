package org.lianluo.station.legislation;

import java.time.LocalDate;
import java.util.List;

/**
 * A draft as it is entered.
 *
 * @param maker who drew it up or asks, such as 市人大常委会法工委
 * @param background what it is for, and what is asked above all; null for none
 * @param articles in their order, at least one
 * @param pointCodes stations whose comments are asked for; none where only the public is asked
 * @param openToAll whether everybody may read it and comment
 * @param lastDay last day for comments
 */
public record DraftPlan(
        String title,
        String maker,
        String background,
        List<DraftArticle> articles,
        List<String> pointCodes,
        boolean openToAll,
        LocalDate lastDay) {}
