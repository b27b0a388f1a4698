package org.lianluo.station.legislation;

/** What became of a comment on a draft. */
public enum CommentOutcome {
    /** 采纳 */
    ADOPTED,
    /** 部分采纳 */
    PARTLY_ADOPTED,
    /** 留作参考 */
    NOTED,
    /** 未采纳 */
    NOT_ADOPTED
}
