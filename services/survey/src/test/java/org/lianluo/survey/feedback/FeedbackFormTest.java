package org.lianluo.survey.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianluo.survey.feedback.Asked.LAST_OVER;
import static org.lianluo.survey.feedback.Asked.NEXT_DAY;
import static org.lianluo.survey.feedback.Asked.OVER;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianluo.shared.events.survey.FeedbackFormDueRecountedV1;
import org.lianluo.shared.events.survey.FeedbackFormLapsedV1;
import org.lianluo.shared.events.survey.FeedbackFormOpenedV1;
import org.lianluo.shared.events.survey.FeedbackFormRemarkedV1;
import org.lianluo.shared.events.survey.FeedbackFormRemindedV1;
import org.lianluo.shared.events.survey.FeedbackReturnedV1;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemCode;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.survey.SurveyProblem;

class FeedbackFormTest {

    @Test
    void tellsWhomItAsksAboutWhichReplyAndUntilWhen() {
        FeedbackForm form = Asked.open();

        FeedbackFormOpenedV1 event = FormEvents.opened(form);

        assertThat(form.status()).isEqualTo(FormStatus.OPEN);
        assertThat(event.formId()).isEqualTo(form.getId());
        assertThat(event.replyId()).isEqualTo(form.reply().replyId());
        assertThat(event.assignmentId()).isEqualTo(form.reply().assignmentId());
        assertThat(event.suggestionId()).isEqualTo(form.reply().suggestionId());
        assertThat(event.unitCode()).isEqualTo("410402-U01");
        assertThat(event.deputyCode()).isEqualTo(Asked.DEPUTY);
        assertThat(event.round()).isEqualTo(1);
        assertThat(event.due()).isEqualTo(LocalDate.parse("2026-12-11"));
    }

    @Test
    void attitudeAndResultAreRatedApart() {
        FeedbackForm form = Asked.open();

        FeedbackReturnedV1 event = Asked.give(form, Grade.SATISFIED, Grade.DISSATISFIED, "尚未解决。", NEXT_DAY);

        assertThat(form.status()).isEqualTo(FormStatus.RETURNED);
        assertThat(event.attitude()).isEqualTo("SATISFIED");
        assertThat(event.result()).isEqualTo("DISSATISFIED");
        assertThat(event.reason()).isEqualTo("尚未解决。");
        assertThat(event.returnedAt()).isEqualTo(NEXT_DAY);
        assertThat(event.late()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "SATISFIED,           DISSATISFIED",
        "BASICALLY_SATISFIED, DISSATISFIED",
        "DISSATISFIED,        SATISFIED",
        "DISSATISFIED,        DISSATISFIED"
    })
    void dissatisfactionNeedsAReason(Grade attitude, Grade result) {
        refused(Asked.open(), attitude, result, SurveyProblem.REASON_REQUIRED);
    }

    @ParameterizedTest
    @CsvSource({
        "SATISFIED,           SATISFIED",
        "SATISFIED,           BASICALLY_SATISFIED",
        "BASICALLY_SATISFIED, SATISFIED",
        "BASICALLY_SATISFIED, BASICALLY_SATISFIED"
    })
    void otherwiseARemarkMayBeLeftAndStaysOnTheForm(Grade attitude, Grade result) {
        FeedbackForm form = Asked.open();

        FeedbackReturnedV1 event = Asked.give(form, attitude, result, "望继续推进。", NEXT_DAY);

        assertThat(form.feedback().reason()).isEqualTo("望继续推进。");
        assertThat(event.reason()).isNull();
        assertThat(Asked.give(Asked.open(), attitude, result, null, NEXT_DAY).reason())
                .isNull();
    }

