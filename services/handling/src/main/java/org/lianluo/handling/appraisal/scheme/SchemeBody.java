package org.lianluo.handling.appraisal.scheme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.web.input.PlainText;

/** What a scheme consists of, as it is sent and shown. */
@Schema(name = "AssessmentSchemeContent", description = "How units are assessed (考核办法内容)")
public record SchemeBody(
        @Schema(
                description = "Points that each unit has at the start, off which deductions are taken (基础分)",
                examples = "0")
        @NotNull
        @DecimalMin("0")
        @DecimalMax("1000")
        @Digits(integer = 4, fraction = 2)
        BigDecimal base,

        @Schema(
                description = "Whether co-handled items have a score and a rank of their own (会办件是否单独计分)",
                examples = "true")
        @NotNull
        Boolean coApart,

        @Schema(description = "Days before the lead has to reply, for CO_OPINIONS_AHEAD (会办意见提前天数)", examples = "20")
        @NotNull
        @Min(0)
        @Max(180)
        Integer coAheadDays,

        @Schema(
                description =
                        "What an indicator that gives points counts where there is nothing to measure: all of them,"
                                + " none, or it is left out and the others count for more (缺项处理)",
                examples = "PRORATE")
        @NotNull
        Scheme.Missing missing,

        @Schema(description = "Indicators in order (考核指标)") @NotNull @Size(min = 1, max = 60)
        List<@NotNull @Valid IndicatorBody> indicators) {

    /** One line. */
    @Schema(name = "AssessmentIndicator", description = "Indicator of a scheme (考核指标)")
    public record IndicatorBody(
            @Schema(description = "Code, once in a scheme (代码)", examples = "SPEED")
            @NotNull
            @Pattern(regexp = "[A-Z][A-Z0-9_]{0,29}", message = "{org.lianluo.indicator.code}")
            String code,

            @Schema(description = "Name in Chinese (指标名称)", examples = "办理速度")
            @NotNull
            @PlainText(max = 100, oneLine = true)
            String nameZh,

            @Schema(description = "Name in English (英文名称)", examples = "Speed")
            @NotNull
            @PlainText(max = 100, oneLine = true)
            String nameEn,

            @Schema(description = "Whether it gives points or takes them off (加分或者扣分)", examples = "POINTS") @NotNull
            Indicator.Effect effect,

            @Schema(description = "The most that it gives or takes off (分值)", examples = "20")
            @NotNull
            @DecimalMin("0.01")
            @DecimalMax("1000")
            @Digits(integer = 4, fraction = 2)
            BigDecimal points,

            @Schema(description = "Who gives it; what is not SYSTEM is a MARK (评分主体)", examples = "SYSTEM") @NotNull
            Indicator.Part part,

            @Schema(
                    description =
                            "Whether each item is scored and the unit has the mean, or the unit as a whole (计分对象)",
                    examples = "ITEM")
            @NotNull
            Indicator.Level level,

            @Schema(
                    description = "Of which items: those to which the unit replies, or that it co-handles (主办或者会办)",
                    examples = "LEAD")
            @NotNull
            Side side,

            @NotNull @Valid FormulaBody formula) {}

    /** How a line is computed. */
    @Schema(
            name = "AssessmentFormula",
            description =
                    "Formula over named figures: SHARE is the points × of ÷ over; SHORTFALL takes `each` for each"
                            + " percentage point of of ÷ over below `target`; COUNT is `each` for each of; MARK is entered (计分公式)",
            examples = "{\"kind\":\"SHARE\",\"of\":[\"REPLIED_IN_TIME\"],\"over\":[\"DUE\"]}")
    public record FormulaBody(
            @NotNull Formula.Kind kind,
            @Size(max = 6) @Nullable List<@NotNull Figure> of,

            @Size(max = 6) @Nullable List<@NotNull Figure> over,

            @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Nullable
            BigDecimal target,

            @DecimalMin("0.001") @DecimalMax("1000") @Digits(integer = 4, fraction = 4) @Nullable
            BigDecimal each) {}

    Scheme scheme() {
        return new Scheme(
                base,
                coApart,
                coAheadDays,
                missing,
                indicators.stream().map(SchemeBody::indicator).toList());
    }

    private static Indicator indicator(IndicatorBody one) {
        FormulaBody formula = one.formula();
        return new Indicator(
                one.code(),
                one.nameZh(),
                one.nameEn(),
                one.effect(),
                one.points(),
                one.part(),
                one.level(),
                one.side(),
                new Formula(formula.kind(), formula.of(), formula.over(), formula.target(), formula.each()));
    }

    /** As it is shown. */
    public static SchemeBody of(Scheme scheme) {
        return new SchemeBody(
                scheme.base(),
                scheme.coApart(),
                scheme.coAheadDays(),
                scheme.missing(),
                scheme.indicators().stream().map(SchemeBody::body).toList());
    }

    private static IndicatorBody body(Indicator one) {
        Formula formula = one.formula();
        return new IndicatorBody(
                one.code(),
                one.nameZh(),
                one.nameEn(),
                one.effect(),
                one.points(),
                one.part(),
                one.level(),
                one.side(),
                new FormulaBody(formula.kind(), formula.of(), formula.over(), formula.target(), formula.each()));
    }
}
