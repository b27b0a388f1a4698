package org.lianluo.suggestion.opinion.flood;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/**
 * Opinions of one text that are set aside together (搁置), with the reason. A job does it, and undoes it, in batches;
 * {@code done} and {@code restored} say how far it is.
 */
@Entity
public class SetAside extends AggregateRoot {

    private String stationCode;
    private String textHash;
    private UUID representativeId;
    private Instant receivedFrom;
    private String reason;
    private String askedAs;
    private String undoneAs;
    private String undoneBy;

    @Enumerated(EnumType.STRING)
    private SetAsideStatus status = SetAsideStatus.RUNNING;

    private int total;
    private int done;
    private int restored;
    private LocalDate undoUntil;
    private String undoRule;

    protected SetAside() {}

    /** @param act with the reason */
    SetAside(UUID id, String regionCode, String stationCode, Flood flood, Act act, Limit undo) {
        super(id, regionCode, act.by(), act.at());
        this.stationCode = stationCode;
        this.textHash = flood.textHash();
        this.representativeId = flood.id();
        this.receivedFrom = flood.from();
        this.total = flood.times() - 1;
        this.reason = act.note();
        this.askedAs = act.kind();
        this.undoUntil = undo.until();
        this.undoRule = undo.rule();
    }

    /** The last day on which it can be undone, and the rule that it came from. */
    record Limit(LocalDate until, String rule) {}

    /** All are restored that still are set aside. */
    void undo(Act act) {
        if (status != SetAsideStatus.RUNNING && status != SetAsideStatus.DONE) {
            throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION).with("currentStatus", status);
        }
        status = SetAsideStatus.UNDOING;
        undoneAs = act.kind();
        undoneBy = act.by();
        touch(act.by(), act.at());
    }

    /** Refuses when its time is over. */
    void mustBeUndoableOn(LocalDate today) {
        if (today.isAfter(undoUntil)) {
            throw new ProblemException(FloodProblem.UNDO_TOO_LATE).with("undoUntil", undoUntil);
        }
    }

    /** So many more were set aside, or restored where it is undone. */
    void went(int opinions, boolean last, String by, Instant at) {
        if (status == SetAsideStatus.UNDOING) {
            restored += opinions;
            status = last ? SetAsideStatus.UNDONE : status;
        } else {
            done += opinions;
            status = last ? SetAsideStatus.DONE : status;
        }
        touch(by, at);
    }

    /** One was restored by itself. */
    void restoredOne(Act act) {
        restored++;
        touch(act.by(), act.at());
    }

    /** Who set them aside, as the history of each tells it. */
    Act settingAside(Instant at) {
        return new Act(askedAs, getCreatedBy(), getCreatedBy(), at).noted(reason);
    }

    /** Who has them restored. */
    Act undoing(Instant at) {
        return new Act(undoneAs, undoneBy, undoneBy, at);
    }

    String stationCode() {
        return stationCode;
    }

    String textHash() {
        return textHash;
    }

    UUID representativeId() {
        return representativeId;
    }

    Instant receivedFrom() {
        return receivedFrom;
    }

    String reason() {
        return reason;
    }

    SetAsideStatus status() {
        return status;
    }

    int total() {
        return total;
    }

    int done() {
        return done;
    }

    int restored() {
        return restored;
    }

    LocalDate undoUntil() {
        return undoUntil;
    }

    String undoRule() {
        return undoRule;
    }

    @Override
    public String aggregateType() {
        return "set-aside";
    }
}
