package org.lianluo.handling.appraisal.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractBigDecimalAssert;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.InstanceOfAssertFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianluo.handling.appraisal.scheme.Indicator.Effect;
import org.lianluo.handling.appraisal.scheme.Indicator.Level;
import org.lianluo.handling.appraisal.scheme.Indicator.Part;
import org.lianluo.handling.appraisal.scheme.Scheme.Missing;

class SchemeTest {

    private static final InstanceOfAssertFactory<BigDecimal, AbstractBigDecimalAssert<?>> AS_NUMBER =
            InstanceOfAssertFactories.BIG_DECIMAL;
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final Formula TIME = Formula.share(List.of(Figure.REPLIED_IN_TIME), List.of(Figure.DUE));

    @Test
    void twoAreShippedAndHold() {
        assertThat(Schemes.shipped(0).full(Side.LEAD)).isEqualByComparingTo("100");
        assertThat(Schemes.shipped(0).full(Side.CO)).isEqualByComparingTo("100");
        assertThat(Schemes.shipped(1).full(Side.LEAD)).isEqualByComparingTo("1");
        assertThat(Schemes.shipped(1).of(Side.LEAD)).hasSize(5);
        assertThatCode(Schemes.ofAllParts()::mustHold).doesNotThrowAnyException();
    }

    static Stream<Indicator> unusable() {
        List<Figure> due = List.of(Figure.DUE);
        return Stream.of(
                of(Part.OFFICE, Side.LEAD, TIME),
                of(Part.SYSTEM, Side.LEAD, Formula.mark()),
                of(Part.SYSTEM, Side.CO, TIME),
                of(Part.SYSTEM, Side.LEAD, Formula.share(due, List.of(Figure.CO_DUE))),
                of(Part.SYSTEM, Side.LEAD, Formula.share(List.of(), due)),
                of(Part.SYSTEM, Side.LEAD, Formula.share(due, List.of())),
                of(Part.SYSTEM, Side.LEAD, new Formula(Formula.Kind.SHARE, due, due, TEN, null)),
                of(Part.SYSTEM, Side.LEAD, new Formula(Formula.Kind.SHARE, due, due, null, TEN)),
                of(Part.SYSTEM, Side.LEAD, new Formula(Formula.Kind.SHORTFALL, due, due, null, TEN)),
                of(Part.SYSTEM, Side.LEAD, new Formula(Formula.Kind.SHORTFALL, due, due, TEN, null)),
                of(Part.SYSTEM, Side.LEAD, new Formula(Formula.Kind.COUNT, due, due, null, TEN)),
                of(Part.SYSTEM, Side.LEAD, new Formula(Formula.Kind.COUNT, due, List.of(), null, null)),
                of(Part.SELF, Side.LEAD, new Formula(Formula.Kind.MARK, due, List.of(), null, null)),
                of(Part.SELF, Side.LEAD, new Formula(Formula.Kind.MARK, List.of(), List.of(), null, TEN)));
    }

    private static Indicator of(Part part, Side side, Formula formula) {
        return Schemes.indicator("X", Effect.POINTS, "10", part, Level.UNIT, side, formula);
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void whatCannotBeComputedIsRefused(Indicator indicator) {
        assertThatThrownBy(scheme(false, indicator)::mustHold).hasMessageContaining("scheme-unusable");
    }

    @Test
    void codesAreThereOnceAndSomethingGivesPoints() {
        Indicator good = of(Part.SYSTEM, Side.LEAD, TIME);
        Indicator deduction =
                Schemes.indicator("OFF", Effect.DEDUCTION, "1", Part.OFFICE, Level.UNIT, Side.LEAD, Formula.mark());

        assertThatCode(scheme(false, good)::mustHold).doesNotThrowAnyException();
        assertThatThrownBy(scheme(false, good, good)::mustHold).hasMessageContaining("scheme-unusable");
        assertThatThrownBy(scheme(false, deduction)::mustHold).hasMessageContaining("scheme-unusable");
        assertThatThrownBy(scheme(true, good)::mustHold).hasMessageContaining("scheme-unusable");
    }

    private static Scheme scheme(boolean coApart, Indicator... indicators) {
        return new Scheme(BigDecimal.ZERO, coApart, 0, Missing.FULL, List.of(indicators));
    }

    @Test
    void aShareIsOfThePoints() {
        assertThat(TIME.apply(TEN, true, Map.of(Figure.REPLIED_IN_TIME, 2, Figure.DUE, 3)))
                .get(AS_NUMBER)
                .isEqualByComparingTo("6.6666666667");
        assertThat(TIME.apply(TEN, true, Map.of())).isEmpty();
    }

    @Test
    void eachPointBelowTheTargetCostsAndNoneAboveGives() {
        Formula satisfied = Formula.shortfall(List.of(Figure.RESULT_SATISFIED), List.of(Figure.FEEDBACK), "98", "1");

        assertThat(satisfied.apply(TEN, true, rate(95))).get(AS_NUMBER).isEqualByComparingTo("7");
        assertThat(satisfied.apply(TEN, false, rate(95))).get(AS_NUMBER).isEqualByComparingTo("3");
        assertThat(satisfied.apply(TEN, true, rate(100))).get(AS_NUMBER).isEqualByComparingTo("10");
        assertThat(satisfied.apply(TEN, true, rate(50))).get(AS_NUMBER).isEqualByComparingTo("0");
    }

    private static Map<Figure, Integer> rate(int satisfied) {
        return Map.of(Figure.RESULT_SATISFIED, satisfied, Figure.FEEDBACK, 100);
    }

    @Test
    void aCountStopsAtItsPoints() {
        Formula reworks = Formula.count(List.of(Figure.REWORKS), "3");

        assertThat(reworks.apply(TEN, false, Map.of())).get(AS_NUMBER).isEqualByComparingTo("0");
        assertThat(reworks.apply(TEN, false, Map.of(Figure.REWORKS, 2)))
                .get(AS_NUMBER)
                .isEqualByComparingTo("6");
        assertThat(reworks.apply(TEN, false, Map.of(Figure.REWORKS, 9)))
                .get(AS_NUMBER)
                .isEqualByComparingTo("10");
    }
}
