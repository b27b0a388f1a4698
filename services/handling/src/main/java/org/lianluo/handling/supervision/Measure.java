package org.lianluo.handling.supervision;

/** What is done when a unit does not answer in time (升级措施). */
public enum Measure {
    /** A last day to put it right (限期改正). */
    ORDER_TO_CORRECT,
    /** Named in a circular (通报). */
    CIRCULAR,
    /** Inquiry (询问、专题询问, 监督法 2024 §46–47). */
    INQUIRY,
    /** Question motion (质询, 监督法 2024 §51). */
    QUESTION_MOTION
}
