package org.lianluo.suggestion.proposal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SearchWindowTest {

    @Property
    void whicheverWindowsFillPagesEachNumberIsSearchedOnceFromTheNewest(
            @ForAll @IntRange(max = 60) int newest, @ForAll @Size(100) List<Boolean> filled) {
        List<Integer> numbers = new ArrayList<>();
        SearchWindow window = SearchWindow.first(newest);
        for (int step = 0; window != null; step++) {
            for (int number = window.newest(); number >= window.oldest(); number--) {
                numbers.add(number);
            }
            window = window.next(filled.get(step)).orElse(null);
        }

        assertThat(numbers)
                .containsExactlyElementsOf(IntStream.rangeClosed(0, newest)
                        .mapToObj(i -> newest - i)
                        .toList());
    }

    @Property
    void twoWindowsDoForAWordThatFillsNoPage(@ForAll @IntRange(min = 2) int newest) {
        SearchWindow first = SearchWindow.first(newest);
        SearchWindow rest = first.next(false).orElseThrow();

        assertThat(rest).isEqualTo(new SearchWindow(0, newest - 2));
        assertThat(rest.next(false)).isEmpty();
    }
}
