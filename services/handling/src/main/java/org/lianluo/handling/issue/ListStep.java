package org.lianluo.handling.issue;

/** What happens to an issue list, as its history tells it. */
enum ListStep {
    PREPARE,
    WRITE_LETTER,
    ADD_ITEMS,
    HAND_OVER,
    RECOUNT
}
