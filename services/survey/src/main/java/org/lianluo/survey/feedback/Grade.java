package org.lianluo.survey.feedback;

/** What a deputy thinks of one side of a reply. */
public enum Grade {
    /** 满意. */
    SATISFIED,
    /** 基本满意. */
    BASICALLY_SATISFIED,
    /** 不满意. */
    DISSATISFIED
}
