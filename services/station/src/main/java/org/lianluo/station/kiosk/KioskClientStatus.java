package org.lianluo.station.kiosk;

/** What is known of a client in the realm. */
public enum KioskClientStatus {
    /** It was asked for; what came of it is not known yet. */
    REGISTERING,
    /** The realm has it, and a device its secret. */
    HELD,
    /** It is to be removed. */
    REMOVING,
    /** The realm has it no more. */
    REMOVED,
    /** Whether the realm has it is not known, and nobody has its secret. */
    LOST
}
