package org.lianluo.suggestion.proposal.merging;

/** Where a merge stands. */
enum MergeStatus {
    /** Units handle the suggestions together (并案办理中). */
    ACTIVE,
    /** They handle each by itself again; over (已撤销并案). */
    UNDONE,
    /** A reply was issued, so that nothing can be undone any more; over (已答复). */
    ANSWERED
}
