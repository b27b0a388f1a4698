package org.lianluo.shared.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a look at the whole trail found.
 *
 * @param state INTACT only where the trail agrees in itself and with every head that was published
 * @param linked rows in the chain, as far as it is right
 * @param head link of the last of them
 * @param published position of the highest published head that was compared; null where none was
 * @param waiting rows that are not linked yet
 * @param finding what is wrong; null where nothing is
 * @param position of the first row that is not as it was; null where nothing is wrong
 */
@Schema(name = "AuditVerdict", description = "Result of a verification of the whole audit trail (审计记录核验结果)")
public record AuditVerdict(
        @Schema(
                description = "INTACT: consistent and agrees with every published head (完整); BROKEN: see finding (不完整);"
                        + " NOT_COMPARED: consistent, but published heads could not be read or none exists yet, so a cut"
                        + " end would not be found (未与已发布的链头比对)")
        State state,

        @Schema(description = "Number of correct rows in the chain (已入链条数)")
        long linked,

        @Schema(description = "Link of the last correct row (链头)") @Nullable
        String head,

        @Schema(description = "Position of the highest published head that was compared (已比对的最高位置)") @Nullable
        Long published,

        @Schema(description = "Rows that are not linked yet (待入链条数)")
        long waiting,

        @Nullable Finding finding,

        @Schema(description = "Position of the first wrong row (出错位置)") @Nullable
        Long position) {

    /** Whether the trail can be relied on. */
    @Schema(name = "AuditState")
    enum State {
        INTACT,
        BROKEN,
        NOT_COMPARED
    }

    /** What was done to the trail. */
    @Schema(
            name = "AuditFinding",
            description = "LINK_MISSING: a link is missing (缺少链节); ROW_REMOVED: the row of a link is missing"
                    + " (记录被删除); CHANGED: a row or its link was changed (记录或链节被改动); END_DIFFERS: the chain"
                    + " ends at a wrong place (链尾不符); ROWS_ADDED: rows were written outside the trail"
                    + " (绕过审计写入的记录); STRAY_WAITING: an entry waits to be linked but has no row or is already"
                    + " linked (无效的待入链记录); CUT: the chain is shorter than its published length"
                    + " (链条短于已发布的长度); REPLACED: the chain differs from the published one (链条与已发布的不符)")
    enum Finding {
        LINK_MISSING,
        ROW_REMOVED,
        CHANGED,
        END_DIFFERS,
        ROWS_ADDED,
        STRAY_WAITING,
        CUT,
        REPLACED
    }

    static AuditVerdict agrees(long linked, String head, long waiting) {
        return new AuditVerdict(State.NOT_COMPARED, linked, head, null, waiting, null, null);
    }

    boolean hasFault() {
        return state == State.BROKEN;
    }

    /** The first row that is wrong is the one after those that are right. */
    AuditVerdict broken(Finding what) {
        return brokenAt(linked + 1, what);
    }

    AuditVerdict brokenAt(long place, Finding what) {
        return new AuditVerdict(State.BROKEN, place - 1, null, null, waiting, what, place);
    }

    AuditVerdict intact(Long comparedUpTo) {
        return new AuditVerdict(State.INTACT, linked, head, comparedUpTo, waiting, null, null);
    }
}
