package org.lianluo.handling.assignment.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.handling.assignment.suggestion.HandedOver.ASSIGNED;
import static org.lianluo.handling.assignment.suggestion.HandedOver.handedOver;
import static org.lianluo.handling.assignment.suggestion.HandedOver.unit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lianluo.handling.assignment.AssignmentRole;
import org.lianluo.handling.assignment.HandlingStage;
import org.lianluo.handling.assignment.ProgressReport;
import org.lianluo.handling.assignment.ProgressWord;

/** Reports of a unit's system may come in any order. */
class ProgressProperties {

    /** @param hour of the fact, after the assignment */
    record Fact(int hour, ProgressWord word, String text) {}

    @Provide
    Arbitrary<List<Fact>> facts() {
        Arbitrary<ProgressWord> words = Arbitraries.oneOf(
                Arbitraries.of(HandlingStage.class).map(ProgressWord::of),
                Arbitraries.of("05", "5").map(ProgressWord::unknown),
                Arbitraries.of(HandlingStage.class).map(stage -> new ProgressWord("05", "踏勘", stage)));
        return Combinators.combine(Arbitraries.integers().between(0, 40), words, Arbitraries.of("", "说明"))
                .as((hour, word, text) -> new Fact(hour, word, text.isEmpty() ? null : text))
                .list()
                .uniqueElements(Fact::hour)
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Property
    void anyOrderGivesTheSameStage(@ForAll("facts") List<Fact> facts, @ForAll Random random) {
        List<Fact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);
        SuggestionAssignment assignment = handedOver(AssignmentRole.SOLE);
        var status = assignment.status();
        var due = assignment.currentDue();

        shuffled.forEach(fact -> assignment.report(unit(ASSIGNED.plus(Duration.ofHours(100))), report(fact)));

        Fact newest = Collections.max(facts, Comparator.comparing(Fact::hour));
        assertThat(assignment.progress().word()).isEqualTo(newest.word());
        assertThat(assignment.progress().reportedAt()).isEqualTo(at(newest));
        assertThat(assignment.status()).isEqualTo(status);
        assertThat(assignment.currentDue()).isEqualTo(due);
        assertThat(assignment.added())
                .filteredOn(ProgressReport.class::isInstance)
                .hasSize(facts.size());
    }

    private static ProgressReport report(Fact fact) {
        return new ProgressReport(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID().toString(),
                fact.word(),
                at(fact),
                ASSIGNED,
                fact.text());
    }

    private static Instant at(Fact fact) {
        return ASSIGNED.plus(Duration.ofHours(fact.hour()));
    }
}
