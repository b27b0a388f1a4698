package org.lianluo.shared.codes;

import java.util.regex.Pattern;

/**
 * A region: six digits after GB/T 2260 (province, city, county, two each), or nine with the street or town after GB/T
 * 10114 (first digit 0 street, 1 town, 2 or 3 township).
 *
 * <p>Only the form is checked. Codes are given and revoked; which of them are in force on a day is data.
 */
public record RegionCode(String value) {
    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{5}([0-3][0-9]{2})?");

    private static final int COUNTY_DIGITS = 6;
    private static final char STREET = '0';

    /** What kind of region a code stands for. */
    public enum Level {
        PROVINCE(2),
        CITY(4),
        COUNTY(6),
        /** A street, a town or a township (街道、镇、乡). */
        TOWN(9);

        private final int significant;

        Level(int significant) {
            this.significant = significant;
        }
    }

    /** @throws IllegalArgumentException when the value does not have the form of a region code */
    public RegionCode {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not a region code of six or nine digits");
        }
    }

    /** Whether the text has the form of a region code; false for null. */
    public static boolean isWellFormed(String text) {
        if (text == null || !FORM.matcher(text).matches()) {
            return false;
        }
        boolean city = !text.startsWith("00", 2);
        boolean county = !text.startsWith("00", 4);
        boolean town = text.length() == 9;
        // Nothing lies below a level that is left out, and 000 is no street.
        return (city || !county) && (!town || county && !text.endsWith("000"));
    }

    /** Whether the text is the code of a town or township (镇、乡), which has a congress of its own; false for null. */
    public static boolean isTownship(String text) {
        return isWellFormed(text) && text.length() == 9 && text.charAt(COUNTY_DIGITS) != STREET;
    }

    /** Whether the text is the code of a street (街道), which has none; false for null. */
    public static boolean isStreet(String text) {
        return isWellFormed(text) && text.length() == 9 && text.charAt(COUNTY_DIGITS) == STREET;
    }

    public Level level() {
        if (value.length() == 9) {
            return Level.TOWN;
        }
        if (!value.endsWith("00")) {
            return Level.COUNTY;
        }
        return value.endsWith("0000") ? Level.PROVINCE : Level.CITY;
    }

    /** Whether the other region is this one or lies in it. */
    public boolean contains(RegionCode other) {
        return other.value.startsWith(value.substring(0, level().significant));
    }

    @Override
    public String toString() {
        return value;
    }
}
