package org.lianluo.station.kiosk;

/** What is wrong with a kiosk, and waits for who keeps it. */
public enum KioskFault {
    /** Nothing was heard of it for longer than the policy says (失联). */
    SILENT,
    /** Its clock differs from ours by more than the policy says (时钟不准). */
    CLOCK_WRONG,
    /** It has items that were refused, which somebody has to look at (有退回的意见). */
    ITEMS_REFUSED
}
