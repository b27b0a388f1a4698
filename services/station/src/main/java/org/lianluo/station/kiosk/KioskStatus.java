package org.lianluo.station.kiosk;

/** Where a kiosk stands. */
public enum KioskStatus {
    /** It waits for its device (待登记). */
    ENROLLING,
    /** Its device works (使用中). */
    ACTIVE,
    /** Its device is let in no more (已停用). */
    REVOKED
}
