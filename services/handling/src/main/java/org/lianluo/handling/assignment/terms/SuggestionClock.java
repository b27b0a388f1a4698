package org.lianluo.handling.assignment.terms;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.assignment.AssignmentRole;
import org.lianluo.handling.assignment.asking.ExtensionTerms;
import org.lianluo.handling.assignment.asking.RequestKind;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.casework.choice.ExtensionRule;
import org.lianluo.shared.casework.choice.Silence;
import org.lianluo.shared.casework.choice.YesNo;

/** Counts the due dates of suggestions. */
@ApplicationScoped
public class SuggestionClock {

    private final PolicyBook policies;

    SuggestionClock(PolicyBook policies) {
        this.policies = policies;
    }

    /**
     * The dates of a unit: a reply within three or six months (代表法 2025 §51), a co-handler's opinion sooner.
     *
     * @param start first step of the handing over, from which the clocks run
     * @param assignedOn when the unit itself got it: before that it could not give it back
     */
    public Uni<Dates> dates(
            Mutiny.Session session,
            String regionCode,
            AssignmentRole role,
            Complexity complexity,
            LocalDate start,
            LocalDate assignedOn) {
        return dates(session, regionCode, role, complexity, start)
                .chain(dates -> policies.due(session, regionCode, PolicyKey.SUGGESTION_RETURN, assignedOn)
                        .map(giveBack -> new Dates(dates.answer(), dates.contact(), giveBack)));
    }

    private Uni<Dates> dates(
            Mutiny.Session session, String regionCode, AssignmentRole role, Complexity complexity, LocalDate start) {
        if (!role.replies()) {
            return policies.due(session, regionCode, PolicyKey.SUGGESTION_CO_OPINION, start)
                    .map(due -> new Dates(due, null, null));
        }
        PolicyKey reply =
                complexity == Complexity.ORDINARY ? PolicyKey.SUGGESTION_REPLY : PolicyKey.SUGGESTION_REPLY_WIDE;
        return policies.due(session, regionCode, reply, start)
                .chain(due -> policies.due(session, regionCode, PolicyKey.SUGGESTION_CONTACT, start)
                        .map(contact -> new Dates(due, contact, null)));
    }

    /**
     * What a region allows a unit that needs more time, by the rules in force when its clock began.
     *
     * @param start from which its time to reply is counted
     */
    public Uni<ExtensionTerms> extensionTerms(
            Mutiny.Session session, String regionCode, LocalDate start, LocalDate requestedOn) {
        return policies.choice(session, regionCode, PolicyKey.SUGGESTION_EXTENSION, ExtensionRule.class, start)
                .chain(rule -> policies.due(session, regionCode, PolicyKey.SUGGESTION_REPLY_MAX, start)
                        .chain(most -> decision(session, regionCode, RequestKind.EXTENSION, requestedOn)
                                .map(decideBy -> new ExtensionTerms(rule, most, decideBy))));
    }

    /** The last day to reply of a unit that got more time until a day. */
    public Uni<DueDate> extended(Mutiny.Session session, String regionCode, LocalDate start, LocalDate until) {
        return policies.extended(session, regionCode, PolicyKey.SUGGESTION_REPLY_MAX, start, until);
    }

    /** Whether the region hands suggestions to the government office first. */
    public Uni<Boolean> isTwoStep(Mutiny.Session session, String regionCode, LocalDate on) {
        return policies.choice(session, regionCode, PolicyKey.SUGGESTION_TWO_STEP, YesNo.class, on)
                .map(YesNo.YES::equals);
    }

    /** What it means that nobody decided in time. */
    public Uni<Silence> silence(Mutiny.Session session, String regionCode, LocalDate requestedOn) {
        return policies.choice(session, regionCode, PolicyKey.SUGGESTION_EXTENSION_SILENCE, Silence.class, requestedOn);
    }

    /** Last day to decide on what a unit asked for. */
    public Uni<DueDate> decision(Mutiny.Session session, String regionCode, RequestKind kind, LocalDate requestedOn) {
        return policies.due(session, regionCode, kind.limit(), requestedOn);
    }

    /** Last day for another opinion of a co-handler, from the day on which the lead sent the first back. */
    public Uni<DueDate> rework(Mutiny.Session session, String regionCode, LocalDate sentBackOn) {
        return policies.due(session, regionCode, PolicyKey.SUGGESTION_CO_OPINION_REWORK, sentBackOn);
    }

    /** What the place asks of a reply. */
    public Uni<ReplyRules> replyRules(Mutiny.Session session, String regionCode, LocalDate on) {
        return policies.choices(session, regionCode, on, ReplyRules.KEYS).map(ReplyRules::of);
    }

    /** Last day to reply once more, from the day of the feedback. */
    public Uni<DueDate> rehandling(Mutiny.Session session, String regionCode, Instant feedbackAt) {
        return policies.due(session, regionCode, PolicyKey.SUGGESTION_REHANDLING, ChinaTime.dateOf(feedbackAt));
    }
}
