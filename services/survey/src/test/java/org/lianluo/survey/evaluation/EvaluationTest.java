package org.lianluo.survey.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.events.IntegrationEvent;
import org.lianluo.shared.events.survey.evaluation.EvaluationRecordedV1;
import org.lianluo.shared.events.survey.evaluation.EvaluationStatusChangedV1;
import org.lianluo.shared.events.survey.evaluation.EvaluationVisitRecordedV1;
import org.lianluo.survey.evaluation.EvaluationFile.Group;
import org.lianluo.survey.evaluation.EvaluationFile.Subject;

/** Every state, every step, without a database. */
class EvaluationTest {

    private static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Act ACT = new Act("COMMITTEE_SUPERVISOR", "supervisor", "supervisor", AT);
    private static final List<Subject> UNITS = List.of(
            new Subject(1, "城市管理局", "410402-U01", "局长", null, null), new Subject(2, "人民法院", null, "院长", null, null));
    private static final List<Subject> PERSONS = List.of(
            new Subject(1, "被评价人甲", null, null, "局长", "卫生健康委员会"), new Subject(2, "被评价人乙", null, null, "审判员", "人民法院"));
    private static final List<Group> GROUPS = List.of(
            new Group(1, "第一组", "D410402-0001", List.of("D410402-0002", "D410402-0001")),
            new Group(2, "第二组", "D410402-0003", List.of()));

    private static final Map<EvaluationAction, Consumer<Evaluation>> STEPS = Map.of(
            EvaluationAction.CHANGE, e -> e.change(ACT, "新名称", e.file().subjects(), GROUPS),
            EvaluationAction.INVESTIGATE, e -> e.investigate(ACT),
            EvaluationAction.VISIT, e -> e.visited(ACT, 1, TODAY, "养护所", "座谈。"),
            EvaluationAction.FIND, e -> e.found(ACT, 1, 1, "养护及时。"),
            EvaluationAction.SURVEY, e -> e.surveyed(ACT, UUID.randomUUID(), Set.of()),
            EvaluationAction.REPORT, EvaluationTest::reportWhole,
            EvaluationAction.RATE, EvaluationTest::rateWhole,
            EvaluationAction.CONCLUDE, e -> e.conclude(ACT, "交由政府研究处理。"),
            EvaluationAction.CANCEL, e -> e.cancel(ACT.noted("合并进行")));

