package org.lianluo.portal.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianluo.client.model.Assignment;
import org.lianluo.client.model.AssignmentPage;
import org.lianluo.client.model.DueDateView;

class WorkListTest {

    private static final OffsetDateTime ASSIGNED = OffsetDateTime.parse("2026-11-20T08:00:00Z");

    @Test
    void theEarliestDateComesFirstAndNoDateLast() {
        Assignment unknown = assignment("unknown", "SIGNED", null, null);
        Assignment late = assignment("late", "DRAFTED", null, "2026-11-02");
        Assignment toAccept = assignment("to accept", "PENDING", "2026-11-25", null);
        Assignment toSign = assignment("to sign", "PENDING", null, "2026-12-20");

        assertThat(WorkList.byDueDate(List.of(unknown, toSign, toAccept, late), null))
                .containsExactly(late, toAccept, toSign, unknown);
    }

    @Test
    void whatIsOverIsNotListed() {
        assertThat(WorkList.byDueDate(
                        List.of(
                                assignment("answered", "ANSWERED", null, "2026-11-02"),
                                assignment("ended", "ENDED", null, "2026-11-02"),
                                assignment("given", "OPINION_SUBMITTED", null, "2026-11-02")),
                        null))
                .isEmpty();
    }

    @Test
    void onlyWhatIsDueBeforeADayIsListed() {
        Assignment on = assignment("on the day", "SIGNED", null, "2026-12-01");
        Assignment before = assignment("before", "SIGNED", null, "2026-11-30");
        Assignment unknown = assignment("unknown", "SIGNED", null, null);

        assertThat(WorkList.byDueDate(List.of(on, before, unknown), LocalDate.of(2026, 12, 1)))
                .containsExactly(before);
    }

    @Test
    void aLongListHasPages() {
        List<Assignment> all = IntStream.range(0, 120)
                .mapToObj(number -> assignment("no. " + number, "SIGNED", null, "2026-12-01"))
                .toList();

        AssignmentPage first = WorkList.part(all, null);
        AssignmentPage last = WorkList.part(all, "100");

        assertThat(first.getItems()).hasSize(50);
        assertThat(first.getNext()).isEqualTo("50");
        assertThat(last.getItems()).hasSize(20);
        assertThat(last.getNext()).isNull();
        assertThat(WorkList.part(all, "nonsense").getItems()).isEqualTo(first.getItems());
        assertThat(WorkList.part(all, "999").getItems()).isEmpty();
    }

    private static Assignment assignment(String title, String status, String acceptDue, String answerDue) {
        return new Assignment()
                .withTitle(title)
                .withStatus(status)
                .withAssignedAt(ASSIGNED)
                .withAcceptDue(due(acceptDue))
                .withAnswerDue(due(answerDue));
    }

    private static DueDateView due(String day) {
        return day == null ? null : new DueDateView().withDue(LocalDate.parse(day));
    }
}
