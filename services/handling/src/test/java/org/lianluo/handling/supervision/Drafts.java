package org.lianluo.handling.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.casework.Act;

/** Supervision cases of 1 December 2026 for tests. */
public final class Drafts {

    public static final Instant NOW = Instant.parse("2026-12-01T02:00:00Z");
    public static final Act COMMITTEE = new Act("COMMITTEE_SUPERVISOR", "committee", "committee", NOW);
    static final LocalDate DUE = LocalDate.parse("2026-12-15");
    static final Ask PARKING = new Ask("410402-U01", "请反馈进展。", DUE);
    static final Ask PLANNING = new Ask("410402-U02", "请说明规划调整。", DUE);

    private Drafts() {}

    public static CaseDraft draft(SupervisionKind kind, String... movers) {
        boolean suggestion = kind == SupervisionKind.KEY_SUGGESTION || kind == SupervisionKind.REMINDER;
        return new CaseDraft(
                "410402",
                kind,
                "关于增设停车位的建议",
                "群众反映集中。",
                suggestion ? new CaseSubject(SubjectKind.SUGGESTION, UUID.randomUUID()) : CaseSubject.TOPIC,
                2026,
                "410402-C01",
                List.of(movers),
                List.of("D410402-0001"),
                kind == SupervisionKind.REMINDER ? ReminderLevel.UNIT : null,
                null,
                null);
    }
}
