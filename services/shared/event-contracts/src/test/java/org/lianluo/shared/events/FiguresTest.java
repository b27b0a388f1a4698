package org.lianluo.shared.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The figures of the year's report are counted from events that there are. */
class FiguresTest {

    private static final Pattern EVENT = Pattern.compile("`([a-z]+/[a-z-]+\\.[a-z-]+\\.v\\d+)`");

    @Test
    void everyFigureHasItsEvents() throws IOException {
        String figures = Files.readString(Contract.SPECS.resolve("README.md"))
                .split("## Figures and their events", 2)[1]
                .split("\n## ", 2)[0];

        List<String> rows =
                figures.lines().filter(line -> line.startsWith("| ")).skip(1).toList();

        assertThat(rows)
                .hasSizeGreaterThan(10)
                .allSatisfy(row -> assertThat(events(row)).as(row).isNotEmpty().allSatisfy(event -> assertThat(
                                Contract.SPECS.resolve("events/" + event + ".schema.json"))
                        .exists()));
    }

    private static List<String> events(String row) {
        return EVENT.matcher(row)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
