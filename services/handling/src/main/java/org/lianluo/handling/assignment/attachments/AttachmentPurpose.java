package org.lianluo.handling.assignment.attachments;

import org.lianluo.handling.assignment.suggestion.SuggestionAction;

/** What a file of an assignment is for. */
enum AttachmentPurpose {
    /** Annex of the reply (答复附件) */
    ANNEX(SuggestionAction.ADD_ATTACHMENT),
    /** Record of a reply given in person, signed by the deputy (当面答复签字记录) */
    SIGNED_RECORD(SuggestionAction.ADD_SIGNED_RECORD);

    private final SuggestionAction adding;

    AttachmentPurpose(SuggestionAction adding) {
        this.adding = adding;
    }

    /** What the unit does when it adds one. */
    SuggestionAction adding() {
        return adding;
    }
}
