package org.lianluo.suggestion.proposal;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The running number that the intake office gave, and why it is withheld from the public, if it is. */
@Embeddable
class Registration {

    private Integer registrationNumber;
    private Integer registrationYear;
    private Instant registeredAt;
    private String withheldReason;

    protected Registration() {}

    /**
     * @param number running number in term, meeting and year, from 1
     * @param withheldReason null where it is published
     */
    Registration(int number, int year, Instant at, String withheldReason) {
        this.registrationNumber = number;
        this.registrationYear = year;
        this.registeredAt = at;
        this.withheldReason = withheldReason;
    }

    int number() {
        return registrationNumber;
    }

    int year() {
        return registrationYear;
    }

    Instant at() {
        return registeredAt;
    }

    String withheldReason() {
        return withheldReason;
    }
}
