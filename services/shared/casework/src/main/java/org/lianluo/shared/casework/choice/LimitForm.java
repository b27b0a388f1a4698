package org.lianluo.shared.casework.choice;

import org.lianluo.shared.calendar.TimeLimit;

/** Which time limits a policy may have. */
public enum LimitForm {
    /** Any. */
    ANY,
    /** Months or days: it ends years ahead, on a day that somebody is told, or by law in months. */
    NATURAL_TIME,
    /** Days alone, and few of them: what is looked at ahead of a day, or after it. */
    FEW_DAYS;

    /** The most of few days. */
    public static final int MOST_DAYS = 60;

    public boolean accepts(String value) {
        return switch (this) {
            case FEW_DAYS ->
                value.matches("[1-9][0-9]?d") && TimeLimit.parse(value).amount() <= MOST_DAYS;
            case NATURAL_TIME ->
                value.matches(TimeLimit.FORM) && TimeLimit.parse(value).unit() != TimeLimit.Unit.WORKING_DAYS;
            case ANY -> value.matches(TimeLimit.FORM);
        };
    }
}
