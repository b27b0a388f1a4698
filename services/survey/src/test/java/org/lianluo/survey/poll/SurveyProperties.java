package org.lianluo.survey.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.survey.verdict.Scheme;

/** Whatever is tried in whatever order, a survey goes only where its table says, and each move is told. */
class SurveyProperties {

    private static final Act ACT = new Act("INTAKE_OFFICER", "office", "office", Instant.parse("2026-11-20T01:00:00Z"));

    /** What each action leads to; nothing where it is not allowed. */
    private static final Map<SurveyStatus, Map<SurveyAction, SurveyStatus>> TABLE = new EnumMap<>(Map.of(
            SurveyStatus.DRAFT,
            Map.of(
                    SurveyAction.REDRAFT, SurveyStatus.DRAFT,
                    SurveyAction.OPEN, SurveyStatus.OPEN,
                    SurveyAction.VOID, SurveyStatus.VOID),
            SurveyStatus.OPEN,
            Map.of(SurveyAction.CLOSE, SurveyStatus.CLOSED, SurveyAction.VOID, SurveyStatus.VOID),
            SurveyStatus.CLOSED,
            Map.of(SurveyAction.TALLY, SurveyStatus.TALLIED, SurveyAction.VOID, SurveyStatus.VOID),
            SurveyStatus.TALLIED,
            Map.of(SurveyAction.ANNOUNCE, SurveyStatus.ANNOUNCED, SurveyAction.VOID, SurveyStatus.VOID),
            SurveyStatus.ANNOUNCED,
            Map.of(),
            SurveyStatus.VOID,
            Map.of()));

    @Provide
    Arbitrary<List<SurveyAction>> actions() {
        return Arbitraries.of(
                        SurveyAction.REDRAFT,
                        SurveyAction.OPEN,
                        SurveyAction.CLOSE,
                        SurveyAction.TALLY,
                        SurveyAction.ANNOUNCE,
                        SurveyAction.VOID)
                .list()
                .ofMaxSize(12);
    }

    @Property
    void noSequenceLeavesTheTable(@ForAll("actions") List<SurveyAction> actions) {
        SurveyPlan plan = new SurveyPlan(
                SurveyKind.REPORT, "测评", null, SurveyMethod.PHONE, null, false, Scheme.SATISFACTION.rule(), null);
        Survey survey = new Survey(UUID.randomUUID(), "410402", plan, null, ACT);
        for (SurveyAction action : actions) {
            SurveyStatus before = survey.status();
            int told = survey.told().size();
            SurveyStatus expected = TABLE.get(before).get(action);

            boolean done = tried(survey, plan, action);

            assertThat(done).as(before + " " + action).isEqualTo(expected != null);
            assertThat(survey.status()).isEqualTo(expected == null ? before : expected);
            assertThat(survey.told().size() - told).isEqualTo(survey.status() == before ? 0 : 1);
        }
    }

    private static boolean tried(Survey survey, SurveyPlan plan, SurveyAction action) {
        try {
            switch (action) {
                case REDRAFT -> survey.redraft(ACT, plan);
                case OPEN -> survey.open(ACT, 5, List.of("a", "b", "c", "d", "e"), 1);
                case CLOSE -> survey.close(ACT, 3);
                case TALLY -> survey.tally(ACT);
                case ANNOUNCE -> survey.announce(ACT, null);
                default -> survey.makeVoid(ACT, "有误");
            }
            return true;
        } catch (ProblemException refused) {
            return false;
        }
    }
}
