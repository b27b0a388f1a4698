package org.lianluo.station.legislation;

/** State of a draft that is opened for comment. */
public enum LegislativeDraftStatus {
    /** 待公布: its office sees it alone. */
    PREPARED,
    /** 征求意见 */
    OPEN,
    /** 已截止: comments are sorted. */
    CLOSED,
    /** 已反馈: all can read what became of the comments. */
    REPORTED,
    /** 已撤回 */
    WITHDRAWN
}
