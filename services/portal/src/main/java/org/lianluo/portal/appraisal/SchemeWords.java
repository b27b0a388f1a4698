package org.lianluo.portal.appraisal;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianluo.client.model.AssessmentEffect;
import org.lianluo.client.model.AssessmentFormula;
import org.lianluo.client.model.AssessmentIndicator;
import org.lianluo.client.model.AssessmentSchemeContent;

/** Names of a scheme's indicators in the language of the page, and scores as they are printed. */
public final class SchemeWords {

    private final Map<String, AssessmentIndicator> indicators;
    private final boolean english;

    /** @param scheme null before it is frozen */
    SchemeWords(AssessmentSchemeContent scheme, boolean english) {
        this.indicators = scheme == null
                ? Map.of()
                : scheme.getIndicators().stream().collect(Collectors.toMap(AssessmentIndicator::getCode, one -> one));
        this.english = english;
    }

    /** The name of an indicator. */
    public String name(String code) {
        AssessmentIndicator one = indicators.get(code);
        return one == null ? code : name(one);
    }

    public String name(AssessmentIndicator one) {
        return english ? one.getNameEn() : one.getNameZh();
    }

    /** The most that it gives or takes off. */
    public String most(String code) {
        AssessmentIndicator one = indicators.get(code);
        return one == null ? "" : points(one.getPoints());
    }

    /** Points of a part, with a minus where they are taken off. */
    public String points(String code, BigDecimal points) {
        AssessmentIndicator one = indicators.get(code);
        boolean off = one != null && one.getEffect() == AssessmentEffect.DEDUCTION && points.signum() != 0;
        return (off ? "−" : "") + points(points);
    }

    /** Two decimals, as the API rounds them. */
    public String points(BigDecimal points) {
        return points.setScale(2).toPlainString();
    }

    /** A formula in the words in which it is typed. */
    public String formula(AssessmentFormula formula) {
        return SchemeLines.words(formula);
    }
}
