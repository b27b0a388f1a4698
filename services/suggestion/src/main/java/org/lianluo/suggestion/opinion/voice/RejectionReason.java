package org.lianluo.suggestion.opinion.voice;

/** Why the station takes no action on an opinion. */
public enum RejectionReason {
    PERSONAL_MATTER,
    ADVERTISEMENT,
    VAGUE,
    OUT_OF_SCOPE,
    ABUSIVE,
    OTHER
}
