package org.lianluo.handling.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** A letter of a unit: its plan, or what became of an item. */
@Embeddable
public class UnitLetter {

    @Column(name = "number")
    private String number;

    @Column(name = "body")
    private String body;

    @Column(name = "received_at")
    private Instant receivedAt;

    protected UnitLetter() {}

    UnitLetter(String number, String body, Instant receivedAt) {
        this.number = number;
        this.body = body;
        this.receivedAt = receivedAt;
    }

    public String number() {
        return number;
    }

    public String body() {
        return body;
    }

    public Instant receivedAt() {
        return receivedAt;
    }
}
