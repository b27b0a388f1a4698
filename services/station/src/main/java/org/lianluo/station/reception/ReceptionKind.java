package org.lianluo.station.reception;

/** Kinds of reception days. */
public enum ReceptionKind {
    /** 代表接待日 */
    REGULAR,
    /** 主任接待代表日: deputies meet the directors of the standing committee; at no station. */
    DIRECTORS_DAY,
    /** 代表听民声: deputies listen. */
    LISTENING,
    /** 圩日接待 */
    MARKET_DAY,
    /** 预约接待: by appointment, so it needs no notice. */
    BY_APPOINTMENT
}
