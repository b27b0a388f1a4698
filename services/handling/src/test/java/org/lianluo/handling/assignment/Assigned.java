package org.lianluo.handling.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.calendar.Deadline;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.events.OpinionForwardedV1;

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
        return OpinionAssignment.forwarded(UUID.randomUUID(), event, null, ACCEPT_DUE, FORWARDED);
    }

    static OpinionAssignment in(AssignmentStatus status) {
        OpinionAssignment assignment = pending();
        switch (status) {
            case PENDING -> {}
            case RETURNED -> assignment.giveBack("不属于本单位职责", null, "clerk", NEXT_DAY);
            case IN_HANDLING -> assignment.accept(ANSWER_DUE, "clerk", NEXT_DAY);
            case ANSWERED -> {
                assignment.accept(ANSWER_DUE, "clerk", NEXT_DAY);
                assignment.answer("已修复。", null, "clerk", NEXT_DAY);
            }
            default -> throw new IllegalArgumentException("no state of an opinion: " + status);
        }
        return assignment;
    }

    static OpinionAssignment rehandled() {
        return OpinionAssignment.again(
                UUID.randomUUID(), in(AssignmentStatus.ANSWERED), NEXT_DAY, EXTENDED_DUE, NEXT_DAY);
    }

    /** Does an action with arguments that nothing is wrong with. */
    static void act(OpinionAssignment assignment, UnitAction action, Instant at) {
        switch (action) {
            case ACCEPT -> assignment.accept(ANSWER_DUE, "clerk", at);
            case RETURN -> assignment.giveBack("不属于本单位职责", "410402-U02", "clerk", at);
            case EXTEND -> assignment.extend("需协调", EXTENDED_DUE, "clerk", at);
            case ANSWER -> assignment.answer("已修复。", "卫城管函〔2026〕1号", "clerk", at);
        }
    }

    /** Everything that is visible of it, to be compared. */
    static AssignmentView state(OpinionAssignment assignment) {
        return AssignmentView.of(assignment, NEXT_DAY);
    }
}
