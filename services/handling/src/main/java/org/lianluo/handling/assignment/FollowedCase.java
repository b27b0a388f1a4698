package org.lianluo.handling.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.CaseRoot;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** A case whose changes the unit's system follows, in the order of the transactions that made them, and adds to. */
@MappedSuperclass
public abstract class FollowedCase extends CaseRoot {

    private static final Set<AssignmentStatus> TAKEN_AWAY =
            EnumSet.of(AssignmentStatus.RETURNED, AssignmentStatus.ENDED);

    /** The clock of a unit's system may be so far ahead. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_type", insertable = false, updatable = false)
    private SubjectType subjectType;

    private UUID subjectId;
    private String unitCode;

    /** The database writes it at every change, whoever makes it. */
    @Column(insertable = false, updatable = false)
    private long changedXid;

    @Embedded
    private Progress progress;

    protected FollowedCase() {}

    protected FollowedCase(UUID id, Handover handover, Act act) {
        super(id, handover.regionCode(), act.by(), act.at());
        subjectType = handover.subjectType();
        subjectId = handover.subjectId();
        unitCode = handover.unitCode();
    }

    /**
     * The unit's system says how far it is. What happened before the newest fact is kept and changes nothing of it; of two
     * facts at the same time the one received later counts. It moves no state and no date.
     */
    public void report(Act act, ProgressReport report) {
        if (TAKEN_AWAY.contains(status())) {
            throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION).with("currentStatus", status());
        }
        if (report.reportedAt().isAfter(act.at().plus(AHEAD))) {
            throw new ProblemException(HandlingProblem.REPORT_IN_FUTURE);
        }
        boolean newest = progress == null || !report.reportedAt().isBefore(progress.reportedAt());
        boolean repeats = newest && progress != null && report.repeats(progress.word());
        if (newest) {
            progress = new Progress(report.id(), report.word(), report.reportedAt());
        }
        add(report);
        if (repeats) {
            touch(act.by(), act.at());
        } else {
            happened(
                    act,
                    AssignmentStep.REPORT_PROGRESS,
                    status(),
                    status(),
                    AssignmentEvents.progressReported(this, report, newest));
        }
    }

    /** How far the unit is by its newest report; null before the first. */
    public Progress progress() {
        return progress;
    }

    /** The transaction that changed it last, as the row was when it was read. */
    public long changedXid() {
        return changedXid;
    }

    public abstract AssignmentStatus status();

    public SubjectType subjectType() {
        return subjectType;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public String unitCode() {
        return unitCode;
    }
}
