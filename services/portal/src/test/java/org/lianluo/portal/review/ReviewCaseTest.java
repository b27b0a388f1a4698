package org.lianluo.portal.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianluo.client.model.PanelMember;
import org.lianluo.client.model.Review;
import org.lianluo.client.model.Suggestion;
import org.lianluo.client.model.SuggestionFeedback;
import org.lianluo.client.model.SuggestionSummary;

/** What a page of reviews offers. */
class ReviewCaseTest {

    private static final Review OPEN = new Review();
    private static final Review OVER = new Review().withConcludedAt(OffsetDateTime.parse("2027-03-16T08:00:00Z"));

    @Test
    void aPanelIsNamedInReviewUnlessOneSits() {
        assertThat(of("REVIEW").isToOpen()).isTrue();
        assertThat(of("REVIEW", OVER).isToOpen()).isTrue();
        assertThat(of("REVIEW", OVER, OPEN).isToOpen()).isFalse();
        assertThat(of("REHANDLING", OVER).isToOpen()).isFalse();
    }

    @Test
    void theOneThatSitsIsConcluded() {
        assertThat(of("REVIEW", OVER, OPEN).open()).isSameAs(OPEN);
        assertThat(of("REVIEW", OVER).open()).isNull();
    }

    @Test
    void unitsWhoseLastResultDissatisfiedMayHandleItAgain() {
        ReviewCase file = new ReviewCase(
                suggestion("REVIEW")
                        .withFeedback(List.of(
                                form("U01", 1, "DISSATISFIED"),
                                form("U01", 2, "DISSATISFIED"),
                                form("U01", 2, "DISSATISFIED"),
                                form("U02", 1, "DISSATISFIED"),
                                form("U02", 2, "SATISFIED"),
                                form("U03", 1, null))),
                List.of());

        assertThat(file.units()).containsExactly("U01");
    }

    @Test
    void membersAreReadUpToTheLastRowThatSaysSomething() {
        assertThat(Members.of(Map.of(
                        "members.0.name", List.of("专家甲"),
                        "members.0.office", List.of("总工程师"),
                        "members.2.name", List.of("专家丙"))))
                .containsExactly(
                        new PanelMember().withName("专家甲").withOffice("总工程师"),
                        new PanelMember(),
                        new PanelMember().withName("专家丙"));
        assertThat(Members.of(Map.of())).isEmpty();
    }

    private static ReviewCase of(String status, Review... reviews) {
        return new ReviewCase(suggestion(status), Arrays.asList(reviews));
    }

    private static Suggestion suggestion(String status) {
        return new Suggestion()
                .withSummary(new SuggestionSummary().withStatus(status))
                .withFeedback(List.of());
    }

    private static SuggestionFeedback form(String unit, int round, String result) {
        return new SuggestionFeedback().withUnitCode(unit).withRound(round).withResult(result);
    }
}
