package org.lianluo.survey.questionnaire;

import java.util.EnumSet;
import java.util.Set;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** What may be done with a questionnaire, and from which states: the whole state machine, and the steps of its history. */
public enum QuestionnaireAction {
    /** It is written, or written anew. */
    DRAFT(EnumSet.of(QuestionnaireStatus.DRAFT), QuestionnaireStatus.DRAFT),
    /** It can be answered from now on. */
    OPEN(EnumSet.of(QuestionnaireStatus.DRAFT), QuestionnaireStatus.OPEN),
    /** It is over: its last day passed, or the office ends it before. */
    CLOSE(EnumSet.of(QuestionnaireStatus.OPEN), QuestionnaireStatus.CLOSED),
    /** The office decides which of the texts may be read by everybody; the state stays. */
    RELEASE(EnumSet.of(QuestionnaireStatus.CLOSED), QuestionnaireStatus.CLOSED),
    PUBLISH(EnumSet.of(QuestionnaireStatus.CLOSED), QuestionnaireStatus.PUBLISHED),
    /** It counts for nothing. */
    VOID(
            EnumSet.of(
                    QuestionnaireStatus.DRAFT,
                    QuestionnaireStatus.OPEN,
                    QuestionnaireStatus.CLOSED,
                    QuestionnaireStatus.PUBLISHED),
            QuestionnaireStatus.VOID);

    private final Set<QuestionnaireStatus> from;
    private final QuestionnaireStatus to;

    QuestionnaireAction(Set<QuestionnaireStatus> from, QuestionnaireStatus to) {
        this.from = from;
        this.to = to;
    }

    /** The state that this leads to; refused with {@code illegal-transition} from any other than its own. */
    QuestionnaireStatus from(QuestionnaireStatus current) {
        if (!from.contains(current)) {
            throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION)
                    .with("currentStatus", current)
                    .with("action", this);
        }
        return to;
    }
}
