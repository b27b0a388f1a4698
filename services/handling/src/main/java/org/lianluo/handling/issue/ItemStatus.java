package org.lianluo.handling.issue;

/** How far an item is. Rectified is not verified. */
public enum ItemStatus {
    LISTED,
    PLAN_RECEIVED,
    RECTIFYING,
    /** The unit says that it was put right. */
    RECTIFIED,
    /** The committee found that it was. */
    VERIFIED,
    /** The committee found that it was not, or not enough (继续整改). */
    CONTINUING;

    /** Whether it counts as put right. */
    boolean isDone() {
        return this == RECTIFIED || this == VERIFIED;
    }
}
