package org.lianluo.handling.assignment.terms;

/** How much time a suggestion takes (代表法 2025 §51). */
public enum Complexity {
    /** Three months (一般). */
    ORDINARY,
    /** Wide in range or difficult: six months (涉及面广、处理难度大). */
    WIDE_OR_DIFFICULT
}
