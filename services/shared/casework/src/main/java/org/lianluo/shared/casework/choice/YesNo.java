package org.lianluo.shared.casework.choice;

/** Whether a rule holds. */
public enum YesNo {
    YES,
    NO
}
