package org.lianluo.handling.assignment.attachments;

/** What a file of an assignment is for. */
enum AttachmentPurpose {
    /** Annex of the reply (答复附件) */
    ANNEX,
    /** Record of a reply given in person, signed by the deputy (当面答复签字记录) */
    SIGNED_RECORD
}
