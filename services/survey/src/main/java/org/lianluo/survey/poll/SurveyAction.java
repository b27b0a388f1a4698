package org.lianluo.survey.poll;

import java.util.EnumSet;
import java.util.Set;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** What may happen to a survey, and from which states: the whole state machine. */
public enum SurveyAction {
    REDRAFT(SurveyStatus.DRAFT, SurveyStatus.DRAFT),
    OPEN(SurveyStatus.OPEN, SurveyStatus.DRAFT),
    /** A rater sends a paper, or gets one in the hall, or leaves the roster; the state stays. */
    CAST(SurveyStatus.OPEN, SurveyStatus.OPEN),
    CLOSE(SurveyStatus.CLOSED, SurveyStatus.OPEN),
    /** A teller enters what they counted; the state stays. */
    COUNT(SurveyStatus.CLOSED, SurveyStatus.CLOSED),
    TALLY(SurveyStatus.TALLIED, SurveyStatus.CLOSED),
    ANNOUNCE(SurveyStatus.ANNOUNCED, SurveyStatus.TALLIED),
    /** What was announced stands. */
    VOID(SurveyStatus.VOID, SurveyStatus.DRAFT, SurveyStatus.OPEN, SurveyStatus.CLOSED, SurveyStatus.TALLIED);

    private final SurveyStatus to;
    private final Set<SurveyStatus> from;

    SurveyAction(SurveyStatus to, SurveyStatus first, SurveyStatus... more) {
        this.to = to;
        this.from = EnumSet.of(first, more);
    }

    /** The state that this leads to; refused with {@code illegal-transition} from any that is not its own. */
    public SurveyStatus from(SurveyStatus current) {
        if (!from.contains(current)) {
            throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION)
                    .with("currentStatus", current)
                    .with("action", this);
        }
        return to;
    }
}
