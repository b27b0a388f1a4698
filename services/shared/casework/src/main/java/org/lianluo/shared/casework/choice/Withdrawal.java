package org.lianluo.shared.casework.choice;

/** Until when the deputies may withdraw a suggestion. */
public enum Withdrawal {
    /** While it is not assigned (北京 2014 §13). */
    BEFORE_ASSIGNMENT,
    /** While no unit has replied. */
    BEFORE_REPLY
}
