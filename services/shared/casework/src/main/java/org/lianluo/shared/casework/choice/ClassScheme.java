package org.lianluo.shared.casework.choice;

import java.util.List;

/**
 * The classes by which a place marks replies (答复类别). Each stands for one of A to D, so that replies stay comparable: A
 * solved or solved in the main, B being solved or planned, C later because of conditions, D for reference.
 */
public enum ClassScheme {
    /** National practice (国家通行). */
    ABCD("A", "B", "C", "D"),
    /** Solved, being solved, for reference (沁阳). */
    JIA_YI_BING("甲", "乙", "丙"),
    /** Adopted, under study with a schedule, no conditions, the power of a higher organ (重庆 2017 §22). */
    CHONGQING("已经解决或者采纳", "正在研究解决", "不具备解决条件", "涉及上级国家机关职权"),
    /** Solved or accepted, this year's plan, a plan with a date, for reference or cannot (上海 2016 §18). */
    SHANGHAI("解决采纳", "正在解决", "计划解决", "留作参考");

    private static final String CODES = "ABCD";

    private final List<String> marks;

    ClassScheme(String... marks) {
        this.marks = List.of(marks);
    }

    /** Whether the scheme has a class that stands for that one, of A to D. */
    public boolean has(String classCode) {
        return CODES.indexOf(classCode) < marks.size();
    }

    /** What is printed at the top of the letter for a class, of A to D. */
    public String mark(String classCode) {
        return marks.get(CODES.indexOf(classCode));
    }
}
