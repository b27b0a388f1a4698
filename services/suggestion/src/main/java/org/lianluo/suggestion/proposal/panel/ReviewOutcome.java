package org.lianluo.suggestion.proposal.panel;

/** What a panel concludes. */
public enum ReviewOutcome {
    /** The replies stand (维持答复). */
    UPHELD,
    /** Units handle it again, beyond the rounds of the place (重新办理). */
    HANDLE_AGAIN
}
