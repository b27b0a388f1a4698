package org.lianluo.suggestion.proposal;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The running number that the intake office gave, and why it is withheld from the public, if it is. */
@Embeddable
public class Registration {

    private Integer registrationNumber;
    private Integer registrationYear;
    private Instant registeredAt;
    private String withheldReason;

    protected Registration() {}

    /**
     * @param number running number in term, meeting and year, from 1
     * @param withheldReason null where it is published
     */
    public Registration(int number, int year, Instant at, String withheldReason) {
        this.registrationNumber = number;
        this.registrationYear = year;
        this.registeredAt = at;
        this.withheldReason = withheldReason;
    }

    public int number() {
        return registrationNumber;
    }

    public int year() {
        return registrationYear;
    }

    public Instant at() {
        return registeredAt;
    }

    public String withheldReason() {
        return withheldReason;
    }
}
