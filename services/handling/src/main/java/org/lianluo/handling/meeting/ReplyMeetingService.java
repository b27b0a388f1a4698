package org.lianluo.handling.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.handling.assignment.AssignmentActs;
import org.lianluo.handling.assignment.AssignmentStatus;
import org.lianluo.handling.assignment.caseload.AssignmentRepository;
import org.lianluo.handling.assignment.caseload.CaseScope;
import org.lianluo.handling.assignment.suggestion.SuggestionAssignment;
import org.lianluo.handling.assignment.talk.ContactKind;
import org.lianluo.handling.assignment.talk.Talk;
import org.lianluo.handling.assignment.terms.KnownSuggestions;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;

/** Offices and units arrange reply meetings, and record what came of them. */
@ApplicationScoped
class ReplyMeetingService {

    private static final Set<AssignmentStatus> OVER = EnumSet.of(AssignmentStatus.RETURNED, AssignmentStatus.ENDED);

    private final AssignmentRepository assignments;
    private final KnownSuggestions suggestions;
    private final Clock clock;

    ReplyMeetingService(AssignmentRepository assignments, KnownSuggestions suggestions, Clock clock) {
        this.assignments = assignments;
        this.suggestions = suggestions;
        this.clock = clock;
    }

    Uni<List<ReplyMeeting>> list(Mutiny.Session session, Caller caller, MeetingStatus status, PageRequest page) {
        return Listing.of("select m from ReplyMeeting m")
                .within(MeetingScope.of(caller))
                .where("m.status = :status", "status", status)
                .where("m.id < :after", "after", page.afterId().orElse(null))
                .fetch(session, ReplyMeeting.class, "m.id desc", page);
    }

    Uni<ReplyMeeting> get(Mutiny.Session session, Caller caller, UUID id) {
        return session.find(ReplyMeeting.class, id).invoke(meeting -> mustBeSeen(caller, meeting));
    }

    private static void mustBeSeen(Caller caller, ReplyMeeting meeting) {
        if (meeting == null || !MeetingScope.of(caller).opens(meeting)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }

    /** By an office for the units of its region, by a unit for itself. */
    Uni<ReplyMeeting> plan(Work work, Caller caller, PlanMeeting planned) {
        if (!MeetingScope.isOffice(caller)) {
            CaseScope.ownUnit(caller);
        }
        List<UUID> ids = planned.assignmentIds().stream().distinct().toList();
        return assignments
                .suggestions(work.session(), ids)
                .invoke(parts -> mustFit(caller, planned.assignmentIds(), parts))
                .map(parts -> new ReplyMeeting(
                        Ids.next(),
                        planned.plan(),
                        parts,
                        planned.deputyCodes().stream().distinct().toList(),
                        caller.reference(),
                        clock.instant()))
                .chain(work::persist);
    }

    /** Refuses what the caller may not arrange a meeting for; whether it exists is nobody else's business. */
    private static void mustFit(Caller caller, List<UUID> asked, List<SuggestionAssignment> found) {
        List<UUID> fitting = found.stream()
                .filter(part -> mayArrangeFor(caller, part))
                .filter(part -> part.role().replies() && !OVER.contains(part.status()))
                .filter(part -> part.getRegionCode().equals(found.get(0).getRegionCode()))
                .map(SuggestionAssignment::getId)
                .toList();
        for (int place = 0; place < asked.size(); place++) {
            if (!fitting.contains(asked.get(place))) {
                throw ProblemException.onField(HandlingProblem.NOT_FOR_MEETING, "/assignmentIds/" + place);
            }
        }
    }

    private static boolean mayArrangeFor(Caller caller, SuggestionAssignment part) {
        return MeetingScope.isOffice(caller) && part.getRegionCode().equals(caller.region())
                || CaseScope.actsForUnit(caller) && part.unitCode().equals(caller.unitCode());
    }

    /** Each deputy who was there and signed has a contact with the unit that answered, all of it or none. */
    Uni<ReplyMeeting> hold(Work work, Caller caller, UUID id, String ifMatch, HoldMeeting result) {
        List<String> present = result.presentDeputyCodes().stream().distinct().toList();
        List<UUID> answered =
                result.answeredAssignmentIds().stream().distinct().sorted().toList();
        List<SuggestionAssignment> parts = new ArrayList<>();
        return forChange(work, caller, id, ifMatch)
                .invoke(meeting -> meeting.mustFit(present, result.answeredAssignmentIds()))
                .call(() -> Work.inTurn(answered, part -> assignments
                        .findForChange(work, part)
                        .invoke(found -> parts.add((SuggestionAssignment) found))))
                .invoke(meeting -> meeting.hold(caller.reference(), clock.instant(), result.minutes(), present, parts))
                .call(meeting -> Work.inTurn(
                        parts,
                        part -> talked(
                                work,
                                caller,
                                meeting,
                                part,
                                result.answeredAssignmentIds().indexOf(part.getId()))));
    }

    /** @param place of the assignment in the request */
    private Uni<Void> talked(Work work, Caller caller, ReplyMeeting meeting, SuggestionAssignment part, int place) {
        List<String> present =
                meeting.present().stream().filter(part.deputyCodes()::contains).toList();
        if (present.isEmpty()) {
            throw ProblemException.onField(HandlingProblem.NOBODY_ANSWERED, "/answeredAssignmentIds/" + place);
        }
        Act act = CaseScope.actsForUnit(caller) && part.unitCode().equals(caller.unitCode())
                ? AssignmentActs.byUnit(caller, clock.instant())
                : AssignmentActs.byOffice(caller, clock.instant());
        return suggestions
                .of(work.session(), part.subjectId())
                .invoke(suggestion ->
                        present.forEach(deputy -> contact(act, meeting, part, deputy, suggestion.registeredOn())))
                .replaceWithVoid();
    }

    private static void contact(
            Act act, ReplyMeeting meeting, SuggestionAssignment part, String deputy, LocalDate registeredOn) {
        try {
            part.contact(
                    act,
                    new Talk(
                            ContactKind.MEETING,
                            deputy,
                            meeting.on(),
                            meeting.plan().title(),
                            null,
                            meeting.getId()),
                    registeredOn);
        } catch (ProblemException refusal) {
            throw refusal.with("assignmentId", part.getId());
        }
    }

    Uni<ReplyMeeting> cancel(Work work, Caller caller, UUID id, String ifMatch, String reason) {
        return forChange(work, caller, id, ifMatch)
                .invoke(meeting -> meeting.cancel(caller.reference(), clock.instant(), reason));
    }

    private static Uni<ReplyMeeting> forChange(Work work, Caller caller, UUID id, String ifMatch) {
        return work.session()
                .find(ReplyMeeting.class, id, LockMode.PESSIMISTIC_WRITE)
                .invoke(meeting -> {
                    mustBeSeen(caller, meeting);
                    MeetingScope.mustArrange(caller, meeting);
                    IfMatch.check(ifMatch, meeting);
                });
    }
}
