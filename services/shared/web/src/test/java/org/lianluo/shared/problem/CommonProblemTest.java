package org.lianluo.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianluo.testkit.ProblemCatalogue;
import org.lianluo.testkit.ProblemCatalogue.Entry;

class CommonProblemTest {

    @Test
    void catalogueListsTheCodesOfAllServices() {
        ProblemCatalogue.check("common");
    }

    @Test
    void codesAreUniqueInEachSectionAndHaveOneStatusThroughout() {
        var sections = ProblemCatalogue.sections();

        assertThat(sections.keySet())
                .as("a section that no test compares with the code")
                .isSubsetOf(Set.of("common", "station", "suggestion", "handling", "gateway"));
        assertThat(sections.values())
                .allSatisfy(rows -> assertThat(rows).extracting(Entry::code).doesNotHaveDuplicates());
        assertThat(sections.values().stream()
                        .flatMap(rows -> rows.stream().map(row -> row.code() + " " + row.status()))
                        .distinct()
                        .map(row -> row.split(" ")[0]))
                .doesNotHaveDuplicates();
    }
}
