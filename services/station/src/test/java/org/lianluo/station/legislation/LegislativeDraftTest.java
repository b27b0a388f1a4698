package org.lianluo.station.legislation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.events.station.legislation.LegislativeDraftStatusChangedV1;

class LegislativeDraftTest {

    private static final Instant DAY_AFTER = Instant.parse("2026-12-31T16:00:00Z");

    @Test
    void somebodyIsAsked() {
        assertThatThrownBy(() -> new LegislativeDraft("410402", Rounds.plan(List.of(), false), "office", Rounds.NOW))
                .hasMessageContaining("draft-asks-nobody");
        assertThat(new LegislativeDraft("410402", Rounds.plan(List.of(), true), "office", Rounds.NOW).told())
                .hasSize(1);
    }

    @Test
    void anArticleIsNamedOnce() {
        DraftPlan plan = Rounds.plan(List.of(), true);
        DraftPlan twice = new DraftPlan(
                plan.title(),
                plan.maker(),
                null,
                List.of(new DraftArticle("第一条", "甲"), new DraftArticle("第一条", "乙")),
                List.of(),
                true,
                plan.lastDay());

        assertThatThrownBy(() -> new LegislativeDraft("410402", twice, "office", Rounds.NOW))
                .hasMessageContaining("draft-article-twice");
    }

    @Test
    void commentsAreTakenOnTheLastDayInChinaAndNotAfterIt() {
        LegislativeDraft draft = Rounds.in(LegislativeDraftStatus.OPEN);

        draft.comment("第二条", "好。", null, CommentSource.PUBLIC, "anonymous", DAY_AFTER.minusMillis(1));

        assertThatThrownBy(() -> draft.comment("第二条", "好。", null, CommentSource.PUBLIC, "anonymous", DAY_AFTER))
                .hasMessageContaining("draft-comments-over");
    }

    @Test
    void anExtensionIsLater() {
        LegislativeDraft draft = Rounds.in(LegislativeDraftStatus.OPEN);

        assertThatThrownBy(() -> draft.extend(Rounds.LAST_DAY, "office", Rounds.NOW))
                .hasMessageContaining("draft-last-day-over");
        draft.extend(Rounds.LAST_DAY.plusDays(1), "office", Rounds.NOW);

        draft.comment("第二条", "好。", null, CommentSource.PUBLIC, "anonymous", DAY_AFTER);
    }

    @Test
    void aPointIsWaitedForUntilItAnswersAndAgainUntilItHasReadTheReport() {
        LegislativeDraft draft = Rounds.in(LegislativeDraftStatus.OPEN);
        assertThat(draft.waitingCodes()).containsExactly(Rounds.POINT, Rounds.OTHER_POINT);

        draft.comment("第一条", "好。", Rounds.POINT, CommentSource.POINT, "clerk", Rounds.NOW);
        draft.acknowledge(Rounds.OTHER_POINT, "clerk", Rounds.NOW);
        assertThat(draft.waitingCodes()).isEmpty();
        draft.close("office", Rounds.NOW);
        draft.report("均已研究。", 0, "office", Rounds.NOW);
        assertThat(draft.waitingCodes()).containsExactly(Rounds.POINT, Rounds.OTHER_POINT);
        draft.acknowledge(Rounds.POINT, "clerk", Rounds.NOW);

        assertThat(draft.waitingCodes()).containsExactly(Rounds.OTHER_POINT);
    }

    @Test
    void whoIsNotAskedSaysNothing() {
        LegislativeDraft draft =
                new LegislativeDraft("410402", Rounds.plan(List.of(Rounds.POINT), false), "office", Rounds.NOW);
        draft.publish("office", Rounds.NOW);

        assertThatThrownBy(() -> draft.comment(null, "好。", null, CommentSource.PUBLIC, "anonymous", Rounds.NOW))
                .hasMessageContaining("draft-not-open-to-all");
        assertThatThrownBy(
                        () -> draft.comment(null, "好。", Rounds.OTHER_POINT, CommentSource.POINT, "clerk", Rounds.NOW))
                .hasMessageContaining("legislative-point-not-asked");
        assertThatThrownBy(() -> draft.comment("第九条", "好。", Rounds.POINT, CommentSource.POINT, "clerk", Rounds.NOW))
                .hasMessageContaining("draft-article-unknown");
    }

    @Test
    void nothingIsReportedBeforeAllIsSorted() {
        LegislativeDraft draft = Rounds.in(LegislativeDraftStatus.CLOSED);

        assertThatThrownBy(() -> draft.report("已研究。", 1, "office", Rounds.NOW))
                .hasMessageContaining("draft-comments-unsorted");
        assertThat(draft.course().report()).isNull();
    }

    @Test
    void pointsAreToldOncePublishedAndNoWordOfTheDraftIs() {
        LegislativeDraft draft = Rounds.in(LegislativeDraftStatus.OPEN);

        assertThat(draft.told())
                .extracting(event -> ((LegislativeDraftStatusChangedV1) event).toRoles())
                .containsExactly(List.of(), List.of("STATION_CLERK", "STATION_HEAD"));
        assertThat(draft.told().toString()).doesNotContain("文明行为");
    }
}
