package org.lianluo.handling.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.handling.supervision.SupervisionStatus.CANCELLED;
import static org.lianluo.handling.supervision.SupervisionStatus.CLOSED;
import static org.lianluo.handling.supervision.SupervisionStatus.ESCALATED;
import static org.lianluo.handling.supervision.SupervisionStatus.INSPECTED;
import static org.lianluo.handling.supervision.SupervisionStatus.ISSUED;
import static org.lianluo.handling.supervision.SupervisionStatus.NOT_CHOSEN;
import static org.lianluo.handling.supervision.SupervisionStatus.OVERDUE;
import static org.lianluo.handling.supervision.SupervisionStatus.PLANNED;
import static org.lianluo.handling.supervision.SupervisionStatus.PROPOSED;
import static org.lianluo.handling.supervision.SupervisionStatus.RESPONDED;
import static org.lianluo.handling.supervision.SupervisionStatus.VERIFIED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.lianluo.shared.problem.ProblemException;

class SupervisionProperties {

    /** What may be tried, in whatever state. */
    enum Try {
        CHOOSE,
        DECLINE,
        ISSUE,
        ANSWER,
        MISS,
        ESCALATE,
        ASK_AGAIN,
        INSPECT,
        VERIFY,
        CLOSE,
        CANCEL
    }

    /** Where each leads, told from the rules and not from the code; what is missing is refused. */
    private static final Map<SupervisionStatus, Map<Try, SupervisionStatus>> TABLE = Map.of(
            PROPOSED,
            Map.of(Try.CHOOSE, PLANNED, Try.DECLINE, NOT_CHOSEN, Try.CANCEL, CANCELLED),
            PLANNED,
            Map.of(Try.ISSUE, ISSUED, Try.CANCEL, CANCELLED),
            ISSUED,
            Map.of(Try.ANSWER, RESPONDED, Try.MISS, OVERDUE, Try.CANCEL, CANCELLED),
            OVERDUE,
            Map.of(Try.ANSWER, RESPONDED, Try.ESCALATE, ESCALATED, Try.CANCEL, CANCELLED),
            ESCALATED,
            Map.of(Try.ANSWER, RESPONDED, Try.ESCALATE, ESCALATED, Try.CANCEL, CANCELLED),
            RESPONDED,
            Map.of(Try.ASK_AGAIN, ISSUED, Try.INSPECT, INSPECTED, Try.VERIFY, VERIFIED),
            INSPECTED,
            Map.of(Try.ASK_AGAIN, ISSUED, Try.VERIFY, VERIFIED),
            VERIFIED,
            Map.of(Try.CLOSE, CLOSED));

    @Property
    void everyStateAllowsWhatTheTableSaysAndARefusedCallChangesNothing(
            @ForAll SupervisionKind kind, @ForAll @Size(max = 16) List<Try> tries) {
        SupervisionCase one = new SupervisionCase(Drafts.draft(kind, "甲", "乙", "丙"), Drafts.COMMITTEE);
        assertThat(one.status()).isEqualTo(kind.isDecided() ? PROPOSED : PLANNED);
        List<Question> questions = new ArrayList<>();
        for (Try tried : tries) {
            SupervisionStatus next = next(one, tried);
            List<Object> before = state(one);
            int told = one.told().size();
            int lines = one.added().size();
            boolean refused = isRefused(one, tried, questions);

            assertThat(refused)
                    .as(tried + " of " + kind + " when " + one.status())
                    .isEqualTo(next == null);
            if (refused) {
                assertThat(state(one)).isEqualTo(before);
                assertThat(one.added()).hasSize(lines);
            } else {
                assertThat(one.status()).isEqualTo(next);
                assertThat(one.added()).hasSizeGreaterThan(lines);
            }
            assertThat(one.told()).hasSize(told + (refused ? 0 : 1));
            assertThat(one.waitingCodes())
                    .hasSize((int) questions.stream().filter(Question::isOpen).count());
        }
    }

    private static SupervisionStatus next(SupervisionCase one, Try tried) {
        if (tried == Try.CLOSE && one.kind() == SupervisionKind.REMINDER && one.status() == RESPONDED) {
            return CLOSED;
        }
        SupervisionStatus next = TABLE.getOrDefault(one.status(), Map.of()).get(tried);
        // Two units are asked first: the answer of one is not all there is to it.
        return tried == Try.ANSWER && next != null && one.waitingCodes().size() > 1 ? one.status() : next;
    }

    private static boolean isRefused(SupervisionCase one, Try tried, List<Question> questions) {
        List<Question> open = questions.stream().filter(Question::isOpen).toList();
        try {
            switch (tried) {
                case CHOOSE -> one.choose(Drafts.COMMITTEE, "L01", "李明", "列入。");
                case DECLINE -> one.decline(Drafts.COMMITTEE, "不列入。");
                case ISSUE -> questions.addAll(one.issue(Drafts.COMMITTEE, List.of(Drafts.PARKING, Drafts.PLANNING)));
                case ANSWER -> {
                    Question next = open.isEmpty() ? new Question(one, Drafts.PARKING, "x", Drafts.NOW) : open.get(0);
                    one.answer(Drafts.COMMITTEE, next, true, "已办。", null);
                }
                case MISS -> one.miss(Drafts.COMMITTEE);
                case ESCALATE ->
                    one.escalate(Drafts.COMMITTEE, Measure.ORDER_TO_CORRECT, Drafts.DUE.plusDays(9), "逾期。", open);
                case ASK_AGAIN -> questions.addAll(one.askAgain(Drafts.COMMITTEE, List.of(Drafts.PARKING), 2));
                case INSPECT -> one.inspect(Drafts.COMMITTEE, Drafts.DUE.minusDays(20), "已看。");
                case VERIFY -> one.verify(Drafts.COMMITTEE, "照片。");
                case CLOSE -> one.close(Drafts.COMMITTEE, Outcome.SOLVED, "办结。");
                case CANCEL -> one.cancel(Drafts.COMMITTEE, "撤销。", open);
            }
            return false;
        } catch (ProblemException refusal) {
            return true;
        }
    }

    private static List<Object> state(SupervisionCase one) {
        return Arrays.asList(
                one.status(), one.course(), one.round(), one.waitingCodes(), one.unitCodes(), one.getUpdatedAt());
    }
}
