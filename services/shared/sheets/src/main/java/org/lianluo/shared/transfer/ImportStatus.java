package org.lianluo.shared.transfer;

/** Where an import is. */
public enum ImportStatus {
    /** The file is there and is being looked at (检查中). */
    RECEIVED,
    /** It was looked at, nothing was entered yet (待确认). */
    CHECKED,
    /** Its rows are being entered (导入中). */
    RUNNING,
    /** What was to be entered is (已完成). */
    DONE,
    /** Somebody stopped it; rows entered before stay (已取消). */
    CANCELLED,
    /** The file can't be read, or not all of its rows could be entered (未成功). */
    FAILED;

    /** Whether a job goes on with it. */
    public boolean isUnderWay() {
        return this == RECEIVED || this == RUNNING;
    }

    public boolean isOver() {
        return this == DONE || this == CANCELLED || this == FAILED;
    }
}
