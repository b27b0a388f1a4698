package org.lianluo.handling.supervision.alert;

/** Who has to act on a case (待办方). */
public enum WaitsFor {
    /** The unit. */
    UNIT,
    /** The office that assigns, and decides on what units ask for. */
    OFFICE
}
