package org.lianluo.handling.appraisal.scheme;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.lianluo.handling.appraisal.scheme.Indicator.Effect;
import org.lianluo.handling.appraisal.scheme.Indicator.Level;
import org.lianluo.handling.appraisal.scheme.Indicator.Part;
import org.lianluo.handling.appraisal.scheme.Scheme.Missing;

/** Schemes for tests. */
public final class Schemes {

    private Schemes() {}

    /** One of those that are shipped. */
    public static Scheme shipped(int place) {
        try {
            return new ShippedSchemes(new ObjectMapper()).all().get(place).content();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One with a part for everybody. */
    public static Scheme ofAllParts() {
        return new Scheme(
                BigDecimal.ZERO,
                false,
                0,
                Missing.PRORATE,
                List.of(
                        indicator(
                                "TIME",
                                Effect.POINTS,
                                "40",
                                Part.SYSTEM,
                                Level.UNIT,
                                Side.LEAD,
                                Formula.share(List.of(Figure.REPLIED_IN_TIME), List.of(Figure.DUE))),
                        indicator("OWN", Effect.POINTS, "10", Part.SELF, Level.UNIT, Side.LEAD, Formula.mark()),
                        indicator("DEPUTIES", Effect.POINTS, "30", Part.DEPUTY, Level.ITEM, Side.LEAD, Formula.mark()),
                        indicator("OFFICE", Effect.POINTS, "20", Part.OFFICE, Level.UNIT, Side.LEAD, Formula.mark()),
                        indicator(
                                "REWORK",
                                Effect.DEDUCTION,
                                "5",
                                Part.SYSTEM,
                                Level.UNIT,
                                Side.LEAD,
                                Formula.count(List.of(Figure.REWORKS), "2"))));
    }

    public static Indicator indicator(
            String code, Effect effect, String points, Part part, Level level, Side side, Formula formula) {
        return new Indicator(code, "指标", "Indicator", effect, new BigDecimal(points), part, level, side, formula);
    }
}
