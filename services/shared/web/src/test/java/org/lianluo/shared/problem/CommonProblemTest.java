package org.lianluo.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.servers.SuiteService;
import org.lianluo.testkit.ProblemCatalogue;
import org.lianluo.testkit.ProblemCatalogue.Entry;

class CommonProblemTest {

    @Test
    void catalogueListsTheCodesOfAllServices() {
        ProblemCatalogue.check("common");
    }

    @Test
    void codesAreUniqueInEachSectionAndHaveOneStatusAndTitleThroughout() {
        var sections = ProblemCatalogue.sections();

        assertThat(sections.keySet())
                .as("a section that no test compares with the code")
                .isSubsetOf(Stream.concat(
                                Stream.of("common", "attachments", "transfer"),
                                SuiteService.all().stream().map(SuiteService::id))
                        .toList());
        assertThat(sections.values())
                .allSatisfy(rows -> assertThat(rows).extracting(Entry::code).doesNotHaveDuplicates());
        assertThat(sections.values().stream().flatMap(List::stream).distinct())
                .extracting(Entry::code)
                .doesNotHaveDuplicates();
    }
}
