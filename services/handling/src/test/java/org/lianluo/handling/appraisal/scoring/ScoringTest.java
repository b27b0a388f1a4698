package org.lianluo.handling.appraisal.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianluo.handling.appraisal.scheme.Figure;
import org.lianluo.handling.appraisal.scheme.Scheme;
import org.lianluo.handling.appraisal.scheme.Scheme.Missing;
import org.lianluo.handling.appraisal.scheme.Schemes;
import org.lianluo.handling.appraisal.scheme.Side;

/** What units score by the two schemes that are shipped. */
class ScoringTest {

    private final Scheme hainan = Schemes.shipped(0);
    private final Scheme fengyang = Schemes.shipped(1);

    private final List<ItemFacts> items = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    private UUID item(Side side, Map<Figure, Integer> figures) {
        UUID id = UUID.randomUUID();
        items.add(new ItemFacts(id, UUID.randomUUID(), items.size() + 1, side, figures));
        return id;
    }

    private void mark(String indicator, UUID item, String points) {
        marks.add(new Mark(indicator, item, new BigDecimal(points)));
    }

    /**
     * The score of one unit, by hand. It replies to three suggestions and co-handles two.
     *
     * <pre>
     * item   speed (20)              quality (50, mark)   result (30)
     * 1      in time       20        45                   2 of 2 satisfied            30
     * 2      late           0        40                   1 of 2 (1 dissatisfied)     15
     * 3      in time, with
     *        an extension  20        48                   no feedback, not measured    –
     * mean                 40 ÷ 3    133 ÷ 3                                          45 ÷ 2
     *                    = 13.33   =  44.33                                         = 22.50
     * sum    13.33 + 44.33 + 22.50 = 80.16 of 100
     *
     * item   co-speed (20)           co-quality (80, mark)
     * 4      in time       20        70
     * 5      late           0        65.5
     * mean                 10.00     135.5 ÷ 2 = 67.75
     * sum    10.00 + 67.75 = 77.75 of 100
     * </pre>
     */
    @Test
    void oneUnitByHand() {
        UUID first = item(
                Side.LEAD,
                Map.of(Figure.DUE, 1, Figure.REPLIED_IN_TIME, 1, Figure.FEEDBACK, 2, Figure.RESULT_SATISFIED, 2));
        UUID second = item(
                Side.LEAD,
                Map.of(
                        Figure.DUE,
                        1,
                        Figure.OVERDUE,
                        1,
                        Figure.FEEDBACK,
                        2,
                        Figure.RESULT_BASICALLY_SATISFIED,
                        1,
                        Figure.RESULT_DISSATISFIED,
                        1));
        UUID third = item(Side.LEAD, Map.of(Figure.DUE, 1, Figure.REPLIED_IN_TIME, 1, Figure.EXTENDED, 1));
        UUID fourth = item(Side.CO, Map.of(Figure.CO_DUE, 1, Figure.CO_OPINIONS_IN_TIME, 1));
        UUID fifth = item(Side.CO, Map.of(Figure.CO_DUE, 1, Figure.CO_OVERDUE, 1));
        mark("QUALITY", first, "45");
        mark("QUALITY", second, "40");
        mark("QUALITY", third, "48");
        mark("CO_QUALITY", fourth, "70");
        mark("CO_QUALITY", fifth, "65.5");

        ScoreSheet sheet = Scoring.of(hainan, items, marks);

        assertThat(sheet.main().points()).isEqualTo("80.16");
        assertThat(sheet.main().full()).isEqualTo("100.00");
        assertThat(sheet.main().items()).isEqualTo(3);
        assertThat(sheet.main().parts())
                .extracting(PartScore::indicator, PartScore::points, PartScore::items, PartScore::marks)
                .containsExactly(
                        tuple("SPEED", new BigDecimal("13.33"), 3, 0),
                        tuple("QUALITY", new BigDecimal("44.33"), 3, 3),
                        tuple("RESULT", new BigDecimal("22.50"), 2, 0));
        assertThat(sheet.main().parts().get(2).figures())
                .isEqualTo(
                        Map.of(Figure.RESULT_SATISFIED, 2, Figure.RESULT_BASICALLY_SATISFIED, 1, Figure.FEEDBACK, 4));
        assertThat(sheet.co().points()).isEqualTo("77.75");
        assertThat(sheet.co().items()).isEqualTo(2);
        assertThat(sheet.items().get(2).parts())
                .extracting(PartScore::points)
                .containsExactly(new BigDecimal("20.00"), new BigDecimal("48.00"), null);
        assertThat(Scoring.missing(hainan, items, marks)).isEmpty();
    }