    @Test
    void isReturnedOnce() {
        refused(Asked.returned(), Grade.SATISFIED, Grade.SATISFIED, CommonProblem.ILLEGAL_TRANSITION);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-11T15:59:59Z, false", "2026-12-11T16:00:00Z, true"})
    void feedbackAfterTheDueDateIsTakenAndMarkedLate(Instant at, boolean late) {
        FeedbackForm form = Asked.open();

        assertThat(form.isOverdue(at)).isEqualTo(late);
        assertThat(Asked.give(form, Grade.SATISFIED, Grade.SATISFIED, null, at).late())
                .isEqualTo(late);
        assertThat(form.isOverdue(at)).isFalse();
    }

    @Test
    void isCountedAgainWhileOpenOnly() {
        FeedbackForm form = Asked.open();

        form.recount(Asked.due("2026-12-14", false), "corrected", NEXT_DAY);

        assertThat(form.isOverdue(OVER)).isFalse();
        assertThat(form.dueDate().due()).isEqualTo(LocalDate.parse("2026-12-14"));
        assertThatThrownBy(() -> Asked.returned().recount(Asked.DUE, "corrected", NEXT_DAY))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whoLetsTheDatePassIsRemindedOnceAndHasAnotherDay() {
        FeedbackForm form = Asked.reminded();

        FeedbackFormRemindedV1 event = (FeedbackFormRemindedV1) Asked.last(form);

        assertThat(form.status()).isEqualTo(FormStatus.OPEN);
        assertThat(form.currentDue()).isEqualTo(Asked.LAST_DUE);
        assertThat(event.missedDue()).isEqualTo(LocalDate.parse("2026-12-11"));
        assertThat(event.due()).isEqualTo(LocalDate.parse("2026-12-18"));
        assertThat(event.deputyCode()).isEqualTo(Asked.DEPUTY);
        assertThat(event.toRoles()).containsExactly("DEPUTY");
        assertThatThrownBy(() -> form.remind(Asked.bySystem(LAST_OVER), Asked.LAST_DUE))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Asked.open().lapse(Asked.bySystem(OVER))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void afterTheReminderTheFormIsStillReturnedAndLate() {
        FeedbackReturnedV1 event = Asked.give(Asked.reminded(), Grade.SATISFIED, Grade.SATISFIED, null, OVER);

        assertThat(event.late()).isTrue();
        assertThat(event.returnedAt()).isEqualTo(OVER);
    }

    @Test
    void theDateThatRunsIsTheOneThatIsCountedAgain() {
        FeedbackForm form = Asked.reminded();

        form.recount(Asked.due("2026-12-21", false), "corrected", OVER);

        assertThat(form.dueDate()).isEqualTo(Asked.DUE);
        assertThat(form.currentDue().due()).isEqualTo(LocalDate.parse("2026-12-21"));
        assertThat(((FeedbackFormDueRecountedV1) Asked.last(form)).due()).isEqualTo(LocalDate.parse("2026-12-21"));
    }

    @Test
    void afterThatDayTooThereIsNoFeedbackAndWhatComesIsARemark() {
        FeedbackForm form = Asked.withoutFeedback();
        assertThat(((FeedbackFormLapsedV1) Asked.last(form)).due()).isEqualTo(LocalDate.parse("2026-12-18"));

        FeedbackFormRemarkedV1 event = Asked.remark(form, LAST_OVER.plusSeconds(60));

        assertThat(form.status()).isEqualTo(FormStatus.NO_FEEDBACK);
        assertThat(form.remarkedAt()).isEqualTo(LAST_OVER.plusSeconds(60));
        assertThat(form.feedback().at()).isNull();
        assertThat(event.result()).isEqualTo("DISSATISFIED");
        assertThat(event.toRoles()).containsExactly("INTAKE_OFFICER");
        refused(form, Grade.SATISFIED, Grade.SATISFIED, CommonProblem.ILLEGAL_TRANSITION);
        refused(Asked.withoutFeedback(), Grade.SATISFIED, Grade.DISSATISFIED, SurveyProblem.REASON_REQUIRED);
    }

    @Test
    void theOfficeHasARemarkCountAndTheClocksRunFromItsDecision() {
        FeedbackForm form = Asked.remarked();
        Instant decided = LAST_OVER.plus(Duration.ofDays(3));

        form.reopen(Asked.byOffice(decided));

        FeedbackReturnedV1 event = (FeedbackReturnedV1) Asked.last(form);
        assertThat(form.status()).isEqualTo(FormStatus.RETURNED);
        assertThat(form.reopenedAt()).isEqualTo(decided);
        assertThat(event.result()).isEqualTo("DISSATISFIED");
        assertThat(event.reason()).isEqualTo("车位仍然不足。");
        assertThat(event.late()).isTrue();
        assertThat(event.returnedAt()).isEqualTo(decided);
    }

    @Test
    void withoutARemarkThereIsNothingToReopen() {
        FeedbackForm form = Asked.withoutFeedback();

        assertThatThrownBy(() -> form.reopen(Asked.byOffice(LAST_OVER)))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(SurveyProblem.NO_REMARK));
        assertThat(form.status()).isEqualTo(FormStatus.NO_FEEDBACK);
    }

    private static void refused(FeedbackForm form, Grade attitude, Grade result, ProblemCode code) {
        List<Object> before = Asked.state(form);

        assertThatThrownBy(() -> Asked.give(form, attitude, result, null, OVER))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(code));

        assertThat(Asked.state(form)).isEqualTo(before);
    }
}
