package org.lianluo.handling.appraisal.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.problem.ProblemException;

/**
 * How units are assessed.
 *
 * @param base points that each unit has at the start, off which deductions are taken
 * @param coApart whether items that the unit co-handles have a score and a rank of their own; otherwise there is one score
 * @param coAheadDays how many days before the lead has to reply an opinion counts as given ahead
 * @param missing what an indicator counts where there is nothing to measure
 */
public record Scheme(BigDecimal base, boolean coApart, int coAheadDays, Missing missing, List<Indicator> indicators) {

    /** What an indicator that gives points counts where there is nothing to measure; a deduction takes nothing off then. */
    @Schema(name = "AssessmentMissing")
    public enum Missing {
        /** As if all were well (按满分计). */
        FULL,
        /** Nothing (按零分计). */
        ZERO,
        /** It is left out, and the others count for more (缺项按比例折算). */
        PRORATE
    }

    public Scheme {
        indicators = List.copyOf(indicators);
    }

    /** Those that count for a score: of one side where co-handled items are apart, otherwise all. */
    public List<Indicator> of(Side score) {
        return indicators.stream()
                .filter(one -> coApart ? one.side() == score : score == Side.LEAD)
                .toList();
    }

    /** Whether items of a side are what a score is about; those that no indicator asks about are not. */
    public boolean concerns(Side score, Side item) {
        return of(score).stream().anyMatch(one -> one.side() == item);
    }

    /** The highest score that there can be; 0 where there is none. */
    public BigDecimal full(Side score) {
        BigDecimal given = of(score).stream()
                .filter(Indicator::gives)
                .map(Indicator::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return score == Side.LEAD ? given.add(base) : given;
    }

    /** The indicator of that code; refuses one that there is not. */
    public Indicator indicator(String code, String pointer) {
        return indicators.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> ProblemException.onField(AppraisalProblem.NO_SUCH_INDICATOR, pointer));
    }

    /** Refuses what can't be computed. */
    public void mustHold() {
        for (int place = 0; place < indicators.size(); place++) {
            Indicator one = indicators.get(place);
            String pointer = "/content/indicators/" + place;
            String fault = one.fault();
            if (fault != null) {
                throw unusable(pointer, fault);
            }
            Predicate<Indicator> namesake = other -> other.code().equals(one.code());
            if (indicators.subList(0, place).stream().anyMatch(namesake)) {
                throw unusable(pointer + "/code", "the code is there already");
            }
        }
        if (full(Side.LEAD).signum() == 0 || coApart && full(Side.CO).signum() == 0) {
            throw unusable("/content/indicators", "nothing gives points");
        }
    }

    private static ProblemException unusable(String pointer, String fault) {
        return ProblemException.onField(AppraisalProblem.SCHEME_UNUSABLE, pointer)
                .with("fault", fault);
    }
}
