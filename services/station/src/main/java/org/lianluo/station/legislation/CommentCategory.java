package org.lianluo.station.legislation;

/** What a comment on a draft is about. */
public enum CommentCategory {
    /** 文字表述 */
    WORDING,
    /** 实质内容 */
    SUBSTANCE,
    /** 建议增加条款 */
    ADDITION,
    /** 建议删除条款 */
    DELETION,
    /** 疑问和其他 */
    OTHER
}
