package org.lianluo.portal.show;

import io.quarkus.qute.TemplateData;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rule of a due date as people read it: how long, from which day.
 *
 * @param amount how many
 * @param unit wd, d or mo: working days, days or months
 * @param start the day that it is counted from
 */
@TemplateData
public record Rule(int amount, String unit, String start) {

    private static final Pattern COUNTED = Pattern.compile("\\S+ (\\d{1,3})(wd|d|mo): (\\d{4}-\\d{2}-\\d{2})\\b.*");

    /** Null where it was not counted that way. */
    static Rule of(String rule) {
        Matcher counted = COUNTED.matcher(rule == null ? "" : rule);
        return counted.matches()
                ? new Rule(Integer.parseInt(counted.group(1)), counted.group(2), counted.group(3))
                : null;
    }
}
