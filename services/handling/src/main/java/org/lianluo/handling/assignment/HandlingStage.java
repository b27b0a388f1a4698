package org.lianluo.handling.assignment;

/** What a unit can say of how far its handling is (办理阶段). It moves no state and no date. */
public enum HandlingStage {
    /** 已收悉. */
    RECEIVED,
    /** 已交内设机构办理. */
    ASSIGNED_INSIDE,
    /** 已调研踏勘. */
    SURVEYED,
    /** 已列入计划. */
    PLANNED,
    /** 正在办理. */
    UNDER_WAY,
    /** 已办结. */
    DONE,
    /** 已中止. */
    STOPPED
}
