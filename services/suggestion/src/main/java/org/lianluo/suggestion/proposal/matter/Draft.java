package org.lianluo.suggestion.proposal.matter;

/** What the lead deputy writes and may change while it is a draft. */
public record Draft(
        ProposalText text, Meeting meeting, Checklist checklist, boolean confidential, String confidentialReason) {}
