package org.lianluo.shared.transfer;

/** What is entered of a file. */
public enum ImportMode {
    /** All of its rows in one transaction, or none (全部成功才导入). */
    ALL_OR_NOTHING,
    /** The rows that are right (只导入正确的行). */
    VALID_ROWS
}
