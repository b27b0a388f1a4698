package org.lianluo.suggestion.opinion.voice;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** How an opinion came in: at which station and when, what was raised, who raised it, and the receipt that they hold. */
@Embeddable
public class Intake {

    @Embedded
    private Receipt receipt;

    @Embedded
    private Voice voice;

    @Embedded
    private Submitter submitter;

    /** Null for none. */
    @Embedded
    private OpinionOccasion raisedAt;

    /** Null for what no kiosk took. */
    @Embedded
    private TakenItem taken;

    private String stationCode;
    private Instant receivedAt;

    protected Intake() {}

    public Intake(String stationCode, Instant receivedAt, Voice voice, Submitter submitter, Receipt receipt) {
        this.stationCode = stationCode;
        this.receivedAt = receivedAt;
        this.voice = voice;
        this.submitter = submitter;
        this.receipt = receipt;
    }

    /** At which meeting it was raised; null for none. */
    public Intake at(OpinionOccasion occasion) {
        raisedAt = occasion;
        return this;
    }

    /** How a kiosk took it; null for not. */
    public Intake taken(TakenItem item) {
        taken = item;
        return this;
    }

    /** Erases who raised it, and hides in their words what would name them. */
    public void erase(UnaryOperator<String> hide, Instant at) {
        submitter.erase(at);
        voice.hide(hide);
    }

    /** The case ends: the time begins for which it is kept who raised it, or what the open case still needed goes now. */
    public void end(Ending ending, Instant at) {
        if (submitter.isErased()) {
            erase(ending.hide(), at);
        } else {
            submitter.retain(ending.retention());
        }
    }

    /** The case is open again: what was not erased is kept until it ends. */
    public void openAgain() {
        submitter.retainWhileOpen();
    }

    public Receipt receipt() {
        return receipt;
    }

    public Voice voice() {
        return voice;
    }

    public Submitter submitter() {
        return submitter;
    }

    /** At what kind of meeting it was raised; null for none. */
    public OccasionKind raisedAtKind() {
        return raisedAt == null ? null : raisedAt.kind();
    }

    /** Id of that meeting; null for none. */
    public UUID raisedAtId() {
        return raisedAt == null ? null : raisedAt.id();
    }

    /** How a kiosk took it; null for not. */
    public TakenItem taken() {
        return taken;
    }

    public String stationCode() {
        return stationCode;
    }

    public Instant receivedAt() {
        return receivedAt;
    }
}
