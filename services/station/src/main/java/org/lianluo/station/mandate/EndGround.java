package org.lianluo.station.mandate;

/** Why a mandate ends (代表法 2025 §62), each with its clause. */
enum EndGround {
    /** Moved or was transferred out of the region (迁出或者调离, §62(1)). */
    MOVED_AWAY("§62(1)"),
    /** Resignation, or one that was ordered, was accepted (辞职或者责令辞职被接受, §62(2)). */
    RESIGNED("§62(2)"),
    /** Twice absent from sessions without approval (未经批准两次不出席会议, §62(3)). */
    ABSENT_TWICE("§62(3)"),
    /** Recalled (被罢免, §62(4), §60). */
    RECALLED("§62(4)"),
    /** Lost the nationality (丧失国籍, §62(5)). */
    NATIONALITY_LOST("§62(5)"),
    /** Deprived of the political rights (被剥夺政治权利, §62(6)). */
    RIGHTS_LOST("§62(6)"),
    /** Lost the capacity to act (丧失行为能力, §62(7)). */
    INCAPACITATED("§62(7)"),
    /** Died (去世，资格自然终止, §62). */
    DECEASED("§62");

    private final String clause;

    EndGround(String clause) {
        this.clause = clause;
    }

    /** The clause of 代表法 2025. */
    String clause() {
        return "代表法 2025 " + clause;
    }
}
