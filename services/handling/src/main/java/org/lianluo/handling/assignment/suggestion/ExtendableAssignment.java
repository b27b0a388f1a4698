package org.lianluo.handling.assignment.suggestion;

import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.handling.assignment.AssignmentStep;
import org.lianluo.handling.assignment.Handover;
import org.lianluo.handling.assignment.Limit;
import org.lianluo.handling.assignment.asking.Chain;
import org.lianluo.handling.assignment.asking.ExtensionTerms;
import org.lianluo.handling.assignment.asking.OfficeRequest;
import org.lianluo.handling.assignment.asking.RequestStatus;
import org.lianluo.handling.assignment.terms.Complexity;
import org.lianluo.handling.assignment.terms.Terms;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.casework.choice.ExtensionRule;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.problem.ProblemException;

/** The unit of a suggestion may get more time to reply, once (延期). Nothing but that moves the day by somebody's will. */
@MappedSuperclass
public abstract class ExtendableAssignment extends RequestingAssignment {

    private LocalDate extendedUntil;

    protected ExtendableAssignment() {}

    protected ExtendableAssignment(UUID id, Handover handover, Terms terms, Chain chain, Act act) {
        super(id, handover, terms, chain, act);
    }

    /** The unit asks for more time, before its time is over; without consent it has it at once, see {@link #grant}. */
    public OfficeRequest requestExtension(Act act, String reason, LocalDate until, ExtensionTerms region) {
        SuggestionAction.REQUEST_EXTENSION.from(status());
        mustBeExtendable(region);
        if (answerDue().isOver(act.at())) {
            throw new ProblemException(HandlingProblem.EXTENSION_TOO_LATE)
                    .with("due", answerDue().due());
        }
        region.mustCover(until, answerDue());
        mustHaveNothingOpen();
        OfficeRequest request = new OfficeRequest(Ids.next(), getId(), reason, until, act.at());
        open(request, region.decideBy());
        limitsChanged();
        entered(act.noted(until + ": " + reason), AssignmentStep.REQUEST_EXTENSION);
        if (region.rule() == ExtensionRule.CONSENT) {
            tell(RequestEvents.extensionRequested(this, request));
        }
        return add(request);
    }

    private void mustBeExtendable(ExtensionTerms region) {
        role().mustReply(true);
        if (isRehandling()) {
            throw new ProblemException(HandlingProblem.NO_EXTENSION_IN_REHANDLING);
        }
        if (terms().complexity() == Complexity.WIDE_OR_DIFFICULT) {
            throw new ProblemException(HandlingProblem.NO_EXTENSION_OF_WIDE);
        }
        region.mustAllow();
        if (extendedUntil != null) {
            throw new ProblemException(HandlingProblem.EXTENSION_ALREADY_TAKEN);
        }
    }

    /** The unit has more time, by leave, by notice, or by silence; the deputies are told. */
    public void grant(Act act, OfficeRequest request, DueDate extended) {
        SuggestionAction.GRANT_EXTENSION.from(status());
        request.decide(RequestStatus.GRANTED, act.note(), act.at());
        lapse();
        extendedUntil = request.wantedUntil();
        answerBy(extended);
        if (!extended.isOver(act.at())) {
            noticed(Limit.ANSWER, null);
        }
        limitsChanged();
        entered(act.until(extended), AssignmentStep.GRANT_EXTENSION);
        tell(RequestEvents.extended(this, request, extended, act.at()));
        tell(RequestEvents.extensionDecided(this, request, act.at()));
    }

    /** The unit has no more time than it had. */
    public void refuseExtension(Act act, OfficeRequest request) {
        SuggestionAction.REFUSE_EXTENSION.from(status());
        request.decide(RequestStatus.REFUSED, act.note(), act.at());
        lapse();
        limitsChanged();
        entered(act, AssignmentStep.REFUSE_EXTENSION);
        tell(RequestEvents.extensionDecided(this, request, act.at()));
    }

    /** The day that was asked for and given; null while none was. */
    public LocalDate extendedUntil() {
        return extendedUntil;
    }
}
