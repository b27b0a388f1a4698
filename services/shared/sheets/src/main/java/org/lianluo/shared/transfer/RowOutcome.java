package org.lianluo.shared.transfer;

/** What a row is, by what is in the directory, or what became of it. */
public enum RowOutcome {
    NEW,
    CHANGED,
    SAME,
    WRONG,
    ENTERED
}
