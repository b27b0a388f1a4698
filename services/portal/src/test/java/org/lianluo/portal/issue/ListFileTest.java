package org.lianluo.portal.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianluo.client.model.IssueList;
import org.lianluo.client.model.ListKind;
import org.lianluo.client.model.Me;
import org.lianluo.client.model.OpinionLetter;

/** Who writes an issue list and hands it over, and from where a new one comes. */
class ListFileTest {

    private static final String COUNTY = "410402";

    @ParameterizedTest
    @CsvSource({
        "INTAKE_OFFICER,true",
        "COMMITTEE_SUPERVISOR,true",
        "DIRECTOR_MEETING,true",
        "GOV_OFFICE,false",
        "DEPUTY,false",
        "HANDLER_LEADER,false"
    })
    void theStandingCommitteeWritesItUntilTheHandOver(String role, boolean writes) {
        assertThat(file(list("PREPARED"), role).isToWrite()).isEqualTo(writes);
        assertThat(file(list("PREPARED"), role).isToHandOver()).isEqualTo(writes);
        assertThat(file(list("HANDED_OVER"), role).isToWrite()).isFalse();
        assertThat(file(list("HANDED_OVER"), role).isToHandOver()).isFalse();
        assertThat(file(list("PREPARED").withRegionCode("410403"), role).isToWrite())
                .isFalse();
    }

    @Test
    void nothingIsHandedOverWithoutLetterAndItems() {
        String role = "COMMITTEE_SUPERVISOR";

        assertThat(file(list("PREPARED").withLetter(null), role).isToHandOver()).isFalse();
        assertThat(file(list("PREPARED").withItems(0), role).isToHandOver()).isFalse();
    }

    @Test
    void aListOfAVerdictIsBegunFromTheVerdictAlone() {
        ListLink link = new ListLink();
        assertThat(link.kinds()).doesNotContain("VERDICT", "UNKNOWN_DEFAULT_OPEN_API");
        assertThat(link.kinds()).hasSize(ListKind.values().length - 2);

        link.referenceId = "01931a44-90d2-7e15-b3c8-6a2d10f4c906";
        assertThat(link.kinds()).contains("VERDICT");
    }

    private static ListFile file(IssueList list, String role) {
        return new ListFile(
                list,
                null,
                null,
                List.of(),
                List.of(),
                new Me().withRoles(List.of(role)).withRegion(COUNTY));
    }

    private static IssueList list(String status) {
        return new IssueList()
                .withStatus(status)
                .withRegionCode(COUNTY)
                .withLetter(new OpinionLetter())
                .withItems(2);
    }
}
