package org.lianluo.suggestion.proposal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Collection;
import java.util.UUID;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.suggestion.proposal.matter.Checklist;
import org.lianluo.suggestion.proposal.matter.Draft;
import org.lianluo.suggestion.proposal.matter.Meeting;
import org.lianluo.suggestion.proposal.matter.ProposalText;

/** What the deputies propose, for which meeting, and what the lead deputy declares of it. */
@Embeddable
public class Proposal {

    @Embedded
    private ProposalText text;

    @Embedded
    private Meeting meeting;

    @Embedded
    private Checklist checklist;

    private boolean confidential;
    private String confidentialReason;
    private int textVersion = 1;
    private UUID[] opinionIds = {};
    private UUID motionId;

    protected Proposal() {}

    Proposal(Draft draft) {
        set(draft);
    }

    /** Says whether the words are others than before; these have a new version, which nobody has confirmed. */
    boolean change(Draft draft) {
        boolean others = !text.hasSameWords(draft.text());
        if (others) {
            textVersion++;
        }
        set(draft);
        return others;
    }

    /** Says from which opinions it comes. */
    void comesFrom(Collection<UUID> opinions) {
        opinionIds = opinions.stream().sorted().toArray(UUID[]::new);
    }

    /** Says from which motion it comes. */
    void comesFrom(UUID motion) {
        motionId = motion;
    }

    /** The motion (议案) that is handled as this suggestion; null for none. */
    public UUID motionId() {
        return motionId;
    }

    /** Refuses with {@code stale-version} who read other words. */
    void requireVersion(int seen) {
        if (seen != textVersion) {
            throw new ProblemException(CommonProblem.STALE_VERSION).with("currentVersion", textVersion);
        }
    }

    public ProposalText text() {
        return text;
    }

    public Meeting meeting() {
        return meeting;
    }

    public Checklist checklist() {
        return checklist;
    }

    public boolean isConfidential() {
        return confidential;
    }

    public String confidentialReason() {
        return confidentialReason;
    }

    public int textVersion() {
        return textVersion;
    }

    private void set(Draft draft) {
        text = draft.text();
        meeting = draft.meeting();
        checklist = draft.checklist();
        confidential = draft.confidential();
        confidentialReason = draft.confidentialReason();
    }
}
