package org.lianluo.survey.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.FieldProblem;
import org.lianluo.shared.problem.ProblemException;

class QuestionnaireProperties {

    private static final Act ACT = new Act("INTAKE_OFFICER", "office", "office", Instant.parse("2026-11-23T02:00:00Z"));

    /** Where each leads, told from the rules and not from the code; what is missing is refused. */
    private static final Map<QuestionnaireStatus, Map<QuestionnaireAction, QuestionnaireStatus>> TABLE = Map.of(
            QuestionnaireStatus.DRAFT,
            Map.of(
                    QuestionnaireAction.DRAFT, QuestionnaireStatus.DRAFT,
                    QuestionnaireAction.OPEN, QuestionnaireStatus.OPEN,
                    QuestionnaireAction.VOID, QuestionnaireStatus.VOID),
            QuestionnaireStatus.OPEN,
            Map.of(
                    QuestionnaireAction.CLOSE, QuestionnaireStatus.CLOSED,
                    QuestionnaireAction.VOID, QuestionnaireStatus.VOID),
            QuestionnaireStatus.CLOSED,
            Map.of(
                    QuestionnaireAction.RELEASE, QuestionnaireStatus.CLOSED,
                    QuestionnaireAction.PUBLISH, QuestionnaireStatus.PUBLISHED,
                    QuestionnaireAction.VOID, QuestionnaireStatus.VOID),
            QuestionnaireStatus.PUBLISHED,
            Map.of(QuestionnaireAction.VOID, QuestionnaireStatus.VOID),
            QuestionnaireStatus.VOID,
            Map.of());

    @Property
    void everyStateAllowsWhatTheTableSaysAndNothingElse(@ForAll @Size(max = 10) List<QuestionnaireAction> tries) {
        Questionnaire questionnaire = draft(Asking.ofDeputies(Asking.single("q1")));
        QuestionnaireStatus state = QuestionnaireStatus.DRAFT;
        int told = 0;
        for (QuestionnaireAction action : tries) {
            QuestionnaireStatus next = TABLE.get(state).get(action);
            boolean refused = isRefused(questionnaire, action);

            assertThat(refused).as(action + " in " + state).isEqualTo(next == null);
            if (next != null) {
                told += next == state ? 0 : 1;
                state = next;
            }
            assertThat(questionnaire.status()).isEqualTo(state);
        }
        assertThat(questionnaire.told()).hasSize(told);
    }

    private static boolean isRefused(Questionnaire questionnaire, QuestionnaireAction action) {
        ProblemException refusal = catchThrowableOfType(ProblemException.class, () -> {
            switch (action) {
                case DRAFT -> questionnaire.rewrite(ACT, questionnaire.plan());
                case OPEN -> questionnaire.open(ACT);
                case CLOSE -> questionnaire.close(ACT, 7);
                case RELEASE -> questionnaire.release(ACT);
                case PUBLISH -> questionnaire.publish(ACT);
                case VOID -> questionnaire.annul(ACT.noted("题目有误"));
            }
        });
        if (refusal != null) {
            assertThat(refusal.code()).isEqualTo(CommonProblem.ILLEGAL_TRANSITION);
        }
        return refusal != null;
    }

    @Test
    void rosterHasEachDeputyOnce() {
        assertThat(Asking.ofDeputies().deputies()).containsExactly("D410402-0001", "D410402-0002");
    }

    @Test
    void whatNobodyCouldAnswerIsNotOpened() {
        assertThat(missing(Asking.ofPublic())).containsExactlyInAnyOrder("/questions");
        QuestionnairePlan plan = Asking.ofPublic(Asking.single("q1"));
        assertThat(missing(new QuestionnairePlan(
                        plan.title(),
                        null,
                        Audience.PUBLIC,
                        false,
                        plan.lastDay().minusDays(39),
                        new String[] {"D410402-0001"},
                        plan.questions())))
                .containsExactlyInAnyOrder("/lastDay", "/anonymous", "/deputyCodes");
        assertThat(missing(new QuestionnairePlan(
                        plan.title(), null, Audience.DEPUTIES, false, plan.lastDay(), null, plan.questions())))
                .containsExactlyInAnyOrder("/deputyCodes");
    }

    private static Set<String> missing(QuestionnairePlan plan) {
        ProblemException refusal =
                catchThrowableOfType(ProblemException.class, () -> draft(plan).open(ACT));
        assertThat(refusal.code()).isEqualTo(QuestionnaireProblem.QUESTIONNAIRE_INCOMPLETE);
        return Set.copyOf(refusal.fields().stream().map(FieldProblem::pointer).toList());
    }

    private static Questionnaire draft(QuestionnairePlan plan) {
        return new Questionnaire(UUID.randomUUID(), "410402", ACT, plan);
    }
}
