package org.lianluo.handling.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.handling.hearing.HearingStatus.CANCELLED;
import static org.lianluo.handling.hearing.HearingStatus.CLOSED;
import static org.lianluo.handling.hearing.HearingStatus.HELD;
import static org.lianluo.handling.hearing.HearingStatus.PLANNED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.lianluo.shared.problem.ProblemException;

class HearingProperties {

    /** What may be tried, in whatever state. */
    enum Try {
        POSTPONE,
        ASK,
        HOLD,
        ANSWER,
        SET,
        DONE,
        CONFIRM,
        SEND_BACK,
        CLOSE,
        CANCEL
    }

    /** Where each leads, told from the rules and not from the code; what is missing is refused. */
    private static final Map<HearingStatus, Map<Try, HearingStatus>> TABLE = Map.of(
            PLANNED,
            Map.of(Try.POSTPONE, PLANNED, Try.ASK, PLANNED, Try.HOLD, HELD, Try.CANCEL, CANCELLED),
            HELD,
            Map.of(
                    Try.ASK,
                    HELD,
                    Try.ANSWER,
                    HELD,
                    Try.SET,
                    HELD,
                    Try.DONE,
                    HELD,
                    Try.CONFIRM,
                    HELD,
                    Try.SEND_BACK,
                    HELD,
                    Try.CLOSE,
                    CLOSED));

    private final List<HearingQuestion> questions = new ArrayList<>();
    private final List<FollowUp> matters = new ArrayList<>();

    @Property
    void everyStateAllowsWhatTheTableSaysAndARefusedCallChangesNothing(@ForAll @Size(max = 20) List<Try> tries) {
        questions.clear();
        matters.clear();
        Hearing one = Plans.planned(HearingKind.RESULTS);
        for (Try tried : tries) {
            HearingStatus next = expected(one, tried);
            List<Object> before = state(one);
            int lines = one.added().size();
            boolean refused = isRefused(one, tried);

            assertThat(refused).as(tried + " when " + one.status()).isEqualTo(next == null);
            if (refused) {
                assertThat(state(one)).isEqualTo(before);
                assertThat(one.added()).hasSize(lines);
            } else {
                assertThat(one.status()).isEqualTo(next);
                assertThat(one.added()).hasSizeGreaterThan(lines);
            }
            if (one.status() != CANCELLED) {
                assertThat(one.waitingCodes()).hasSize((int) owed());
            }
        }
    }

    private long owed() {
        return questions.stream().filter(HearingQuestion::isOpen).count() + count(FollowUpStatus.OPEN);
    }

    private long count(FollowUpStatus status) {
        return matters.stream().filter(matter -> matter.status() == status).count();
    }

    private HearingStatus expected(Hearing one, Try tried) {
        HearingStatus next = TABLE.getOrDefault(one.status(), Map.of()).get(tried);
        boolean possible =
                switch (tried) {
                    case ANSWER -> questions.stream().anyMatch(HearingQuestion::isOpen);
                    case DONE -> count(FollowUpStatus.OPEN) > 0;
                    case CONFIRM, SEND_BACK -> count(FollowUpStatus.DONE) > 0;
                    case CLOSE -> owed() + count(FollowUpStatus.DONE) == 0;
                    default -> true;
                };
        return possible ? next : null;
    }

    private FollowUp first(FollowUpStatus status) {
        return matters.stream()
                .filter(matter -> matter.status() == status)
                .findFirst()
                .orElseGet(HearingProperties::confirmed);
    }

    private static FollowUp confirmed() {
        Hearing other = Plans.held();
        FollowUp matter = other.followUp(Plans.AFTER, Plans.PARKING, "划线。", Plans.DUE);
        other.done(Plans.AFTER, matter, "已划。");
        other.confirm(Plans.AFTER, matter, "属实。");
        return matter;
    }

    private boolean isRefused(Hearing one, Try tried) {
        try {
            switch (tried) {
                case POSTPONE ->
                    one.postpone(Plans.BEFORE, one.course().startsAt().plusSeconds(60), null, "改期。");
                case ASK -> questions.add(one.ask(Plans.BEFORE, Plans.LEAD, Plans.PARKING, "何时？"));
                case HOLD -> one.hold(Plans.AFTER, "笔录。", List.of(Plans.LEAD), List.of(Plans.HEAD));
                case ANSWER ->
                    one.answer(
                            Plans.AFTER,
                            questions.stream()
                                    .filter(HearingQuestion::isOpen)
                                    .findFirst()
                                    .orElseGet(this::answered),
                            "年底前。",
                            "周海涛");
                case SET -> matters.add(one.followUp(Plans.AFTER, Plans.PLANNING, "划线。", Plans.DUE));
                case DONE -> one.done(Plans.AFTER, first(FollowUpStatus.OPEN), "已划。");
                case CONFIRM -> one.confirm(Plans.AFTER, first(FollowUpStatus.DONE), "属实。");
                case SEND_BACK -> one.sendBack(Plans.AFTER, first(FollowUpStatus.DONE), "不足。", Plans.DUE);
                case CLOSE -> one.close(Plans.AFTER, questions, matters);
                case CANCEL -> one.cancel(Plans.AFTER, "取消。");
            }
            return false;
        } catch (ProblemException refusal) {
            return true;
        }
    }

    private HearingQuestion answered() {
        Hearing other = Plans.held();
        HearingQuestion question = other.ask(Plans.AFTER, Plans.LEAD, Plans.PARKING, "何时？");
        other.answer(Plans.AFTER, question, "已答。", "周海涛");
        return question;
    }

    private static List<Object> state(Hearing one) {
        return Arrays.asList(one.status(), one.course(), one.waitingCodes(), one.told(), one.getUpdatedAt());
    }
}
