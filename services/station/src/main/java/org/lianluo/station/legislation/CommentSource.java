package org.lianluo.station.legislation;

/** Where a comment on a draft comes from. */
public enum CommentSource {
    /** 立法联系点: gathered by one. */
    POINT,
    /** 人大代表 */
    DEPUTY,
    /** 社会公众 */
    PUBLIC
}
