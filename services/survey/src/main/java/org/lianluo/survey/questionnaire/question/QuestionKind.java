package org.lianluo.survey.questionnaire.question;

/** How a question is answered (题型). */
public enum QuestionKind {
    /** One of the options (单选题). */
    SINGLE,
    /** At least {@code min} and at most {@code max} of the options (多选题). */
    MULTIPLE,
    /** A whole number from {@code min} to {@code max} (量表题). */
    SCALE,
    /** A text of at most {@code max} characters (文字题). */
    TEXT,
    /** For each row one of the options (矩阵题). */
    MATRIX,
    /** The first {@code max} of the options in their order, or all of them (排序题). */
    ORDER;

    boolean hasOptions() {
        return this == SINGLE || this == MULTIPLE || this == MATRIX || this == ORDER;
    }

    /** Whether what is shown later may depend on it. */
    boolean isChoice() {
        return this == SINGLE || this == MULTIPLE;
    }
}
