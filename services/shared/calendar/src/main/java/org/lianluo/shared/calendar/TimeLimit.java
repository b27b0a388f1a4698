package org.lianluo.shared.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long somebody has, as a policy says it: {@code 3wd} working days, {@code 10d} calendar days, {@code 1mo} months.
 *
 * @param amount 1 to 999
 */
public record TimeLimit(int amount, Unit unit) {
    /** The text form as a regular expression. */
    public static final String FORM = "([1-9][0-9]{0,2})(wd|d|mo)";

    private static final Pattern READ = Pattern.compile(FORM);
    private static final int MOST = 999;

    /** What is counted. */
    public enum Unit {
        WORKING_DAYS("wd"),
        CALENDAR_DAYS("d"),
        MONTHS("mo");

        private final String suffix;

        Unit(String suffix) {
            this.suffix = suffix;
        }

        private static Unit of(String suffix) {
            return Arrays.stream(values())
                    .filter(unit -> unit.suffix.equals(suffix))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** @throws IllegalArgumentException when the amount is out of range or the unit is missing */
    public TimeLimit {
        if (amount < 1 || amount > MOST || unit == null) {
            throw new IllegalArgumentException("a time limit is 1 to " + MOST + " of a unit, not " + amount);
        }
    }

    /**
     * Reads the text form, and nothing but it: no spaces, signs or leading zeros.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static TimeLimit parse(String text) {
        Matcher matcher = READ.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a time limit such as 3wd, 10d or 1mo: '" + text + "'");
        }
        return new TimeLimit(Integer.parseInt(matcher.group(1)), Unit.of(matcher.group(2)));
    }

    /**
     * The day that much later in natural time (民法典 §200, §202): no rest day puts it off. Working days, which need a calendar
     * and {@link Deadlines}, count as days; policies in natural time don't accept them.
     */
    public LocalDate after(LocalDate day) {
        return unit == Unit.MONTHS ? day.plusMonths(amount) : day.plusDays(amount);
    }

    /** The text form, which {@link #parse} reads back. */
    @Override
    public String toString() {
        return amount + unit.suffix;
    }
}
