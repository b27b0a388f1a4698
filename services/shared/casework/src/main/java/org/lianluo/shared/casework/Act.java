package org.lianluo.shared.casework;

import java.time.Instant;

/**
 * That somebody does something to a case, as its history tells it.
 *
 * @param kind role of who acts, or UNIT or SYSTEM
 * @param actor natural code or token subject of who acts, never a constituent's name; may be null
 * @param by reference of who acts, for the row itself
 * @param at when
 * @param due date that is set; null for none
 * @param note reason or remark, without personal data of a constituent; may be null
 */
public record Act(String kind, String actor, String by, Instant at, DueDate due, String note) {

    public Act(String kind, String actor, String by, Instant at) {
        this(kind, actor, by, at, null, null);
    }

    /** With the date that it sets; null for none. */
    public Act until(DueDate date) {
        return new Act(kind, actor, by, at, date, note);
    }

    /** With a reason or remark; null for none. */
    public Act noted(String remark) {
        return new Act(kind, actor, by, at, due, remark);
    }
}
