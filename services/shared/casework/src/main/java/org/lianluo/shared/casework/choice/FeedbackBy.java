package org.lianluo.shared.casework.choice;

/** Who returns the feedback form (征询意见表). */
public enum FeedbackBy {
    /** The lead deputy and every co-sponsor. */
    EACH,
    /** The lead deputy, after hearing the co-sponsors (领衔代表). */
    LEAD,
    /** The lead deputy; of a delegation's suggestion the head of its group (代表小组组长). */
    LEAD_OR_GROUP_HEAD
}
