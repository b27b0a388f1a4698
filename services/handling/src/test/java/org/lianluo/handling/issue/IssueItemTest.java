package org.lianluo.handling.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianluo.shared.calendar.Deadline;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.problem.ProblemException;

/** An item of a list that was handed over on 23 November 2026: plan due on 31 December, result on 28 February. */
class IssueItemTest {

    private static final LocalDate HANDED_OVER = LocalDate.parse("2026-11-23");
    private static final Act UNIT = at("2026-12-20T02:00:00Z");
    private static final Act COMMITTEE = at("2026-12-21T02:00:00Z");
    private static final Act LATE = at("2027-03-01T02:00:00Z");

    private static final Map<ItemAction, Consumer<IssueItem>> ACTS = Map.of(
            ItemAction.PLAN, item -> item.plan(UNIT, "1号", "方案"),
            ItemAction.START, item -> item.start(UNIT),
            ItemAction.REPORT_RESULT, item -> item.report(UNIT, "2号", "结果", LocalDate.parse("2026-12-19")),
            ItemAction.COMMENT, item -> item.comment(COMMITTEE, "属实"),
            ItemAction.CONTINUE, item -> item.carryOn(COMMITTEE, "未完成", LocalDate.parse("2027-03-31")));

    private final IssueList list = new IssueList("410402", "停车", ListKind.REPORT_REVIEW, null, "CJ", null, UNIT);
    private final IssueItem item =
            list.add(UNIT, List.of(new IssueItem.Entry("车位不足", null, "U01"))).get(0);

    private static Act at(String instant) {
        return new Act("ROLE", "x", "x", Instant.parse(instant));
    }

    private static DueDate due(PolicyKey key, String day) {
        return DueDate.of(key, HANDED_OVER, new Deadline(LocalDate.parse(day), key.key(), false));
    }

    private void handOver() {
        list.write(
                UNIT,
                new OpinionLetter("好", "问题", "建议", null, null, LocalDate.parse("2026-11-20")),
                due(PolicyKey.ISSUE_HAND_OVER, "2026-11-27"));
        list.handOver(
                UNIT,
                HANDED_OVER,
                List.of(item),
                due(PolicyKey.ISSUE_PLAN, "2026-12-31"),
                due(PolicyKey.ISSUE_RESULT, "2027-02-28"));
    }

    private void reach(ItemStatus status) {
        handOver();
        if (status == ItemStatus.LISTED) {
            return;
        }
        ACTS.get(ItemAction.PLAN).accept(item);
        if (status == ItemStatus.PLAN_RECEIVED) {
            return;
        }
        ACTS.get(ItemAction.START).accept(item);
        if (status == ItemStatus.RECTIFYING) {
            return;
        }
        ACTS.get(ItemAction.REPORT_RESULT).accept(item);
        if (status == ItemStatus.RECTIFIED) {
            return;
        }
        ACTS.get(ItemAction.COMMENT).accept(item);
        if (status == ItemStatus.VERIFIED) {
            item.verify(COMMITTEE, list, "现场查看", 0);
        } else {
            ACTS.get(ItemAction.CONTINUE).accept(item);
        }
    }

    private static Set<ItemAction> allowedIn(ItemStatus status) {
        return switch (status) {
            case LISTED -> EnumSet.of(ItemAction.PLAN);
            case PLAN_RECEIVED, CONTINUING -> EnumSet.of(ItemAction.START);
            case RECTIFYING -> EnumSet.of(ItemAction.REPORT_RESULT);
            // A result is commented on before it is continued.
            case RECTIFIED -> EnumSet.of(ItemAction.COMMENT);
            case VERIFIED -> EnumSet.noneOf(ItemAction.class);
        };
    }

    @ParameterizedTest
    @EnumSource(ItemStatus.class)
    void eachStateAllowsExactlyItsActs(ItemStatus status) {
        ACTS.forEach((action, act) -> {
            IssueItemTest fresh = new IssueItemTest();
            fresh.reach(status);
            int before = fresh.item.added().size();
            if (allowedIn(status).contains(action)) {
                act.accept(fresh.item);
                assertThat(fresh.item.added()).as(action.name()).hasSizeGreaterThan(before);
            } else {
                assertThatThrownBy(() -> act.accept(fresh.item))
                        .as(status + " " + action)
                        .isInstanceOf(ProblemException.class);
                assertThat(fresh.item.status()).isEqualTo(status);
                assertThat(fresh.item.added()).hasSize(before);
            }
        });
    }

    @Test
    void nothingMovesBeforeTheHandOver() {
        ACTS.values()
                .forEach(act -> assertThatThrownBy(() -> act.accept(item)).hasMessageContaining("not-handed-over"));
        assertThat(item.awaited()).isEqualTo(Awaited.NOTHING);
        assertThat(item.isOverdue(LATE.at())).isFalse();
    }

    @Test
    void theCommitteeCommentsBeforeItVerifies() {
        reach(ItemStatus.RECTIFIED);

        assertThatThrownBy(() -> item.verify(COMMITTEE, list, "现场查看", 0)).hasMessageContaining("comment-first");
        item.comment(COMMITTEE, "属实");
        assertThatThrownBy(() -> item.comment(COMMITTEE, "再说")).hasMessageContaining("already-commented");
        item.verify(COMMITTEE, list, "现场查看", 0);

        assertThat(item.status()).isEqualTo(ItemStatus.VERIFIED);
        assertThat(item.evidence()).isEqualTo("现场查看");
    }

