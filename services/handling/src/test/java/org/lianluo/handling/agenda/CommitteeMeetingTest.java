package org.lianluo.handling.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianluo.shared.calendar.TimeLimit;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.problem.ProblemException;

/** A meeting on 28 December 2026, entered on 20 November, with a special report and one on the audit. */
class CommitteeMeetingTest {

    private static final LocalDate MEETS = LocalDate.parse("2026-12-28");
    private static final Act ENTERED = at("2026-11-20T02:00:00Z");
    private static final Act ON_THE_DAY = at("2026-12-28T02:00:00Z");
    private static final AgendaLimits LAW = new AgendaLimits(Map.of(
            AgendaTaskKind.DRAFT_FOR_COMMENT, TimeLimit.parse("20d"),
            AgendaTaskKind.FINAL_REPORT, TimeLimit.parse("10d"),
            AgendaTaskKind.TO_MEMBERS, TimeLimit.parse("7d"),
            AgendaTaskKind.AUDIT_RECTIFICATION, TimeLimit.parse("6mo")));

    private final CommitteeMeeting meeting = new CommitteeMeeting("410402", "第三十二次会议", MEETS, ENTERED);
    private final List<AgendaTask> special =
            meeting.enter(ENTERED, entry(WorkReportKind.SPECIAL_WORK), LAW).tasks();

    private static WorkReport.Entry entry(WorkReportKind kind) {
        return new WorkReport.Entry("停车场建设管理情况", kind, "410402-U01", "410402-C01");
    }

    private static Act at(String instant) {
        return new Act("ROLE", "x", "x", Instant.parse(instant));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private Map<CommitteeMeetingAction, Consumer<CommitteeMeeting>> acts() {
        return Map.of(
                CommitteeMeetingAction.ENTER_REPORT,
                one -> one.enter(ON_THE_DAY, entry(WorkReportKind.OTHER), LAW),
                CommitteeMeetingAction.MOVE,
                one -> one.move(ON_THE_DAY, MEETS.plusDays(7), "改期", special, LAW),
                CommitteeMeetingAction.HOLD,
                one -> one.hold(ON_THE_DAY),
                CommitteeMeetingAction.CANCEL,
                one -> one.cancel(ON_THE_DAY, "并入下次", List.of()),
                CommitteeMeetingAction.DO_TASK,
                one -> one.finish(ON_THE_DAY, special.get(0), special, day("2026-12-01"), null));
    }

    @ParameterizedTest
    @EnumSource(CommitteeMeetingStatus.class)
    void eachStateAllowsItsActsAlone(CommitteeMeetingStatus status) {
        Set<CommitteeMeetingAction> allowed =
                switch (status) {
                    case PLANNED -> EnumSet.allOf(CommitteeMeetingAction.class);
                    case HELD -> EnumSet.of(CommitteeMeetingAction.DO_TASK);
                    case CANCELLED -> EnumSet.noneOf(CommitteeMeetingAction.class);
                };
        assertThat(acts()).hasSize(CommitteeMeetingAction.values().length);
        for (CommitteeMeetingAction action : CommitteeMeetingAction.values()) {
            CommitteeMeetingTest fresh = new CommitteeMeetingTest();
            if (status == CommitteeMeetingStatus.HELD) {
                fresh.meeting.hold(ON_THE_DAY);
            } else if (status == CommitteeMeetingStatus.CANCELLED) {
                fresh.meeting.cancel(ENTERED, "并入下次", List.of());
            }
            Consumer<CommitteeMeeting> act = fresh.acts().get(action);
            if (allowed.contains(action)) {
                act.accept(fresh.meeting);
            } else {
                assertThatThrownBy(() -> act.accept(fresh.meeting))
                        .isInstanceOfSatisfying(
                                ProblemException.class,
                                refusal -> assertThat(refusal.code().code()).isEqualTo("illegal-transition"));
                assertThat(fresh.meeting.status()).isEqualTo(status);
            }
        }
    }

    /** 监督法 2024 §15: 20, 10 and 7 days before. */
    @Test
    void theDaysBeforeTheMeetingAreCountedBack() {
        assertThat(special)
                .extracting(AgendaTask::kind, AgendaTask::due)
                .containsExactly(
                        tuple(AgendaTaskKind.DRAFT_FOR_COMMENT, day("2026-12-08")),
                        tuple(AgendaTaskKind.FINAL_REPORT, day("2026-12-18")),
                        tuple(AgendaTaskKind.TO_MEMBERS, day("2026-12-21")));
    }

    /** 监督法 2024 §27: within six months after the audit report was heard. */
    @Test
    void whatBecameOfAnAuditIsDueSixMonthsAfter() {
        List<AgendaTask> audit =
                meeting.enter(ENTERED, entry(WorkReportKind.AUDIT), LAW).tasks();

        assertThat(audit).hasSize(4);
        assertThat(audit.get(3).due()).isEqualTo(day("2027-06-28"));
        audit.subList(0, 3).forEach(task -> meeting.finish(ON_THE_DAY, task, audit, MEETS, null));
        refused("committee-meeting-not-held", () -> meeting.finish(ON_THE_DAY, audit.get(3), audit, MEETS, "1号"));
        meeting.hold(ON_THE_DAY);
        meeting.finish(at("2027-07-01T02:00:00Z"), audit.get(3), audit, day("2027-06-29"), "1号");
        assertThat(audit.get(3).late()).isTrue();
    }

    @Test
    void anotherDayMovesWhatIsNotDone() {
        AgendaTask draft = special.get(0);
        meeting.finish(at("2026-12-08T15:00:00Z"), draft, special, day("2026-12-08"), "1号");

        meeting.move(at("2026-12-09T02:00:00Z"), day("2027-01-08"), "改期", special, LAW);

        assertThat(meeting.meetsOn()).isEqualTo(day("2027-01-08"));
        assertThat(draft.due()).isEqualTo(day("2026-12-08"));
        assertThat(draft.late()).isFalse();
        assertThat(special.get(1).due()).isEqualTo(day("2026-12-29"));
        assertThat(special.get(2).due()).isEqualTo(day("2027-01-01"));
    }

    @Test
    void aReportComesAfterItsDraftAndOnce() {
        refused("task-before-open", () -> meeting.finish(ON_THE_DAY, special.get(1), special, MEETS, null));
        refused("done-in-future", () -> meeting.finish(ENTERED, special.get(0), special, MEETS, null));
        meeting.finish(ON_THE_DAY, special.get(0), special, day("2026-12-09"), null);
        assertThat(special.get(0).late()).isTrue();
        refused("task-not-open", () -> meeting.finish(ON_THE_DAY, special.get(0), special, MEETS, null));
    }

    @Test
    void nothingIsDueOfAMeetingThatIsCancelled() {
        meeting.cancel(ENTERED, "并入下次", special);

        assertThat(special).noneMatch(AgendaTask::isOpen);
    }

    @Test
    void aMeetingIsAheadAndIsHeldOnItsDay() {
        refused("meeting-day-not-ahead", () -> new CommitteeMeeting("410402", "会议", day("2026-11-19"), ENTERED));
        refused("meeting-day-not-ahead", () -> meeting.move(ON_THE_DAY, day("2026-12-27"), "改期", special, LAW));
        refused("committee-meeting-not-begun", () -> meeting.hold(at("2026-12-27T15:59:59Z")));
        meeting.hold(at("2026-12-27T16:00:00Z"));
        assertThat(meeting.status()).isEqualTo(CommitteeMeetingStatus.HELD);
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(
                        refusal.code().code())
                .isEqualTo(code));
    }
}
