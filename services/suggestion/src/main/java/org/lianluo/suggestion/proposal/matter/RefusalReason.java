package org.lianluo.suggestion.proposal.matter;

/** Why the intake office does not accept a suggestion; what it tells the deputies besides is free text. */
public enum RefusalReason {
    OWN_INTEREST,
    RELAYED_LETTER,
    ACCUSATION_OR_PETITION,
    LIVE_CASE,
    TENDER_OUTCOME,
    PROMOTION,
    EMPTY_CONTENT,
    OUTSIDE_JURISDICTION,
    /** 一事多议 */
    NOT_ONE_MATTER,
    OTHER
}
