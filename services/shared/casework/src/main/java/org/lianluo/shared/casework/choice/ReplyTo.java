package org.lianluo.shared.casework.choice;

/** Who gets a reply. */
public enum ReplyTo {
    /** The lead deputy and every co-sponsor (领衔和每位联名代表). */
    EACH,
    /** The lead deputy, who passes it on (领衔代表). */
    LEAD
}
