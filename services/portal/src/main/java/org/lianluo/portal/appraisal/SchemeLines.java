package org.lianluo.portal.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.model.AssessmentEffect;
import org.lianluo.client.model.AssessmentFigure;
import org.lianluo.client.model.AssessmentFormula;
import org.lianluo.client.model.AssessmentFormulaKind;
import org.lianluo.client.model.AssessmentIndicator;
import org.lianluo.client.model.AssessmentLevel;
import org.lianluo.client.model.AssessmentPart;
import org.lianluo.client.model.AssessmentSide;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Lines;
import org.lianluo.portal.form.Read;

/**
 * Indicators as they are typed or pasted from a table, one a line: code | name | English name | effect | points | part |
 * level | side | formula. A formula is MARK, SHARE A+B/C, SHORTFALL A/B target each, or COUNT A each.
 */
final class SchemeLines {

    private static final String FIELD = "content.indicators";
    private static final String BAR = " | ";
    private static final int PARTS = 9;

    private SchemeLines() {}

    static List<AssessmentIndicator> read(String text) throws ApiException {
        List<AssessmentIndicator> indicators = new ArrayList<>();
        for (List<String> parts : Lines.parts(text)) {
            Read.complete(FIELD, parts.size() == PARTS);
            AssessmentIndicator one = new AssessmentIndicator()
                    .withCode(parts.get(0))
                    .withNameZh(parts.get(1))
                    .withNameEn(parts.get(2))
                    .withEffect(Given.code(AssessmentEffect.class, parts.get(3)))
                    .withPoints(Read.exact(FIELD, parts.get(4)))
                    .withPart(Given.code(AssessmentPart.class, parts.get(5)))
                    .withLevel(Given.code(AssessmentLevel.class, parts.get(6)))
                    .withSide(Given.code(AssessmentSide.class, parts.get(7)))
                    .withFormula(formula(parts.get(8)));
            Read.complete(
                    FIELD,
                    one.getEffect() != null
                            && one.getPart() != null
                            && one.getLevel() != null
                            && one.getSide() != null);
            indicators.add(one);
        }
        return indicators;
    }

    private static AssessmentFormula formula(String text) throws ApiException {
        String[] words = text.strip().split("\\s+");
        AssessmentFormula formula = new AssessmentFormula().withKind(Given.code(AssessmentFormulaKind.class, words[0]));
        Read.complete(FIELD, formula.getKind() != null && words.length <= 4);
        if (words.length > 1) {
            String[] share = words[1].split("/", 2);
            formula.withOf(figures(share[0]));
            if (share.length == 2) {
                formula.withOver(figures(share[1]));
            }
        }
        if (words.length == 3) {
            formula.withEach(Read.exact(FIELD, words[2]));
        } else if (words.length == 4) {
            formula.withTarget(Read.exact(FIELD, words[2])).withEach(Read.exact(FIELD, words[3]));
        }
        return formula;
    }

    private static List<AssessmentFigure> figures(String text) throws ApiException {
        List<AssessmentFigure> figures = Arrays.stream(text.split("\\+"))
                .map(code -> Given.code(AssessmentFigure.class, code.strip()))
                .toList();
        Read.complete(FIELD, figures.stream().noneMatch(figure -> figure == null));
        return figures;
    }

    static String of(List<AssessmentIndicator> indicators) {
        return indicators.stream().map(SchemeLines::line).collect(Collectors.joining("\n"));
    }

    private static String line(AssessmentIndicator one) {
        return String.join(
                BAR,
                one.getCode(),
                one.getNameZh(),
                one.getNameEn(),
                one.getEffect().name(),
                plain(one.getPoints()),
                one.getPart().name(),
                one.getLevel().name(),
                one.getSide().name(),
                words(one.getFormula()));
    }

    /** A formula in the words in which it is typed. */
    static String words(AssessmentFormula formula) {
        StringBuilder words = new StringBuilder(formula.getKind().name());
        if (formula.getOf() != null && !formula.getOf().isEmpty()) {
            words.append(' ').append(sum(formula.getOf()));
        }
        if (formula.getOver() != null && !formula.getOver().isEmpty()) {
            words.append('/').append(sum(formula.getOver()));
        }
        if (formula.getTarget() != null) {
            words.append(' ').append(plain(formula.getTarget()));
        }
        if (formula.getEach() != null) {
            words.append(' ').append(plain(formula.getEach()));
        }
        return words.toString();
    }

    private static String sum(List<AssessmentFigure> figures) {
        return figures.stream().map(Enum::name).collect(Collectors.joining("+"));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
