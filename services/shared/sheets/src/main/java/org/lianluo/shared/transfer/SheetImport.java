package org.lianluo.shared.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.ImportStatusChangedV1;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.sheets.Words;

/**
 * A file that is taken in: RECEIVED → CHECKED → RUNNING → DONE; it can be CANCELLED until it is over, and it has FAILED where
 * it can't be read or not all could be entered. How far it is, is counted beside its version, so that who follows it can
 * still cancel it.
 */
@Entity
public class SheetImport extends AggregateRoot {

    private String kind;
    private String fileName;

    @Enumerated(EnumType.STRING)
    private ImportStatus status;

    @Enumerated(EnumType.STRING)
    private ImportMode mode;

    /** Of who sent it, since its rows are entered for them when they are gone. */
    private String[] roles;

    private String region;
    private String failureZh;
    private String failureEn;
    private Instant endedAt;

    @Column(insertable = false, updatable = false)
    private int readRows;

    @Column(insertable = false, updatable = false)
    private int newRows;

    @Column(insertable = false, updatable = false)
    private int changedRows;

    @Column(insertable = false, updatable = false)
    private int sameRows;

    @Column(insertable = false, updatable = false)
    private int wrongRows;

    @Column(insertable = false, updatable = false)
    private int enteredRows;

    protected SheetImport() {}

    SheetImport(UUID id, Sent sent, String by, Instant at) {
        super(id, sent.owner(), by, at);
        kind = sent.kind();
        fileName = sent.fileName();
        roles = sent.roles().toArray(String[]::new);
        region = sent.region();
        status = ImportStatus.RECEIVED;
        tell(changed(at));
    }

    /**
     * What is sent.
     *
     * @param owner region whose people see it
     * @param region claim of who sent it; null for none
     */
    record Sent(String kind, String fileName, String owner, String region, List<String> roles) {}

    void checked(Instant at) {
        must(status == ImportStatus.RECEIVED, "check");
        go(ImportStatus.CHECKED, "import", at);
    }

    void run(ImportMode how, String by, Instant at) {
        must(status == ImportStatus.CHECKED, "run");
        if (how == ImportMode.ALL_OR_NOTHING && wrongRows > 0) {
            throw new ProblemException(ImportProblem.IMPORT_ROWS_WRONG).with("wrongRows", wrongRows);
        }
        if (newRows + changedRows == 0) {
            throw new ProblemException(ImportProblem.IMPORT_NOTHING_TO_ENTER);
        }
        mode = how;
        go(ImportStatus.RUNNING, by, at);
    }

    void done(Instant at) {
        must(status == ImportStatus.RUNNING, "finish");
        go(ImportStatus.DONE, "import", at);
    }

    void cancel(String by, Instant at) {
        must(!status.isOver(), "cancel");
        go(ImportStatus.CANCELLED, by, at);
    }

    void fail(Words why, Instant at) {
        must(status.isUnderWay(), "fail");
        failureZh = why.zh();
        failureEn = why.en();
        go(ImportStatus.FAILED, "import", at);
    }

    private void go(ImportStatus to, String by, Instant at) {
        status = to;
        endedAt = to.isOver() ? at : null;
        touch(by, at);
        tell(changed(at));
    }

    private void must(boolean allowed, String action) {
        if (!allowed) {
            throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION)
                    .with("currentStatus", status)
                    .with("action", action);
        }
    }

    private ImportStatusChangedV1 changed(Instant at) {
        return new ImportStatusChangedV1(
                getId(), kind, getRegionCode(), status.name(), mode == null ? null : mode.name(), at);
    }

    String kind() {
        return kind;
    }

    String fileName() {
        return fileName;
    }

    ImportStatus status() {
        return status;
    }

    ImportMode mode() {
        return mode;
    }

    List<String> roles() {
        return List.of(roles);
    }

    String claimedRegion() {
        return region;
    }

    /** Null where it did not fail. */
    Words failure() {
        return failureZh == null ? null : new Words(failureZh, failureEn);
    }

    Instant endedAt() {
        return endedAt;
    }

    Counts counts() {
        return new Counts(readRows, newRows, changedRows, sameRows, wrongRows, enteredRows);
    }

    /** Rows of the file by what they are; entered ones were new or changed. */
    record Counts(int read, int news, int changed, int same, int wrong, int entered) {}

    @Override
    public String aggregateType() {
        return "import";
    }
}