    static Stream<Arguments> everyStateAndStep() {
        return Stream.of(EvaluationStatus.values())
                .flatMap(state -> Stream.of(EvaluationAction.values()).map(step -> Arguments.of(state, step)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyStateAndStep")
    void aStepIsTakenFromItsStatesOnlyAndARefusalChangesNothing(EvaluationStatus state, EvaluationAction step) {
        Evaluation evaluation = in(EvaluationKind.GENERAL, state);
        int told = evaluation.told().size();
        EvaluationFile before = evaluation.file();

        if (step.isAllowedIn(state)) {
            STEPS.get(step).accept(evaluation);
            assertThat(evaluation.status()).isEqualTo(step.from(state));
        } else {
            assertThatThrownBy(() -> STEPS.get(step).accept(evaluation)).hasMessageContaining("illegal-transition");
            assertThat(evaluation.status()).isEqualTo(state);
            assertThat(evaluation.told()).hasSize(told);
            assertThat(evaluation.file()).isEqualTo(before);
        }
    }

    @Test
    void whoIsToldDependsOnTheStep() {
        Evaluation evaluation = in(EvaluationKind.GENERAL, EvaluationStatus.CONCLUDED);

        assertThat(evaluation.told().stream()
                        .filter(EvaluationStatusChangedV1.class::isInstance)
                        .map(EvaluationStatusChangedV1.class::cast)
                        .map(event -> event.to() + event.toRoles()))
                .containsExactly(
                        "INVESTIGATING[DEPUTY]",
                        "REPORTED[HANDLER_LEADER, DIRECTOR_MEETING]",
                        "RATED[DIRECTOR_MEETING]",
                        "CONCLUDED[HANDLER_LEADER, DEPUTY, COMMITTEE_SUPERVISOR, INTAKE_OFFICER]");
    }

    @Test
    void aUnitThatWasNotToldOfItIsNotToldOfItsEnd() {
        for (EvaluationStatus state : Set.of(EvaluationStatus.PLANNED, EvaluationStatus.INVESTIGATING)) {
            Evaluation evaluation = in(EvaluationKind.FOCUSED, state);
            evaluation.cancel(ACT.noted("合并进行"));
            assertThat(((EvaluationStatusChangedV1) last(evaluation)).toRoles()).doesNotContain("HANDLER_LEADER");
        }
        Evaluation reported = in(EvaluationKind.FOCUSED, EvaluationStatus.REPORTED);
        reported.cancel(ACT.noted("合并进行"));
        assertThat(((EvaluationStatusChangedV1) last(reported)).toRoles()).contains("HANDLER_LEADER");
    }

    @Test
    void thePlanIsToldInFullWithItsHeadsAsMembersAndNoPersonsName() {
        Evaluation evaluation = in(EvaluationKind.POST_APPOINTMENT, EvaluationStatus.PLANNED);

        EvaluationRecordedV1 told = (EvaluationRecordedV1) last(evaluation);

        assertThat(told.deputyCodes()).containsExactly("D410402-0001", "D410402-0002", "D410402-0003");
        assertThat(told.subjectCount()).isEqualTo(2);
        assertThat(told.unitCodes()).isEmpty();
        assertThat(told.toString()).doesNotContain("被评价人");
    }

    @Test
    void aVisitIsToldWithItsDeputiesAndWithoutItsWords() {
        Evaluation evaluation = in(EvaluationKind.FOCUSED, EvaluationStatus.INVESTIGATING);
        evaluation.visited(ACT, 2, TODAY.minusDays(3), "养护所", "与职工座谈。");

        EvaluationVisitRecordedV1 told = (EvaluationVisitRecordedV1) last(evaluation);

        assertThat(told.deputyCodes()).containsExactly("D410402-0003");
        assertThat(told.on()).isEqualTo(TODAY.minusDays(3));
        assertThat(told.visit()).isEqualTo(1);
        assertThat(told.toString()).doesNotContain("座谈");
    }

    @Test
    void aVisitIsNotAheadAndOfAGroupOfTheEvaluation() {
        Evaluation evaluation = in(EvaluationKind.FOCUSED, EvaluationStatus.INVESTIGATING);

        assertThatThrownBy(() -> evaluation.visited(ACT, 1, TODAY.plusDays(1), "养护所", "座谈。"))
                .hasMessageContaining("visit-not-yet");
        for (int group : new int[] {0, 3, -1, Integer.MAX_VALUE}) {
            assertThatThrownBy(() -> evaluation.visited(ACT, group, TODAY, "养护所", "座谈。"))
                    .hasMessageContaining("no-such-part");
        }
        assertThat(evaluation.file().visits()).isEmpty();
    }

    @Test
    void aGroupFindsOnceOfEachSubjectAndTheLastWordStands() {
        Evaluation evaluation = in(EvaluationKind.FOCUSED, EvaluationStatus.INVESTIGATING);

        evaluation.found(ACT, 1, 1, "初稿");
        evaluation.found(ACT, 1, 2, "第二组意见");
        evaluation.found(ACT, 1, 1, "定稿");

        assertThat(evaluation.file().findings())
                .extracting(EvaluationFile.Finding::text)
                .containsExactly("第二组意见", "定稿");
        assertThatThrownBy(() -> evaluation.found(ACT, 3, 1, "?")).hasMessageContaining("no-such-part");
    }

    @Test
    void itIsReportedWhenSomethingWasFoundOfEachSubject() {
        Evaluation evaluation = in(EvaluationKind.FOCUSED, EvaluationStatus.INVESTIGATING);
        evaluation.found(ACT, 2, 1, "意见");

        assertThatThrownBy(() -> evaluation.report(ACT))
                .hasMessageContaining("findings-missing")
                .hasMessageContaining("[1]");
        evaluation.found(ACT, 1, 2, "意见");
        evaluation.report(ACT);

        assertThat(evaluation.status()).isEqualTo(EvaluationStatus.REPORTED);
    }

    @ParameterizedTest
    @EnumSource(EvaluationKind.class)
    void itIsRatedAfterItsSurveys(EvaluationKind kind) {
        Evaluation evaluation = in(kind, EvaluationStatus.REPORTED);

        for (int done = 0; done < kind.surveys(); done++) {
            int announced = done;
            assertThatThrownBy(() -> evaluation.rated(ACT, announced)).hasMessageContaining("surveys-missing");
            evaluation.surveyed(ACT, UUID.randomUUID(), Set.of());
        }
        evaluation.rated(ACT, kind.surveys());

        assertThat(evaluation.file().surveys())
                .extracting(EvaluationFile.StageSurvey::stage)
                .containsExactlyElementsOf(Stream.iterate(1, stage -> stage + 1)
                        .limit(kind.surveys())
                        .toList());
    }

    @Test
    void noSurveyCountsTwiceAndNoFourthIsAdded() {
        Evaluation evaluation = in(EvaluationKind.FOCUSED, EvaluationStatus.INVESTIGATING);
        UUID survey = UUID.randomUUID();
        evaluation.surveyed(ACT, survey, Set.of());

        assertThatThrownBy(() -> evaluation.surveyed(ACT, survey, Set.of())).hasMessageContaining("survey-taken");
        evaluation.surveyed(ACT, UUID.randomUUID(), Set.of());
        evaluation.surveyed(ACT, UUID.randomUUID(), Set.of());
        assertThatThrownBy(() -> evaluation.surveyed(ACT, UUID.randomUUID(), Set.of()))
                .hasMessageContaining("too-many-surveys");
    }

    @Test
    void aSurveyThatWasMadeVoidMakesRoomAndTheOthersMoveUp() {
        Evaluation evaluation = in(EvaluationKind.FOCUSED, EvaluationStatus.INVESTIGATING);
        List<UUID> surveys = Stream.generate(UUID::randomUUID).limit(4).toList();
        surveys.subList(0, 3).forEach(survey -> evaluation.surveyed(ACT, survey, Set.of()));

        evaluation.surveyed(ACT, surveys.get(3), Set.of(surveys.get(1)));

        assertThat(evaluation.file().surveys())
                .containsExactly(
                        new EvaluationFile.StageSurvey(1, surveys.get(0)),
                        new EvaluationFile.StageSurvey(2, surveys.get(2)),
                        new EvaluationFile.StageSurvey(3, surveys.get(3)));
    }

    @Test
    void unitsHaveSomebodyResponsibleAndPersonsAnOffice() {
        assertThatThrownBy(() -> planned(EvaluationKind.FOCUSED, PERSONS))
                .hasMessageContaining("wrong-evaluation-subject");
        assertThatThrownBy(() -> planned(EvaluationKind.POST_APPOINTMENT, UNITS))
                .hasMessageContaining("wrong-evaluation-subject");
        for (Subject half : List.of(
                new Subject(1, "甲", null, null, "局长", null),
                new Subject(1, "甲", null, null, null, "法院"),
                new Subject(1, "甲", "410402-U01", null, "局长", "法院"),
                new Subject(1, "甲", null, "院长", "局长", "法院"))) {
            assertThatThrownBy(() -> planned(EvaluationKind.POST_APPOINTMENT, List.of(half)))
                    .hasMessageContaining("wrong-evaluation-subject");
        }
    }

    @Test
    void whatIsKeptIsReadBackAsItWas() {
        Evaluation evaluation = in(EvaluationKind.POST_APPOINTMENT, EvaluationStatus.RATED);
        FileConverter converter = new FileConverter();

        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(evaluation.file())))
                .isEqualTo(evaluation.file());
    }

    private static void reportWhole(Evaluation evaluation) {
        if (evaluation.status() == EvaluationStatus.INVESTIGATING) {
            evaluation.found(ACT, 1, 1, "意见一");
            evaluation.found(ACT, 2, 2, "意见二");
        }
        evaluation.report(ACT);
    }

    private static void rateWhole(Evaluation evaluation) {
        if (evaluation.status() == EvaluationStatus.REPORTED) {
            evaluation.surveyed(ACT, UUID.randomUUID(), Set.of());
        }
        evaluation.rated(ACT, 1);
    }

    private static IntegrationEvent last(Evaluation evaluation) {
        return evaluation.told().get(evaluation.told().size() - 1);
    }

    private static Evaluation planned(EvaluationKind kind, List<Subject> subjects) {
        return new Evaluation(UUID.randomUUID(), "410402", kind, "专项工作评议", subjects, GROUPS, ACT);
    }

    /** One that has come that far. */
    private static Evaluation in(EvaluationKind kind, EvaluationStatus state) {
        Evaluation evaluation = planned(kind, kind.isOfPersons() ? PERSONS : UNITS);
        if (state == EvaluationStatus.PLANNED) {
            return evaluation;
        }
        if (state == EvaluationStatus.CANCELLED) {
            evaluation.cancel(ACT.noted("合并进行"));
            return evaluation;
        }
        evaluation.investigate(ACT);
        if (state == EvaluationStatus.INVESTIGATING) {
            return evaluation;
        }
        evaluation.found(ACT, 1, 1, "意见一");
        evaluation.found(ACT, 2, 2, "意见二");
        evaluation.report(ACT);
        if (state == EvaluationStatus.REPORTED) {
            return evaluation;
        }
        for (int i = 0; i < kind.surveys(); i++) {
            evaluation.surveyed(ACT, UUID.randomUUID(), Set.of());
        }
        evaluation.rated(ACT, kind.surveys());
        if (state == EvaluationStatus.CONCLUDED) {
            evaluation.conclude(ACT, "交由政府研究处理。");
        }
        return evaluation;
    }
}
