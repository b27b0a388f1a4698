package org.lianluo.suggestion.proposal.matter;

import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What is proposed: one matter (一事一议). Facts and proposals may still be missing in a draft. */
@Embeddable
public class ProposalText {

    /** Fewest characters of the facts (事由) when it is submitted. */
    static final int LEAST_FACTS = 20;

    /** Fewest characters of the proposals (建议内容) when it is submitted. */
    static final int LEAST_PROPOSALS = 10;

    private String title;
    private String facts;
    private String proposals;
    private String categoryCode;
    private String requestedUnitCode;

    protected ProposalText() {}

    /**
     * @param requestedUnitCode unit that the deputies ask for; null for none
     */
    public ProposalText(String title, String facts, String proposals, String categoryCode, String requestedUnitCode) {
        this.title = title;
        this.facts = facts;
        this.proposals = proposals;
        this.categoryCode = categoryCode;
        this.requestedUnitCode = requestedUnitCode;
    }

    public String title() {
        return title;
    }

    /** Null while they are missing. */
    public String facts() {
        return facts;
    }

    /** Null while they are missing. */
    public String proposals() {
        return proposals;
    }

    public String categoryCode() {
        return categoryCode;
    }

    public String requestedUnitCode() {
        return requestedUnitCode;
    }

    /** Whether a co-sponsor who confirmed the one has confirmed the other. */
    public boolean hasSameWords(ProposalText other) {
        return Objects.equals(title, other.title)
                && Objects.equals(facts, other.facts)
                && Objects.equals(proposals, other.proposals);
    }

    /** JSON pointers of what is missing or too short to be submitted. */
    public List<String> missing() {
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
    public String body() {
        return (facts == null ? "" : facts) + "\n" + (proposals == null ? "" : proposals);
    }

    private static int length(String text) {
        return text == null ? 0 : text.strip().codePointCount(0, text.strip().length());
    }
}
