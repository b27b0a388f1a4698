package org.lianluo.survey.poll;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.CaseRoot;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.survey.SurveyProblem;

/**
 * What a survey asks about, and what became of it: the verdict, the answer of who was rated, how it was put right. The verdict
 * stays when it is rated again.
 */
@Entity
@Table(name = "verdict")
public class RatedItem extends CaseRoot {

    private UUID surveyId;
    private int position;

    @Enumerated(EnumType.STRING)
    private SubjectKind subjectKind;

    private String subjectRef;
    private String title;
    private String[] unitCodes;

    /** Raters who answer for it themselves: they don't rate it. */
    private String[] responsibleCodes;

    @Enumerated(EnumType.STRING)
    private VerdictStatus status;

    private ItemTally tally;
    private String verdict;
    private Boolean belowThreshold;
    private String answer;
    private Instant answeredAt;
    private String rectification;
    private LocalDate rectifiedOn;
    private UUID reSurveyId;

    protected RatedItem() {}

    /**
     * @param subjectRef code or id of the subject; null for none
     * @param unitCodes units whose work it is
     * @param responsibleCodes deputies who answer for it
     */
    public RatedItem(
            UUID id,
            Survey survey,
            int position,
            SubjectKind subjectKind,
            String subjectRef,
            String title,
            List<String> unitCodes,
            List<String> responsibleCodes,
            Act act) {
        super(id, survey.getRegionCode(), act.by(), act.at());
        this.surveyId = survey.getId();
        this.position = position;
        this.subjectKind = subjectKind;
        this.subjectRef = subjectRef;
        this.title = title;
        this.unitCodes = unitCodes.stream().distinct().sorted().toArray(String[]::new);
        this.responsibleCodes = responsibleCodes.stream().distinct().sorted().toArray(String[]::new);
        this.status = VerdictStatus.AWAITED;
    }

    /** What was marked, once all is counted; nobody but the opener sees it yet. */
    public void counted(Act act, ItemTally counts) {
        tally = counts;
        touch(act.by(), act.at());
    }

    /**
     * The verdict is said. A dissatisfied one waits to be put right, and so does one of a further round whose rate stays below
     * what the place asks for.
     *
     * @param least percent of valid papers that satisfy; null where the place asks for none
     */
    public void announce(Act act, Survey survey, Integer least) {
        SurveyPlan plan = survey.plan();
        verdict = tally.verdict(plan.rule());
        Double rate = tally.rate(plan.rule());
        belowThreshold =
                plan.kind().isRectified() && survey.round() > 1 && least != null && rate != null && rate < least;
        boolean dissatisfied =
                plan.kind().isRectified() && verdict.equals(plan.rule().otherwise());
        VerdictStatus before = status;
        status = (dissatisfied || belowThreshold ? VerdictAction.ANNOUNCE_DISSATISFIED : VerdictAction.ANNOUNCE)
                .from(before);
        touch(act.by(), act.at());
        happened(act.noted(verdict), SurveyStep.ANNOUNCE, before, status, SurveyEvents.announced(this, survey));
    }

    /** The rated answers, once. */
    public void answer(Act act, String text) {
        if (status == VerdictStatus.AWAITED || answer != null) {
            throw new ProblemException(SurveyProblem.NO_ANSWER_NOW).with("currentStatus", status);
        }
        answer = text;
        answeredAt = act.at();
        happened(act, SurveyStep.ANSWER, status, status, SurveyEvents.answered(this));
    }

    /** What dissatisfied was put right. */
    public void rectify(Act act, String how, LocalDate on) {
        VerdictStatus next = VerdictAction.RECTIFY.from(status);
        VerdictStatus before = status;
        status = next;
        rectification = how;
        rectifiedOn = on;
        touch(act.by(), act.at());
        happened(act, SurveyStep.RECTIFY, before, status, SurveyEvents.rectified(this));
    }

    /** It is rated again. */
    public void surveyAgain(Act act, UUID survey) {
        VerdictStatus next = VerdictAction.SURVEY_AGAIN.from(status);
        VerdictStatus before = status;
        status = next;
        reSurveyId = survey;
        touch(act.by(), act.at());
        happened(act, SurveyStep.SURVEY_AGAIN, before, status, SurveyEvents.surveyedAgain(this));
    }

    @Override
    public String aggregateType() {
        return "verdict";
    }

    public UUID surveyId() {
        return surveyId;
    }

    /** From 1, on the paper. */
    public int position() {
        return position;
    }

    public SubjectKind subjectKind() {
        return subjectKind;
    }

    public String subjectRef() {
        return subjectRef;
    }

    public String title() {
        return title;
    }

    public List<String> unitCodes() {
        return List.of(unitCodes);
    }

    public List<String> responsibleCodes() {
        return List.of(responsibleCodes);
    }

    public VerdictStatus status() {
        return status;
    }

    /** Null until it is counted. */
    public ItemTally tally() {
        return tally;
    }

    /** Null until it is announced. */
    public String verdict() {
        return verdict;
    }

    /** Whether a further round stayed below what the place asks for; null until it is announced. */
    public Boolean belowThreshold() {
        return belowThreshold;
    }

    public String answer() {
        return answer;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public String rectification() {
        return rectification;
    }

    public LocalDate rectifiedOn() {
        return rectifiedOn;
    }

    public UUID reSurveyId() {
        return reSurveyId;
    }
}
