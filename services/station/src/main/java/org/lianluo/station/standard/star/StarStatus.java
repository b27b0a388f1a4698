package org.lianluo.station.standard.star;

/** State of a star rating. */
public enum StarStatus {
    /** 已申报 */
    APPLIED,
    /** 已评审: each item has points, the stars are known. */
    REVIEWED,
    /** 已授牌 */
    AWARDED,
    /** 未通过 */
    REFUSED,
    /** 已撤回 */
    WITHDRAWN,
    /** 已取消: a later review left no star. */
    LOST,
    /** 已由新星级取代: the station was awarded anew. */
    REPLACED
}
