package org.lianluo.station.notice;

/** State of a notice. */
public enum NoticeStatus {
    /** 草稿: its keepers see it alone. */
    DRAFT,
    /** 已发布 */
    PUBLISHED,
    /** 已撤回: its keepers see it alone. */
    WITHDRAWN
}
