package org.lianluo.suggestion.opinion;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** How an opinion came in: at which station and when, what was raised, who raised it, and the receipt that they hold. */
@Embeddable
class Intake {

    @Embedded
    private Receipt receipt;

    @Embedded
    private Voice voice;

    @Embedded
    private Submitter submitter;

    private String stationCode;
    private Instant receivedAt;

    protected Intake() {}

    Intake(String stationCode, Instant receivedAt, Voice voice, Submitter submitter, Receipt receipt) {
        this.stationCode = stationCode;
        this.receivedAt = receivedAt;
        this.voice = voice;
        this.submitter = submitter;
        this.receipt = receipt;
    }

    /** Erases who raised it, and hides in their words what would name them. */
    void erase(UnaryOperator<String> hide, Instant at) {
        submitter.erase(at);
        voice.hide(hide);
    }

    /** The case ends: the time begins for which it is kept who raised it, or what the open case still needed goes now. */
    void end(Ending ending, Instant at) {
        if (submitter.isErased()) {
            erase(ending.hide(), at);
        } else {
            submitter.retain(ending.retention());
        }
    }

    Receipt receipt() {
        return receipt;
    }

    Voice voice() {
        return voice;
    }

    Submitter submitter() {
        return submitter;
    }

    String stationCode() {
        return stationCode;
    }

    Instant receivedAt() {
        return receivedAt;
    }
}