    @Test
    void whatIsContinuedNeedsItsOwnCommentAndIsInTimeByTheFirstDay() {
        reach(ItemStatus.CONTINUING);
        assertThat(item.due()).isEqualTo("2027-03-31");
        item.start(UNIT);
        item.report(LATE, "3号", "完成", LocalDate.parse("2027-02-28"));

        assertThat(item.inTime()).isFalse();
        assertThat(item.comment()).isNull();
        assertThatThrownBy(() -> item.verify(LATE, list, "查看", 0)).hasMessageContaining("comment-first");
    }

    @Test
    void aResultIsNotOfTheFutureAndNotBeforeTheHandOver() {
        reach(ItemStatus.RECTIFYING);

        for (String day : List.of("2026-12-21", "2026-11-22")) {
            assertThatThrownBy(() -> item.report(UNIT, "2号", "结果", LocalDate.parse(day)))
                    .hasMessageContaining("day-not-possible");
        }
        assertThat(item.status()).isEqualTo(ItemStatus.RECTIFYING);
        assertThat(item.result()).isNull();
    }

    @Test
    void thePlanIsOverdueTheDayAfterItsLastDay() {
        handOver();

        assertThat(item.isOverdue(Instant.parse("2026-12-31T15:59:59Z"))).isFalse();
        assertThat(item.isOverdue(Instant.parse("2026-12-31T16:00:00Z"))).isTrue();
        assertThat(item.awaited()).isEqualTo(Awaited.PLAN);
    }

    @Test
    void aMissedDayIsToldOnceAndOnceMoreWhenItMovedLater() {
        handOver();
        int before = item.told().size();
        item.noticeOverdue(at("2027-01-01T02:00:00Z"));
        item.noticeOverdue(at("2027-01-02T02:00:00Z"));
        assertThat(item.told()).hasSize(before + 1);

        item.recount(
                at("2027-01-03T02:00:00Z"),
                due(PolicyKey.ISSUE_PLAN, "2027-01-31"),
                due(PolicyKey.ISSUE_RESULT, "2027-02-28"));
        item.noticeOverdue(at("2027-01-04T02:00:00Z"));
        assertThat(item.told()).hasSize(before + 1);
        item.noticeOverdue(at("2027-02-01T02:00:00Z"));
        assertThat(item.told()).hasSize(before + 2);
    }

    @Test
    void aListIsHandedOverWithLetterItemsAndUnits() {
        IssueList other = new IssueList("410402", "审计", ListKind.BUDGET_AUDIT, null, null, null, UNIT);
        assertThatThrownBy(() -> other.mayBeHandedOver(UNIT, HANDED_OVER))
                .hasMessageContaining("opinion-letter-required");
        assertThatThrownBy(() -> other.mayBeWritten(
                        UNIT, new OpinionLetter("好", "问题", "建议", null, null, LocalDate.parse("2026-11-20"))))
                .hasMessageContaining("deliberation-day-required");
        other.write(
                UNIT,
                new OpinionLetter("好", "问题", "建议", null, LocalDate.parse("2026-11-16"), LocalDate.parse("2026-11-20")),
                due(PolicyKey.ISSUE_HAND_OVER, "2026-11-22"));
        assertThatThrownBy(() -> other.mayBeHandedOver(UNIT, HANDED_OVER)).hasMessageContaining("list-without-items");
        List<IssueItem> items = other.add(UNIT, List.of(new IssueItem.Entry("违规", null, null)));
        assertThatThrownBy(() -> other.mayBeHandedOver(UNIT, LocalDate.parse("2026-11-19")))
                .hasMessageContaining("day-not-possible");
        assertThatThrownBy(() -> other.mayBeHandedOver(UNIT, LocalDate.parse("2026-12-21")))
                .hasMessageContaining("day-not-possible");
        DueDate plan = due(PolicyKey.ISSUE_PLAN, "2026-12-31");
        assertThatThrownBy(() -> other.handOver(UNIT, HANDED_OVER, items, plan, plan))
                .hasMessageContaining("item-without-unit");
        assertThat(other.status()).isEqualTo(ListStatus.PREPARED);
        items.get(0).name(UNIT, other, "U02");
        other.handOver(UNIT, HANDED_OVER, items, plan, plan);

        assertThat(other.handedOverLate()).isTrue();
        assertThat(other.unitCodes()).containsExactly("U02");
        assertThatThrownBy(() -> other.add(UNIT, List.of())).hasMessageContaining("list-already-handed-over");
        assertThatThrownBy(() -> items.get(0).name(UNIT, other, "U03"))
                .hasMessageContaining("list-already-handed-over");
    }

    @Test
    void listsInListsGoThreeLevelsDeep() {
        IssueList second = new IssueList("410402", "二级", ListKind.INSPECTION, null, null, list, UNIT);
        IssueList third = new IssueList("410402", "三级", ListKind.INSPECTION, null, null, second, UNIT);

        assertThatThrownBy(() -> new IssueList("410402", "四级", ListKind.INSPECTION, null, null, third, UNIT))
                .hasMessageContaining("lists-too-deep");
    }
}
