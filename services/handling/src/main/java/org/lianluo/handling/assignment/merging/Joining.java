package org.lianluo.handling.assignment.merging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lianluo.handling.assignment.AssignmentStatus;
import org.lianluo.handling.assignment.Handover;
import org.lianluo.handling.assignment.SubjectType;
import org.lianluo.handling.assignment.asking.Joint;
import org.lianluo.handling.assignment.caseload.AssignmentRepository;
import org.lianluo.handling.assignment.reply.ReplyReading;
import org.lianluo.handling.assignment.suggestion.SuggestionAssignment;
import org.lianluo.handling.assignment.terms.KnownSuggestion;
import org.lianluo.handling.assignment.terms.KnownSuggestions;
import org.lianluo.handling.assignment.terms.SuggestionClock;
import org.lianluo.handling.assignment.terms.Terms;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Work;

/**
 * Joins the assignments of a member with those of the lead: the unit that has both keeps both, a unit that has only the lead
 * gets the member, and one that has only the member has nothing to do.
 */
@ApplicationScoped
public class Joining {

    private static final String DRAFT_LAPSED = "已并案，由主件统一答复";

    private final KnownSuggestions suggestions;
    private final AssignmentRepository assignments;
    private final SuggestionClock suggestionClock;

    Joining(KnownSuggestions suggestions, AssignmentRepository assignments, SuggestionClock suggestionClock) {
        this.suggestions = suggestions;
        this.assignments = assignments;
        this.suggestionClock = suggestionClock;
    }

    /** The lead was assigned: its members are, too. */
    public Uni<Void> assigned(Work work, KnownSuggestion lead, List<SuggestionAssignment> made, Act act) {
        return suggestions
                .mergedIntoForChange(work.session(), lead.id())
                .chain(members -> Work.inTurn(members, member -> assignments
                        .ofSuggestionForChange(work, member.id())
                        .chain(own -> join(work, member, made, own, act))));
    }

    Uni<Void> join(
            Work work,
            KnownSuggestion member,
            List<SuggestionAssignment> leads,
            List<SuggestionAssignment> own,
            Act act) {
        List<SuggestionAssignment> aside = new ArrayList<>(
                own.stream().filter(SuggestionAssignment::isOpen).toList());
        return Work.inTurn(leads, lead -> own.stream()
                        .filter(one -> isSamePart(one, lead))
                        .findFirst()
                        .map(one -> {
                            aside.remove(one);
                            return one.isOpen()
                                    ? join(work, one, with(member, lead, false), lead, act)
                                    : Uni.createFrom().voidItem();
                        })
                        .orElseGet(() -> begin(work, member, lead, act)))
                .chain(() -> Work.inTurn(aside, one -> undrafted(work, one, act)
                        .invoke(() -> one.merge(act, Joint.setAside(member.mergeId(), member.mergedInto())))));
    }

    private static boolean isSamePart(SuggestionAssignment one, SuggestionAssignment lead) {
        return one.unitCode().equals(lead.unitCode())
                && one.role().replies() == lead.role().replies()
                && one.status() != AssignmentStatus.RETURNED
                && one.status() != AssignmentStatus.ENDED;
    }

    private static Joint with(KnownSuggestion member, SuggestionAssignment lead, boolean begun) {
        return new Joint(member.mergeId(), member.mergedInto(), lead.getId(), begun);
    }

    private static Uni<Void> join(
            Work work, SuggestionAssignment one, Joint joint, SuggestionAssignment lead, Act act) {
        return undrafted(work, one, act).invoke(() -> {
            one.merge(act, joint);
            if (lead.signedAt() != null && one.status() == AssignmentStatus.PENDING) {
                one.sign(act);
            }
        });
    }

    /** The unit replies to the lead: what it drafted for the member alone goes no further. */
    private static Uni<Void> undrafted(Work work, SuggestionAssignment one, Act act) {
        return one.status() == AssignmentStatus.DRAFTED
                ? ReplyReading.draftOf(work.session(), one.getId())
                        .invoke(draft -> one.refuse(act, draft, DRAFT_LAPSED))
                        .replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    /** The unit gets the member with the lead; the clocks run from the day that it is handed over itself. */
    private Uni<Void> begin(Work work, KnownSuggestion member, SuggestionAssignment lead, Act act) {
        LocalDate today = ChinaTime.dateOf(act.at());
        LocalDate first = member.handedOverOn() == null ? lead.terms().handedOverOn() : member.handedOverOn();
        boolean inTime = first != null && !first.isBefore(member.registeredOn());
        Terms terms =
                new Terms(member.matter(), lead.terms().mode(), lead.terms().complexity(), inTime ? first : null);
        Handover handover = new Handover(
                SubjectType.SUGGESTION, member.id(), member.regionCode(), lead.unitCode(), 1, null, act.at());
        member.assigned(act.at());
        return suggestionClock
                .dates(
                        work.session(),
                        member.regionCode(),
                        lead.role(),
                        terms.complexity(),
                        inTime ? first : today,
                        today)
                .map(dates -> SuggestionAssignment.handedOver(Ids.next(), handover, lead.role(), terms, dates, act))
                .chain(work::persist)
                .chain(one -> join(work, one, with(member, lead, true), lead, act));
    }
}
