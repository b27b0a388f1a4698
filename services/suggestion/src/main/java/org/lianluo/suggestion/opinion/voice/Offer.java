package org.lianluo.suggestion.opinion.voice;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** That an opinion is offered to the deputies of its station (认领), for the first of them who claims it. */
@Embeddable
public class Offer {

    private int offeredCount;

    /** Null while it is not offered. */
    private LocalDate offeredUntil;

    private String offerRule;

    /** @param until last day on which it may be claimed */
    public void open(LocalDate until, String rule) {
        offeredCount++;
        offeredUntil = until;
        offerRule = rule;
    }

    /** Somebody claimed it, or nobody did. */
    public void end() {
        offeredUntil = null;
        offerRule = null;
    }

    public boolean isOpen() {
        return offeredUntil != null;
    }

    /** Whether it is offered, or was. */
    public boolean wasMade() {
        return offeredCount > 0;
    }

    /** Whether its last day is before a day. */
    public boolean isOverOn(LocalDate today) {
        return isOpen() && offeredUntil.isBefore(today);
    }

    /** Last day on which it may be claimed; null while it is not offered. */
    public LocalDate until() {
        return offeredUntil;
    }

    /** The rule that the day came from; null while it is not offered. */
    public String rule() {
        return offerRule;
    }
}
