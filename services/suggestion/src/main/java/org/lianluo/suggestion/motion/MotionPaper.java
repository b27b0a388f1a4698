package org.lianluo.suggestion.motion;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.suggestion.proposal.matter.Meeting;
import org.lianluo.suggestion.proposal.matter.ProposalText;

/**
 * What is moved, and for which meeting: its title (案由), what it rests on (案据) and what is to be done (方案), as 代表法 2025 §15 asks for. Basis and
 * plan may still be missing in a draft.
 */
@Embeddable
public class MotionPaper {

    private String title;
    private String basis;
    private String plan;
    private String categoryCode;
    private Meeting meeting;
    private int textVersion = 1;

    protected MotionPaper() {}

    public MotionPaper(String title, String basis, String plan, String categoryCode, Meeting meeting) {
        this.title = title;
        this.basis = basis;
        this.plan = plan;
        this.categoryCode = categoryCode;
        this.meeting = meeting;
    }

    /** Says whether the words are others than before; these have a new version, which nobody has confirmed. */
    boolean change(MotionPaper other) {
        boolean others = !texts().equals(other.texts());
        textVersion += others ? 1 : 0;
        title = other.title;
        basis = other.basis;
        plan = other.plan;
        categoryCode = other.categoryCode;
        meeting = other.meeting;
        return others;
    }

    /** Refuses with {@code stale-version} who read other words. */
    void requireVersion(int seen) {
        if (seen != textVersion) {
            throw new ProblemException(CommonProblem.STALE_VERSION).with("currentVersion", textVersion);
        }
    }

    /** As the text of a suggestion, which has facts (事由) and proposals (建议内容) in their place. */
    public ProposalText asProposal() {
        return new ProposalText(title, basis, plan, categoryCode, null);
    }

    /** JSON pointers of what is missing, or too short to be submitted: as short as a suggestion may be. */
    List<String> missing() {
        return Stream.concat(
                        asProposal().missing().stream().map(pointer -> pointer.equals("/facts") ? "/basis" : "/plan"),
                        meeting.isComplete() ? Stream.empty() : Stream.of("/sessionNumber"))
                .toList();
    }

    /** Its texts by their JSON pointers. */
    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        texts.put("/title", title);
        texts.put("/basis", basis);
        texts.put("/plan", plan);
        return texts;
    }

    public String title() {
        return title;
    }

    public String basis() {
        return basis;
    }

    public String plan() {
        return plan;
    }

    public String categoryCode() {
        return categoryCode;
    }

    public Meeting meeting() {
        return meeting;
    }

    /** Of the text, which co-sponsors confirm. */
    public int version() {
        return textVersion;
    }
}
