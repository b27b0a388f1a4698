package org.lianluo.suggestion.proposal;

/** Class of a reply (答复类别), the most advanced first: solved, being solved or planned, deferred, for reference. */
public enum ReplyClass {
    A,
    B,
    C,
    D
}