    /**
     * By deduction, off one point. 10 items, 1 overdue: 0.4 × 1 ÷ 10 = 0.04. 9 of 10 contacted: 10 points below 100 × 0.01 =
     * 0.10. 19 of 20 satisfied, 95 %: 3 below 98 × 0.01 = 0.03. 3 of 4 opinions 20 days ahead, 75 %: 25 × 0.004 = 0.10.
     * Leadership 0.05. Together 0.32, so 0.68.
     */
    @Test
    void byDeduction() {
        item(
                Side.LEAD,
                Map.of(
                        Figure.ASSIGNED, 10,
                        Figure.DUE, 10,
                        Figure.OVERDUE, 1,
                        Figure.CONTACTED, 9,
                        Figure.FEEDBACK, 20,
                        Figure.RESULT_SATISFIED, 15,
                        Figure.RESULT_BASICALLY_SATISFIED, 4));
        item(Side.CO, Map.of(Figure.CO_DUE, 4, Figure.CO_OPINIONS_AHEAD, 3));
        mark("LEADERSHIP", null, "0.05");

        ScoreSheet sheet = Scoring.of(fengyang, items, marks);

        assertThat(sheet.main().points()).isEqualTo("0.68");
        assertThat(sheet.co()).isNull();
        assertThat(sheet.main().parts())
                .extracting(PartScore::points)
                .containsExactly(
                        new BigDecimal("0.05"),
                        new BigDecimal("0.04"),
                        new BigDecimal("0.10"),
                        new BigDecimal("0.03"),
                        new BigDecimal("0.10"));
    }

    @Test
    void deductionsNeverLeadBelowZero() {
        item(Side.LEAD, Map.of(Figure.ASSIGNED, 1, Figure.DUE, 1, Figure.OVERDUE, 1, Figure.FEEDBACK, 1));
        item(Side.CO, Map.of(Figure.CO_DUE, 1, Figure.CO_OVERDUE, 1));
        mark("LEADERSHIP", null, "0.4");

        assertThat(Scoring.of(fengyang, items, marks).main().points()).isEqualTo("0.00");
    }

    @Test
    void withoutAnItemThereIsNoScore() {
        assertThat(Scoring.of(fengyang, items, marks).main().points()).isNull();
        item(Side.CO, Map.of(Figure.CO_DUE, 1, Figure.CO_OPINIONS_IN_TIME, 1));

        assertThat(Scoring.of(hainan, items, marks).main().points()).isNull();
        assertThat(Scoring.of(hainan, items, marks).co().points()).isEqualTo("100.00");
        assertThat(Scoring.of(fengyang, items, marks).main().points()).isEqualTo("0.60");
    }

    @Test
    void itemsThatTheSchemeDoesNotAskAboutAreNone() {
        item(Side.CO, Map.of(Figure.CO_DUE, 1, Figure.CO_OPINIONS_IN_TIME, 1));
        mark("OFFICE", null, "20");

        assertThat(Scoring.of(Schemes.ofAllParts(), items, marks).main())
                .extracting(Score::items, Score::points)
                .containsExactly(0, null);
        assertThat(Scoring.missing(Schemes.ofAllParts(), items, List.of())).isEmpty();
    }

    @Test
    void whatCannotBeMeasuredIsAsTheSchemeSays() {
        UUID only = item(Side.LEAD, Map.of(Figure.DUE, 1, Figure.REPLIED_IN_TIME, 1));
        mark("QUALITY", only, "40");

        assertThat(with(Missing.PRORATE).points()).isEqualTo("85.71"); // 60 of 70
        assertThat(with(Missing.FULL).points()).isEqualTo("90.00");
        assertThat(with(Missing.ZERO).points()).isEqualTo("60.00");
    }

    private Score with(Missing missing) {
        Scheme scheme = new Scheme(hainan.base(), true, 0, missing, hainan.indicators());
        return Scoring.of(scheme, items, marks).main();
    }

    @Test
    void marksOfOfficesThatAreMissingAreNamed() {
        UUID only = item(Side.LEAD, Map.of(Figure.DUE, 1));

        assertThat(Scoring.missing(hainan, items, marks)).containsExactly(new Mark("QUALITY", only, null));
        assertThat(Scoring.missing(fengyang, items, marks)).isEmpty();
        assertThat(Scoring.missing(hainan, List.of(), marks)).isEmpty();
    }
}
