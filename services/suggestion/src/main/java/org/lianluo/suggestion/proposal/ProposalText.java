package org.lianluo.suggestion.proposal;

import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What is proposed: one matter (一事一议). Facts and proposals may still be missing in a draft. */
@Embeddable
class ProposalText {

    /** Fewest characters of the facts (事由) when it is submitted. */
    static final int LEAST_FACTS = 20;

    /** Fewest characters of the proposals (建议内容) when it is submitted. */
    static final int LEAST_PROPOSALS = 10;

    String title;
    String facts;
    String proposals;
    String categoryCode;
    String requestedUnitCode;

    protected ProposalText() {}

    /**
     * @param requestedUnitCode unit that the deputies ask for; null for none
     */
    ProposalText(String title, String facts, String proposals, String categoryCode, String requestedUnitCode) {
        this.title = title;
        this.facts = facts;
        this.proposals = proposals;
        this.categoryCode = categoryCode;
        this.requestedUnitCode = requestedUnitCode;
    }

    /** Whether a co-sponsor who confirmed the one has confirmed the other. */
    boolean hasSameWords(ProposalText other) {
        return Objects.equals(title, other.title)
                && Objects.equals(facts, other.facts)
                && Objects.equals(proposals, other.proposals);
    }

    /** JSON pointers of what is missing or too short to be submitted. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (length(facts) < LEAST_FACTS) {
            missing.add("/facts");
        }
        if (length(proposals) < LEAST_PROPOSALS) {
            missing.add("/proposals");
        }
        return missing;
    }

    /** Facts and proposals, for comparison with other texts. */
    String body() {
        return (facts == null ? "" : facts) + "\n" + (proposals == null ? "" : proposals);
    }

    private static int length(String text) {
        return text == null ? 0 : text.strip().codePointCount(0, text.strip().length());
    }
}
