package org.lianluo.survey.poll;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.CaseRoot;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.survey.SurveyProblem;
import org.lianluo.survey.verdict.Turnout;

/**
 * A survey or a vote. {@link SurveyAction} is the whole table; what is rated are its {@link RatedItem}s. Nothing of what was
 * marked is known before the close.
 */
@Entity
public class Survey extends CaseRoot {

    @Embedded
    private SurveyPlan plan;

    /** The evaluation of which it is a stage; null for none. */
    private UUID evaluationId;

    /** The survey that is repeated; null for the first. */
    private UUID firstSurveyId;

    private int round;

    /** The units whose work is rated. */
    private String[] unitCodes;

    @Enumerated(EnumType.STRING)
    private SurveyStatus status;

    /** How many are on the roster, frozen when it opens. */
    private Integer allMembers;

    private Integer present;
    private Instant openedAt;
    private Instant endedAt;
    private Instant announcedAt;
    private Boolean published;

    /** Why it is void, or not published. */
    private String reason;

    protected Survey() {}

    /** @param first the survey that it repeats; null for none */
    public Survey(UUID id, String regionCode, SurveyPlan plan, Survey first, Act act) {
        super(id, regionCode, act.by(), act.at());
        this.plan = plan;
        this.firstSurveyId = first == null ? null : first.firstSurveyId == null ? first.getId() : first.firstSurveyId;
        this.round = first == null ? 1 : first.round + 1;
        this.unitCodes = new String[0];
        this.status = SurveyStatus.DRAFT;
        noted(act, SurveyStep.DRAFT, null, status);
    }

    public void redraft(Act act, SurveyPlan other) {
        status = SurveyAction.REDRAFT.from(status);
        plan = other;
        touch(act.by(), act.at());
    }

    /** Its items were drafted. */
    public void rates(List<RatedItem> items) {
        unitCodes = items.stream()
                .flatMap(item -> item.unitCodes().stream())
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }

    /**
     * Papers may come in. The roster is frozen, and with it the base: who leaves it later still counts.
     *
     * @param there how many are present
     * @param raters the codes of those on the roster, who are told
     * @param items how many are on the paper
     */
    public void open(Act act, int there, List<String> raters, int items) {
        int all = raters.size();
        SurveyStatus next = SurveyAction.OPEN.from(status);
        if (there > all) {
            throw ProblemException.onField(SurveyProblem.MORE_THAN_ALL, "/present")
                    .with("all", all);
        }
        if (!plan.rule().hasQuorum(there, all)) {
            throw new ProblemException(SurveyProblem.NO_QUORUM)
                    .with("present", there)
                    .with("all", all);
        }
        SurveyStatus before = status;
        status = next;
        allMembers = all;
        present = there;
        openedAt = act.at();
        happened(act, SurveyStep.OPEN, before, status, SurveyEvents.opened(this, raters, items));
    }

    public void close(Act act, int tookPart) {
        SurveyStatus next = SurveyAction.CLOSE.from(status);
        SurveyStatus before = status;
        status = next;
        endedAt = act.at();
        happened(act, SurveyStep.CLOSE, before, status, SurveyEvents.closed(this, tookPart));
    }

    /** Everything is counted. */
    public void tally(Act act) {
        SurveyStatus next = SurveyAction.TALLY.from(status);
        SurveyStatus before = status;
        status = next;
        touch(act.by(), act.at());
        happened(act, SurveyStep.TALLY, before, status, SurveyEvents.tallied(this));
    }

    /** @param withheld why it is not published; null where it is */
    public void announce(Act act, String withheld) {
        SurveyStatus next = SurveyAction.ANNOUNCE.from(status);
        SurveyStatus before = status;
        status = next;
        announcedAt = act.at();
        published = withheld == null;
        reason = withheld;
        happened(act.noted(withheld), SurveyStep.ANNOUNCE, before, status, SurveyEvents.announced(this));
    }

    /** Nothing of it counts. */
    public void makeVoid(Act act, String why) {
        SurveyStatus next = SurveyAction.VOID.from(status);
        SurveyStatus before = status;
        status = next;
        reason = why;
        if (endedAt == null) {
            endedAt = act.at();
        }
        touch(act.by(), act.at());
        happened(act.noted(why), SurveyStep.VOID, before, status, SurveyEvents.voided(this));
    }

    /** It is a stage of an evaluation from now on. */
    public void becomesStageOf(UUID evaluation, Act act) {
        evaluationId = evaluation;
        touch(act.by(), act.at());
    }

    /** @throws ProblemException unless this may be done now */
    public void must(SurveyAction action) {
        action.from(status);
    }

    /** The base, with papers that were issued and came back. */
    public Turnout turnout(int issued, int returned) {
        return new Turnout(allMembers, present, issued, returned);
    }

    @Override
    public String aggregateType() {
        return "survey";
    }

    public SurveyPlan plan() {
        return plan;
    }

    /** Null for none. */
    public UUID evaluationId() {
        return evaluationId;
    }

    public UUID firstSurveyId() {
        return firstSurveyId;
    }

    /** From 1; how often the same was rated. */
    public int round() {
        return round;
    }

    public List<String> unitCodes() {
        return List.of(unitCodes);
    }

    public SurveyStatus status() {
        return status;
    }

    /** Null before it opens. */
    public Integer allMembers() {
        return allMembers;
    }

    /** Null before it opens. */
    public Integer present() {
        return present;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public Instant announcedAt() {
        return announcedAt;
    }

    /** Whether everybody may read it; null before it is announced. */
    public Boolean published() {
        return published;
    }

    public String reason() {
        return reason;
    }
}
