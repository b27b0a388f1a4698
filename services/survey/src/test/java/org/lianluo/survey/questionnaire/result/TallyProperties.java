package org.lianluo.survey.questionnaire.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lianluo.survey.questionnaire.Asking;
import org.lianluo.survey.questionnaire.QuestionnairePlan;
import org.lianluo.survey.questionnaire.answering.Given;
import org.lianluo.survey.questionnaire.answering.SheetCheck;
import org.lianluo.survey.questionnaire.question.Question;
import org.lianluo.survey.questionnaire.question.Questions;
import org.lianluo.survey.questionnaire.result.QuestionnaireResult.OptionCount;
import org.lianluo.survey.questionnaire.result.QuestionnaireResult.QuestionCount;

class TallyProperties {

    private static final Questions QUESTIONS = new Questions(List.of(
            Asking.single("q1"),
            Asking.optional(Asking.multiple("q2", 1, 3)),
            Asking.optional(Asking.scale("q3")),
            Asking.optional(Asking.matrix("q4")),
            Asking.optional(Asking.order("q5", 2))));

    private static final QuestionnairePlan PLAN =
            Asking.ofPublic(QUESTIONS.all().toArray(Question[]::new));

    /** Of somebody; null for what they left out. */
    record Person(String one, List<String> some, Integer step, List<String> rows, List<String> ranked) {

        List<Given> given() {
            List<Given> all = new ArrayList<>();
            all.add(new Given("q1", List.of(one), null, null, null));
            if (some != null) {
                all.add(new Given("q2", some, null, null, null));
            }
            if (step != null) {
                all.add(new Given("q3", null, step, null, null));
            }
            if (rows != null) {
                all.add(new Given(
                        "q4",
                        null,
                        null,
                        null,
                        IntStream.range(0, rows.size())
                                .mapToObj(row -> new Given.Cell("r" + (row + 1), rows.get(row)))
                                .toList()));
            }
            if (ranked != null) {
                all.add(new Given("q5", ranked, null, null, null));
            }
            return all;
        }
    }

    @Provide
    Arbitrary<List<Person>> people() {
        Arbitrary<String> option = Arbitraries.of("a", "b", "c");
        Arbitrary<Person> person = Combinators.combine(
                        option,
                        option.list().uniqueElements().ofMinSize(1).ofMaxSize(3).injectNull(0.3),
                        Arbitraries.integers().between(0, 10).injectNull(0.3),
                        option.list().ofMinSize(1).ofMaxSize(2).injectNull(0.3),
                        option.list().uniqueElements().ofSize(2).injectNull(0.3))
                .as(Person::new);
        return person.list().ofMaxSize(40);
    }

    @Property
    void countsAddUpAndTheSlowCountAgrees(@ForAll("people") List<Person> people) {
        QuestionnaireResult result = count(people);

        assertThat(result.answers()).isEqualTo(people.size());
        assertThat(result.asked()).isNull();
        assertThat(result.hidden()).isFalse();
        QuestionCount one = result.questions().get(0);
        assertThat(sum(one.options())).isEqualTo(people.size());
        for (String option : List.of("a", "b", "c")) {
            assertThat(of(one, option).count())
                    .isEqualTo(
                            people.stream().filter(p -> p.one().equals(option)).count());
            assertThat(of(result.questions().get(1), option).count())
                    .isEqualTo(people.stream()
                            .filter(p -> p.some() != null && p.some().contains(option))
                            .count());
            OptionCount ranked = of(result.questions().get(4), option);
            assertThat(ranked.firstPlaces()).isEqualTo((int) people.stream()
                    .filter(p -> p.ranked() != null && p.ranked().get(0).equals(option))
                    .count());
            people.stream()
                    .filter(p -> p.ranked() != null && p.ranked().contains(option))
                    .mapToInt(p -> p.ranked().indexOf(option) + 1)
                    .average()
                    .ifPresentOrElse(
                            mean -> assertThat(ranked.meanRank()).isEqualTo(mean, within(0.0001)),
                            () -> assertThat(ranked.meanRank()).isNull());
        }
        QuestionCount scale = result.questions().get(2);
        List<Integer> steps =
                people.stream().map(Person::step).filter(Objects::nonNull).toList();
        assertThat(sum(scale.options())).isEqualTo(steps.size()).isEqualTo(scale.answered());
        steps.stream()
                .mapToInt(step -> step)
                .average()
                .ifPresentOrElse(
                        mean -> assertThat(scale.mean()).isEqualTo(mean, within(0.0001)),
                        () -> assertThat(scale.mean()).isNull());
        assertThat(result.questions().get(3).cells().stream()
                        .mapToInt(QuestionnaireResult.CellCount::count)
                        .sum())
                .isEqualTo(people.stream()
                        .filter(p -> p.rows() != null)
                        .mapToInt(p -> p.rows().size())
                        .sum());
        assertThat(result.questions()).allSatisfy(TallyProperties::sharesAreOfTheBase);
    }

    private static void sharesAreOfTheBase(QuestionCount question) {
        question.options().forEach(option -> {
            if (question.answered() == 0) {
                assertThat(option.share()).isNull();
            } else {
                assertThat(option.share()).isEqualTo((double) option.count() / question.answered(), within(0.0001));
            }
        });
    }

    @Property
    void theOrderOfSheetsMakesNoDifference(@ForAll("people") List<Person> people, @ForAll long seed) {
        List<Person> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(count(shuffled)).isEqualTo(count(people));
    }

    @Property
    void whatIsKeptIsReadAsItWasCounted(@ForAll("people") List<Person> people) {
        QuestionnaireResult result = count(people);

        assertThat(QuestionnaireResult.of(result.asText())).isEqualTo(result);
    }

    private static QuestionnaireResult count(List<Person> people) {
        Tally tally = new Tally(PLAN);
        people.forEach(
                person -> tally.add(SheetCheck.of(QUESTIONS, person.given()).marksAsText()));
        return tally.result();
    }

    private static int sum(List<OptionCount> options) {
        return options.stream().mapToInt(OptionCount::count).sum();
    }

    private static OptionCount of(QuestionCount question, String option) {
        return question.options().stream()
                .filter(count -> count.optionId().equals(option))
                .findFirst()
                .orElseThrow();
    }
}
