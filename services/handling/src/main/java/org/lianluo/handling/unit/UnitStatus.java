package org.lianluo.handling.unit;

/** Whether a unit takes cases. */
enum UnitStatus {
    ACTIVE,
    CLOSED
}
