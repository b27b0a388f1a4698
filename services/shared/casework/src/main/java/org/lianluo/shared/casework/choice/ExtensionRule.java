package org.lianluo.shared.casework.choice;

/** How a unit gets more time for its reply. */
public enum ExtensionRule {
    /** Somebody above the unit agrees (经同意). */
    CONSENT,
    /** The unit takes it and tells why (报告、说明). */
    NOTICE,
    /** It gets none. */
    NONE
}
