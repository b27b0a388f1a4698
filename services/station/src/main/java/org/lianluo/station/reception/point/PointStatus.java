package org.lianluo.station.reception.point;

/** How far a point of a directors' day is. */
public enum PointStatus {
    /** 待答复: it goes on until somebody answers. */
    RAISED,
    /** 已答复 */
    ANSWERED
}
