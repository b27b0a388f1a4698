package org.lianluo.handling.assignment.cohandling;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.handling.assignment.AssignmentActs;
import org.lianluo.handling.assignment.AssignmentRole;
import org.lianluo.handling.assignment.AssignmentStep;
import org.lianluo.handling.assignment.asking.OfficeRequest;
import org.lianluo.handling.assignment.asking.RequestKind;
import org.lianluo.handling.assignment.caseload.AssignmentRepository;
import org.lianluo.handling.assignment.caseload.Deciders;
import org.lianluo.handling.assignment.caseload.OfficeRequests;
import org.lianluo.handling.assignment.caseload.Partners;
import org.lianluo.handling.assignment.suggestion.Entry;
import org.lianluo.handling.assignment.suggestion.SuggestionAssignment;
import org.lianluo.handling.assignment.terms.SuggestionClock;
import org.lianluo.shared.audit.AuditTrail;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;

/** Lead or co-handler asks an office to coordinate them, and the office does. */
@ApplicationScoped
class EscalationService {

    private static final List<RequestKind> ESCALATIONS = List.of(RequestKind.ESCALATION);

    private final AssignmentRepository assignments;
    private final Partners partners;
    private final OfficeRequests requests;
    private final SuggestionClock suggestionClock;
    private final AuditTrail audit;
    private final Clock clock;

    EscalationService(
            AssignmentRepository assignments,
            Partners partners,
            OfficeRequests requests,
            SuggestionClock suggestionClock,
            AuditTrail audit,
            Clock clock) {
        this.assignments = assignments;
        this.partners = partners;
        this.requests = requests;
        this.suggestionClock = suggestionClock;
        this.audit = audit;
        this.clock = clock;
    }

    /** The lead reads those with all co-handlers, a co-handler its own. */
    Uni<List<Entry<OfficeRequest>>> escalations(Mutiny.Session session, Caller caller, UUID id) {
        return assignments
                .readableBesidesDeputies(session, caller, id, SuggestionAssignment.class)
                .chain(assignment -> assignment.role() == AssignmentRole.LEAD
                        ? requests.ofPartners(session, assignment, ESCALATIONS)
                        : requests.of(session, assignment, ESCALATIONS));
    }

    /**
     * What one of the two asked.
     *
     * @param own whose version the answer names
     */
    record Escalated(SuggestionAssignment own, Entry<OfficeRequest> request) {}

    /** The state guards it, so the unit names no version. */
    Uni<Escalated> escalate(Work work, Caller caller, UUID id, EscalationRequest asked) {
        Act act = AssignmentActs.byUnit(caller, clock.instant()).noted(asked.reason());
        return partners.own(work, caller, id).chain(own -> switch (own.role()) {
            case LEAD ->
                partners.coHandler(work, own, asked.unitCode())
                        .chain(coHandler -> escalate(work, act, own, own, coHandler));
            case CO -> {
                if (asked.unitCode() != null && !asked.unitCode().equals(own.unitCode())) {
                    throw ProblemException.onField(HandlingProblem.NOT_A_CO_HANDLER, "/unitCode");
                }
                yield partners.lead(work, own).chain(lead -> escalate(work, act, own, lead, own));
            }
            default -> throw new ProblemException(HandlingProblem.NOT_THIS_PART).with("role", own.role());
        });
    }

    private Uni<Escalated> escalate(
            Work work, Act act, SuggestionAssignment own, SuggestionAssignment lead, SuggestionAssignment coHandler) {
        lead.consult(act, AssignmentStep.ESCALATE);
        return suggestionClock
                .decision(work.session(), coHandler.getRegionCode(), RequestKind.ESCALATION, ChinaTime.dateOf(act.at()))
                .map(due -> coHandler.escalate(act, own.unitCode(), lead.unitCode(), due))
                .map(request -> new Escalated(own, new Entry<>(coHandler, request)));
    }

    /** By the office that coordinates; it binds, so it is audited. */
    Uni<SuggestionAssignment> coordinate(
            Work work, Caller caller, UUID id, UUID requestId, String ifMatch, EscalationDecision decision) {
        Act act = AssignmentActs.byOffice(caller, clock.instant()).noted(decision.text());
        return partners.ofRegion(work, caller.region(), id)
                .invoke(coHandler -> Deciders.mustMatch(caller, coHandler, RequestKind.ESCALATION))
                .call(coHandler -> requests.find(work.session(), id, requestId, ESCALATIONS)
                        .invoke(() -> IfMatch.check(ifMatch, coHandler))
                        .chain(request -> partners.lead(work, coHandler).invoke(lead -> {
                            coHandler.coordinate(act, request, lead.unitCode());
                            lead.coordinated(act);
                        })))
                .call(() -> audit.record(work, caller, "assignment.coordinate", "assignment", id, decision.text()));
    }
}
