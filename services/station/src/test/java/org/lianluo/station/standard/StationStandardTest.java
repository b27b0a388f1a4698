package org.lianluo.station.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.problem.ProblemException;

public class StationStandardTest {

    private static final Instant AT = Instant.parse("2026-11-20T02:00:00Z");

    /** Two items of fifty points each, three stars. */
    public static StationStandard ofTwoItems() {
        return standard(List.of(50, 50), List.of(60, 80, 100));
    }

    @Test
    void starsNeedRisingPointsThatThereAre() {
        assertThatThrownBy(() -> standard(List.of(50, 50), List.of(60, 60))).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> standard(List.of(50, 50), List.of(101))).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> standard(List.of(0, 0), List.of(1))).isInstanceOf(ProblemException.class);
    }

    @Test
    void anItemIsThereOnce() {
        assertThatThrownBy(() -> new StationStandard(
                        new StandardDetails(
                                "LIUYOU",
                                "410402",
                                "六有",
                                null,
                                List.of(
                                        new StandardItem("PLACE", "有场所", 0, false),
                                        new StandardItem("PLACE", "有场地", 0, false)),
                                List.of()),
                        "admin",
                        AT))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void aRefusedChangeChangesNothing() {
        StationStandard standard = ofTwoItems();

        assertThatThrownBy(() -> standard.change(details("OTHER", List.of(1), List.of()), "admin", AT))
                .isInstanceOf(ProblemException.class);

        assertThat(standard.told()).hasSize(1);
        assertThat(standard.items()).hasSize(2);
    }

    @Property
    void starsNeverFallWithMorePoints(@ForAll @IntRange(max = 99) int points) {
        StationStandard standard = ofTwoItems();

        assertThat(standard.starsFor(points)).isLessThanOrEqualTo(standard.starsFor(points + 1));
        assertThat(standard.starsFor(points)).isEqualTo(points >= 80 ? 2 : points >= 60 ? 1 : 0);
    }

    private static StationStandard standard(List<Integer> points, List<Integer> stars) {
        return new StationStandard(details("STARS", points, stars), "admin", AT);
    }

    private static StandardDetails details(String code, List<Integer> points, List<Integer> stars) {
        List<StandardItem> items = new ArrayList<>();
        points.forEach(each -> items.add(new StandardItem("ITEM" + items.size(), "项目", each, false)));
        return new StandardDetails(code, "410402", "评星", null, items, stars);
    }
}
