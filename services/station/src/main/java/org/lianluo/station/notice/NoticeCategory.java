package org.lianluo.station.notice;

/** What a notice is. */
public enum NoticeCategory {
    /** 通知公告 */
    NOTICE,
    /** 法律法规 */
    LAW,
    /** 制度文件 */
    RULE,
    /** 学习资料 */
    STUDY,
    /** 会议材料 */
    MEETING_PAPER,
    /** 办事指南 */
    GUIDE
}
