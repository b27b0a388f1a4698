package org.lianluo.shared.numbers;

/** What a number in a text is. */
public enum NumberKind {
    MOBILE,
    LANDLINE,
    ID,
    CARD
}
