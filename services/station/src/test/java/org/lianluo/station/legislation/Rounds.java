package org.lianluo.station.legislation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Drafts for tests. */
final class Rounds {

    static final String POINT = "410402-S020";
    static final String OTHER_POINT = "410402-S021";
    static final Instant NOW = Instant.parse("2026-12-01T02:00:00Z");
    static final LocalDate LAST_DAY = LocalDate.parse("2026-12-31");

    private Rounds() {}

    static DraftPlan plan(List<String> points, boolean openToAll) {
        return new DraftPlan(
                "文明行为促进条例（草案）",
                "法制工作委员会",
                null,
                List.of(new DraftArticle("第一条", "为了促进文明行为。"), new DraftArticle("第二条", "本条例适用于本市。")),
                points,
                openToAll,
                LAST_DAY);
    }

    static LegislativeDraft prepared() {
        return new LegislativeDraft("410402", plan(List.of(POINT, OTHER_POINT), true), "office", NOW);
    }

    static LegislativeDraft in(LegislativeDraftStatus status) {
        LegislativeDraft draft = prepared();
        if (status == LegislativeDraftStatus.WITHDRAWN) {
            draft.withdraw("另行起草。", "office", NOW);
        }
        if (status == LegislativeDraftStatus.OPEN
                || status == LegislativeDraftStatus.CLOSED
                || status == LegislativeDraftStatus.REPORTED) {
            draft.publish("office", NOW);
        }
        if (status == LegislativeDraftStatus.CLOSED || status == LegislativeDraftStatus.REPORTED) {
            draft.close("office", NOW);
        }
        if (status == LegislativeDraftStatus.REPORTED) {
            draft.report("均已研究。", 0, "office", NOW);
        }
        return draft;
    }

    static void take(DraftAction action, LegislativeDraft draft) {
        switch (action) {
            case PUBLISH -> draft.publish("office", NOW);
            case COMMENT -> draft.comment(null, "赞成。", null, CommentSource.PUBLIC, "anonymous", NOW);
            case EXTEND -> draft.extend(LAST_DAY.plusDays(7), "office", NOW);
            case CLOSE -> draft.close("office", NOW);
            case SORT -> draft.mustBeSortable();
            case REPORT -> draft.report("均已研究。", 0, "office", NOW);
            case ACKNOWLEDGE -> draft.acknowledge(POINT, "clerk", NOW);
            case WITHDRAW -> draft.withdraw("另行起草。", "office", NOW);
        }
    }
}
