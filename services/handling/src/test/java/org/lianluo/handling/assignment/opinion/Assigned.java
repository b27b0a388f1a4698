package org.lianluo.handling.assignment.opinion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.handling.assignment.AssignmentActs;
import org.lianluo.handling.assignment.AssignmentStatus;
import org.lianluo.handling.assignment.caseload.AssignmentView;
import org.lianluo.shared.calendar.Deadline;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.events.IntegrationEvent;
import org.lianluo.shared.events.suggestion.triage.OpinionForwardedV1;

/** Assignments for plain tests: handed over on Friday 20 November 2026, accept by the 24th, answer by 11 December. */
final class Assigned {

    static final Instant FORWARDED = Instant.parse("2026-11-20T02:00:00Z");
    static final Instant NEXT_DAY = Instant.parse("2026-11-21T02:00:00Z");

    /** 24:00 of the accept due date in China, and of the answer's. */
    static final Instant ACCEPT_OVER = Instant.parse("2026-11-24T16:00:00Z");

    static final Instant ANSWER_OVER = Instant.parse("2026-12-11T16:00:00Z");
    static final DueDate ACCEPT_DUE = counted(PolicyKey.OPINION_ACCEPT, LocalDate.parse("2026-11-24"));
    static final DueDate ANSWER_DUE = counted(PolicyKey.OPINION_ANSWER, LocalDate.parse("2026-12-11"));
    static final DueDate EXTENDED_DUE = counted(PolicyKey.OPINION_ANSWER_CAP, LocalDate.parse("2026-12-21"));

    private Assigned() {}

    private static DueDate counted(PolicyKey policy, LocalDate due) {
        return DueDate.of(policy, LocalDate.parse("2026-11-20"), new Deadline(due, policy.key(), false));
    }

    static OpinionAssignment pending() {
        OpinionForwardedV1 event = new OpinionForwardedV1(
                UUID.randomUUID(),
                "410402-20261120-0001",
                "410402",
                "410402-S001",
                "STREET_LIGHTING",
                "410402-U01",
                "路灯不亮",
                "曙光街中段路灯不亮。",
                "曙光街中段",
                1,
                FORWARDED);
        return OpinionAssignment.forwarded(UUID.randomUUID(), event, null, ACCEPT_DUE, station());
    }

    static OpinionAssignment in(AssignmentStatus status) {
        OpinionAssignment assignment = pending();
        switch (status) {
            case PENDING -> {}
            case RETURNED -> assignment.giveBack(unit(NEXT_DAY), "不属于本单位职责", null);
            case IN_HANDLING -> assignment.accept(unit(NEXT_DAY), ANSWER_DUE);
            case ANSWERED -> {
                assignment.accept(unit(NEXT_DAY), ANSWER_DUE);
                assignment.answer(unit(NEXT_DAY), "已修复。", null);
            }
            default -> throw new IllegalArgumentException("no state of an opinion: " + status);
        }
        return assignment;
    }

    static OpinionAssignment rehandled() {
        return OpinionAssignment.again(
                UUID.randomUUID(), in(AssignmentStatus.ANSWERED), NEXT_DAY, EXTENDED_DUE, station());
    }

    /** Does an action with arguments that nothing is wrong with. */
    static void act(OpinionAssignment assignment, UnitAction action, Instant at) {
        switch (action) {
            case ACCEPT -> assignment.accept(unit(at), ANSWER_DUE);
            case RETURN -> assignment.giveBack(unit(at), "不属于本单位职责", "410402-U02");
            case EXTEND -> assignment.extend(unit(at), "需协调", EXTENDED_DUE);
            case ANSWER -> assignment.answer(unit(at), "已修复。", "卫城管函〔2026〕1号");
        }
    }

    static Act unit(Instant at) {
        return new Act("HANDLER_CLERK", "410402-U01", "clerk", at);
    }

    private static Act station() {
        return AssignmentActs.ofStation("410402-S001", FORWARDED);
    }

    /** The last event that it told. */
    static <E> E last(OpinionAssignment assignment, Class<E> kind) {
        List<IntegrationEvent> told = assignment.told();
        return kind.cast(told.get(told.size() - 1));
    }

    /** Everything that is visible of it, to be compared. */
    static AssignmentView state(OpinionAssignment assignment) {
        return AssignmentView.of(assignment, NEXT_DAY);
    }
}
