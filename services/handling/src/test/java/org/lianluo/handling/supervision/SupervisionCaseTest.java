package org.lianluo.handling.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianluo.shared.events.handling.supervision.SupervisionAnsweredV1;
import org.lianluo.shared.events.handling.supervision.SupervisionOpenedV1;

class SupervisionCaseTest {

    private static SupervisionCase issued(SupervisionKind kind, String... movers) {
        SupervisionCase one = new SupervisionCase(Drafts.draft(kind, movers), Drafts.COMMITTEE);
        if (kind.isDecided()) {
            one.choose(Drafts.COMMITTEE, "L01", "李明", "列入。");
        }
        return one;
    }

    /** 监督法 2024 §51: three members in a county, five in a city or province. */
    @ParameterizedTest
    @CsvSource({"410402, 3", "410400, 5", "410000, 5", "410402001, 3"})
    void aQuestionMotionNeedsItsMovers(String region, int least) {
        assertThat(Movers.least(SupervisionKind.QUESTION_MOTION, region)).isEqualTo(least);
        assertThat(Movers.least(SupervisionKind.REMINDER, region)).isZero();
    }

    @Test
    void twoMembersOfACountyMoveNothing() {
        assertThatThrownBy(() ->
                        new SupervisionCase(Drafts.draft(SupervisionKind.QUESTION_MOTION, "甲", "乙"), Drafts.COMMITTEE))
                .hasMessageContaining("too-few-movers");

        SupervisionCase moved =
                new SupervisionCase(Drafts.draft(SupervisionKind.QUESTION_MOTION, "甲", "乙", "丙"), Drafts.COMMITTEE);
        assertThat(((SupervisionOpenedV1) moved.told().get(0)).toRoles())
                .containsExactly("PRESIDIUM", "DIRECTOR_MEETING");
    }

    /** 监督法 2024 §53: 过半数 of four movers is three. */
    @Test
    void aSecondAnswerNeedsMoreThanHalfOfTheMovers() {
        SupervisionCase one = issued(SupervisionKind.QUESTION_MOTION, "甲", "乙", "丙", "丁");
        Question question = one.issue(Drafts.COMMITTEE, List.of(Drafts.PARKING)).get(0);
        one.answer(Drafts.COMMITTEE, question, true, "已办。", "函〔2026〕1号");

        for (Integer dissatisfied : new Integer[] {null, 2, 5}) {
            assertThatThrownBy(() -> one.askAgain(Drafts.COMMITTEE, List.of(Drafts.PARKING), dissatisfied))
                    .hasMessageContaining("too-few-dissatisfied");
        }
        one.askAgain(Drafts.COMMITTEE, List.of(Drafts.PARKING), 3);

        assertThat(one.status()).isEqualTo(SupervisionStatus.ISSUED);
        assertThat(one.round()).isEqualTo(2);
    }

    @Test
    void theHeadOfTheUnitAnswersAKeySuggestion() {
        SupervisionCase one = issued(SupervisionKind.KEY_SUGGESTION);
        Question question = one.issue(Drafts.COMMITTEE, List.of(Drafts.PARKING)).get(0);

        assertThatThrownBy(() -> one.answer(Drafts.COMMITTEE, question, false, "已办。", null))
                .hasMessageContaining("leader-answers");
        one.answer(Drafts.COMMITTEE, question, true, "已办。", null);

        assertThatThrownBy(() -> one.answer(Drafts.COMMITTEE, question, true, "再办。", null))
                .hasMessageContaining("illegal-transition");
        SupervisionAnsweredV1 event =
                (SupervisionAnsweredV1) one.told().get(one.told().size() - 1);
        assertThat(event.late()).isFalse();
        assertThat(event.unanswered()).isZero();
        assertThat(event.deputyCodes()).containsExactly("D410402-0001");
    }

    @Test
    void aKeySuggestionHasALeader() {
        SupervisionCase one = new SupervisionCase(Drafts.draft(SupervisionKind.KEY_SUGGESTION), Drafts.COMMITTEE);

        assertThatThrownBy(() -> one.choose(Drafts.COMMITTEE, null, null, "列入。"))
                .hasMessageContaining("leader-required");
        assertThat(one.status()).isEqualTo(SupervisionStatus.PROPOSED);
    }

    @Test
    void nobodyIsAskedUntilADayThatIsOver() {
        SupervisionCase one = issued(SupervisionKind.LOOK_BACK);

        assertThatThrownBy(() -> one.issue(
                        Drafts.COMMITTEE,
                        List.of(Drafts.PARKING, new Ask("410402-U02", "问。", LocalDate.parse("2026-11-30")))))
                .hasMessageContaining("supervision-due-over");
        assertThat(one.unitCodes()).isEmpty();
        assertThatThrownBy(() -> {
                    one.issue(Drafts.COMMITTEE, List.of(Drafts.PARKING));
                    one.miss(Drafts.COMMITTEE);
                    one.escalate(Drafts.COMMITTEE, Measure.CIRCULAR, LocalDate.parse("2026-11-30"), "逾期。", List.of());
                })
                .hasMessageContaining("supervision-due-over");
    }

    @Test
    void aMeasureMovesTheDayOfWhatIsOpenAlone() {
        SupervisionCase one = issued(SupervisionKind.LOOK_BACK);
        List<Question> questions = one.issue(Drafts.COMMITTEE, List.of(Drafts.PARKING, Drafts.PLANNING));
        one.answer(Drafts.COMMITTEE, questions.get(0), false, "已办。", null);
        one.miss(Drafts.COMMITTEE);
        assertThatThrownBy(() -> one.answer(Drafts.COMMITTEE, questions.get(0), false, "再办。", null))
                .hasMessageContaining("question-not-open");

        one.escalate(Drafts.COMMITTEE, Measure.CIRCULAR, Drafts.DUE.plusDays(5), "逾期。", questions);

        assertThat(questions.get(0).due()).isEqualTo(Drafts.DUE);
        assertThat(questions.get(1).due()).isEqualTo(Drafts.DUE.plusDays(5));
        assertThat(one.waitingCodes()).containsExactly("410402-U02");
    }
}
