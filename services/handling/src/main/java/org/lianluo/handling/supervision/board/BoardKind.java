package org.lianluo.handling.supervision.board;

/** Whose board it is. */
enum BoardKind {
    UNIT,
    COMMITTEE,
    LEADER,
    REGION
}
