package org.lianluo.suggestion.proposal.similar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CommonTermsTest {

    private static final Path TABLE =
            Path.of("src/main/resources/org/lianluo/suggestion/proposal/similar/common-terms.txt");

    @Test
    void theTableCountsTheTextsOfTheTuningSet() throws IOException {
        String counted = counted();
        if (Boolean.getBoolean("api.specs.update")) {
            Files.writeString(TABLE, counted);
        }

        assertThat(Files.readString(TABLE)).isEqualTo(counted);
    }

    @Test
    void whatIsNotInTheTableIsRare() {
        assertThat(CommonTerms.weight("曙光")).isGreaterThan(4.5);
        assertThat(CommonTerms.weight("建议")).isLessThan(1);
        assertThat(CommonTerms.chance("的", 60)).isGreaterThan(0.8);
        assertThat(CommonTerms.chance("蜂", 60)).isLessThan(0.02);
        assertThat(CommonTerms.chance("蜂", 600)).isBetween(0.05, 0.2);
    }

    private static String counted() {
        List<Passage> texts = Matter.tuning().stream()
                .flatMap(Matter::texts)
                .map(text -> Wording.of(text).all())
                .toList();
        Map<String, Integer> counts = new HashMap<>();
        texts.forEach(text -> Stream.concat(text.pairs().stream(), text.characters().stream())
                .forEach(term -> counts.merge(term, 1, Integer::sum)));
        int characters =
                texts.stream().mapToInt(text -> text.characters().size()).sum();
        return """
                # In how many texts a pair of characters or a single one stands; made by CommonTermsTest from the tuning set of
                # the pairs. The first lines: how many texts, and how many different characters they have, each text by itself.
                texts %d
                characters %d
                """.formatted(texts.size(), characters)
                + counts.entrySet().stream()
                        .filter(count -> count.getValue() > CommonTerms.FEWEST)
                        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(count -> count.getKey() + " " + count.getValue() + "\n")
                        .collect(Collectors.joining());
    }
}
