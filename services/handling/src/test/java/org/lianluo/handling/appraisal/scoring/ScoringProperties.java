package org.lianluo.handling.appraisal.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.lianluo.handling.appraisal.scheme.Figure;
import org.lianluo.handling.appraisal.scheme.Indicator;
import org.lianluo.handling.appraisal.scheme.Scheme;
import org.lianluo.handling.appraisal.scheme.Scheme.Missing;
import org.lianluo.handling.appraisal.scheme.Schemes;
import org.lianluo.handling.appraisal.scheme.Side;
import org.lianluo.handling.appraisal.scoring.Ranking.Ranked;

class ScoringProperties {

    /** Whatever the items and marks, even such as there can't be. */
    @Property(tries = 500)
    void aScoreIsBetweenZeroAndWhatCanBeReached(
            @ForAll @IntRange(max = 2) int which,
            @ForAll Missing missing,
            @ForAll @IntRange(max = 12) int size,
            @ForAll long seed) {
        Scheme of = which == 2 ? Schemes.ofAllParts() : Schemes.shipped(which);
        Scheme scheme = new Scheme(of.base(), of.coApart(), of.coAheadDays(), missing, of.indicators());
        Random random = new Random(seed);
        List<ItemFacts> items =
                IntStream.range(0, size).mapToObj(i -> item(i, random)).toList();
        List<Mark> marks = marks(scheme, items, random);

        ScoreSheet sheet = Scoring.of(scheme, items, marks);

        mustFit(scheme, sheet.main(), items, Side.LEAD);
        if (scheme.coApart()) {
            mustFit(scheme, sheet.co(), items, Side.CO);
        }
    }

    private static void mustFit(Scheme scheme, Score score, List<ItemFacts> items, Side side) {
        boolean assigned =
                items.stream().anyMatch(item -> scheme.of(side).stream().anyMatch(one -> one.side() == item.side()));
        assertThat(score.full()).isEqualByComparingTo(scheme.full(side));
        if (!assigned) {
            assertThat(score.points()).isNull();
        }
        if (score.points() != null) {
            assertThat(score.points()).isBetween(BigDecimal.ZERO, score.full());
            assertThat(score.points().scale()).isEqualTo(2);
        }
        for (PartScore part : score.parts()) {
            if (part.points() != null) {
                assertThat(part.points())
                        .isBetween(
                                BigDecimal.ZERO,
                                scheme.indicator(part.indicator(), null).points());
            }
        }
    }

    private static ItemFacts item(int number, Random random) {
        Side side = random.nextInt(3) == 0 ? Side.CO : Side.LEAD;
        Map<Figure, Integer> figures = new EnumMap<>(Figure.class);
        Figure.of(side).stream()
                .filter(figure -> random.nextBoolean())
                .forEach(figure -> figures.put(figure, random.nextInt(4)));
        return new ItemFacts(UUID.randomUUID(), UUID.randomUUID(), number, side, figures);
    }

    private static List<Mark> marks(Scheme scheme, List<ItemFacts> items, Random random) {
        List<Mark> marks = new ArrayList<>();
        for (Indicator one :
                scheme.indicators().stream().filter(Indicator::marked).toList()) {
            BigDecimal cent = one.points().divide(BigDecimal.valueOf(100));
            marks.add(new Mark(one.code(), null, cent.multiply(BigDecimal.valueOf(random.nextInt(101)))));
            items.stream()
                    .filter(item -> random.nextBoolean())
                    .forEach(item -> marks.add(new Mark(
                            one.code(), item.assignmentId(), cent.multiply(BigDecimal.valueOf(random.nextInt(101))))));
        }
        return marks;
    }

    @Property
    void ranksAreDenseAndFollowTheScores(@ForAll @Size(max = 40) List<@IntRange(min = -1, max = 8) Integer> scores) {
        List<Ranked> units = IntStream.range(0, scores.size())
                .mapToObj(i ->
                        new Ranked("U" + i, "G" + i % 3, scores.get(i) < 0 ? null : BigDecimal.valueOf(scores.get(i))))
                .toList();

        Map<String, Standing> places = Ranking.of(units);

        mustBeDense(units.stream()
                .map(unit -> places.get(unit.unitCode()).overall())
                .toList());
        for (int group = 0; group < 3; group++) {
            String name = "G" + group;
            mustBeDense(units.stream()
                    .filter(unit -> unit.group().equals(name))
                    .map(unit -> places.get(unit.unitCode()).inGroup())
                    .toList());
        }
        for (Ranked one : units) {
            for (Ranked other : units) {
                if (one.points() != null && other.points() != null) {
                    assertThat(Integer.signum(places.get(one.unitCode())
                                    .overall()
                                    .compareTo(places.get(other.unitCode()).overall())))
                            .isEqualTo(-one.points().compareTo(other.points()));
                }
            }
        }
    }

    private static void mustBeDense(List<Integer> ranks) {
        TreeSet<Integer> there =
                new TreeSet<>(ranks.stream().filter(Objects::nonNull).toList());
        assertThat(there)
                .isEqualTo(new TreeSet<>(
                        IntStream.rangeClosed(1, there.size()).boxed().toList()));
    }
}
