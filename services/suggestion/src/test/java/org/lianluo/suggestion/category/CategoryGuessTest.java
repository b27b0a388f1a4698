package org.lianluo.suggestion.category;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.lianluo.suggestion.category.CategoryGuess.Likely;

class CategoryGuessTest {

    private static final CategoryGuess GUESS = new CategoryGuess(Map.of(
            "LIGHTING", List.of("路灯", "照明", "灯不亮"),
            "ROADS", List.of("道路", "坑洼"),
            "WASTE_SORTING", List.of("垃圾分类"),
            "SANITATION", List.of("垃圾", "清扫"),
            "PARKING", List.of("停车", "Parking"),
            "OTHER", List.of()));

    @Test
    void theWordsFoundSpeakForACategoryAndTheTitleCountsTwice() {
        assertThat(GUESS.of("路灯坏了", "文化路的道路坑洼，夜间没有照明。"))
                .containsExactly(
                        new Likely("LIGHTING", 6, List.of("照明", "路灯")), new Likely("ROADS", 4, List.of("坑洼", "道路")));
    }

    @Test
    void whereNoWordIsFoundNothingIsSuggested() {
        assertThat(GUESS.of("建议", "希望领导重视。")).isEmpty();
    }

    @Test
    void aWordCountsOnceHoweverOftenItStands() {
        assertThat(GUESS.of("建议", "路灯路灯路灯")).containsExactly(new Likely("LIGHTING", 2, List.of("路灯")));
    }

    @Test
    void aLongerWordSpeaksForMoreThanAShorterOneInIt() {
        assertThat(GUESS.of("建议", "垃圾分类"))
                .containsExactly(
                        new Likely("WASTE_SORTING", 4, List.of("垃圾分类")), new Likely("SANITATION", 2, List.of("垃圾")));
        assertThat(new CategoryGuess(Map.of("A", List.of("路灯", "路灯杆"))).of("建议", "路灯杆"))
                .containsExactly(new Likely("A", 3, List.of("路灯杆")));
    }

    @Test
    void threeAreSuggestedAtMostAndEqualOnesStandInTheOrderOfTheirCodes() {
        assertThat(GUESS.of("建议", "路灯 道路 垃圾 停车"))
                .extracting(Likely::category)
                .containsExactly("LIGHTING", "PARKING", "ROADS");
    }

    @Test
    void widthAndCaseDoNotMatter() {
        assertThat(GUESS.of("建议", "ＰＡＲＫＩＮＧ")).extracting(Likely::category).containsExactly("PARKING");
    }

    @Property
    void neverMoreThanThreeAndEachWithAWordOfItsOwn(@ForAll String title, @ForAll String content) {
        assertThat(GUESS.of(title, content)).hasSizeLessThanOrEqualTo(3).allSatisfy(likely -> {
            assertThat(likely.score()).isPositive();
            assertThat(likely.found()).isNotEmpty();
        });
    }
}
