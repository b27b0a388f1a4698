package org.lianluo.suggestion.proposal;

/** What the lead deputy writes and may change while it is a draft. */
record Draft(
        ProposalText text, Meeting meeting, Checklist checklist, boolean confidential, String confidentialReason) {}
