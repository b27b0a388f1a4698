package org.lianluo.suggestion.motion.deciding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.suggestion.motion.CommitteeRating;
import org.lianluo.suggestion.motion.Motion;
import org.lianluo.suggestion.motion.MotionAction;
import org.lianluo.suggestion.motion.Vote;
import org.lianluo.suggestion.motion.reading.MotionAccess;
import org.lianluo.suggestion.motion.reading.Motions;
import org.lianluo.suggestion.proposal.Suggestion;
import org.lianluo.suggestion.proposal.matter.Checklist;
import org.lianluo.suggestion.proposal.matter.Draft;
import org.lianluo.suggestion.proposal.search.SearchIndex;

/** What presidium, committee and government do with a motion that was submitted. */
@ApplicationScoped
class MotionProceedings {

    private final Motions motions;
    private final SearchIndex index;
    private final Clock clock;

    MotionProceedings(Motions motions, SearchIndex index, Clock clock) {
        this.motions = motions;
        this.index = index;
        this.clock = clock;
    }

    Uni<Motion> table(Work work, Caller caller, UUID id, String ifMatch, String reason) {
        return ofOrgan(work, caller, id, ifMatch).invoke(m -> m.table(by(MotionAction.TABLE, caller), reason));
    }

    Uni<Motion> sendTo(Work work, Caller caller, UUID id, String ifMatch, String committee, String reason) {
        return ofOrgan(work, caller, id, ifMatch)
                .invoke(m -> m.sendTo(by(MotionAction.SEND_TO_COMMITTEE, caller), committee, reason));
    }

    /** Makes it a suggestion of the same deputies, which waits for its registration; undone where it may not be one. */
    Uni<Motion> handleAsSuggestion(Work work, Caller caller, UUID id, String ifMatch, String reason) {
        Act act = by(MotionAction.HANDLE_AS_SUGGESTION, caller);
        return ofOrgan(work, caller, id, ifMatch).call(motion -> work.persist(suggestion(motion, act))
                .call(suggestion -> index.write(work, suggestion))
                .invoke(suggestion -> motion.handleAs(act, suggestion.getId(), reason)));
    }

    /** Whoever registers it looks whether it is one of the excluded matters: nobody answered for that in a motion. */
    private static Suggestion suggestion(Motion motion, Act act) {
        Suggestion suggestion = new Suggestion(
                Ids.next(),
                motion.getRegionCode(),
                motion.signatures().leadDeputyCode(),
                motion.signatures().coSponsors(),
                new Draft(motion.paper().asProposal(), motion.paper().meeting(), new Checklist(Map.of()), false, null),
                act);
        suggestion.submitFrom(act, motion.getId());
        return suggestion;
    }

    Uni<Motion> examine(Work work, Caller caller, UUID id, String ifMatch, boolean forTabling, String opinion) {
        return ofOrgan(work, caller, id, ifMatch)
                .invoke(m -> m.examined(by(MotionAction.EXAMINE, caller), forTabling, opinion));
    }

    Uni<Motion> decideWithdrawal(Work work, Caller caller, UUID id, String ifMatch, boolean consent, String reason) {
        return ofOrgan(work, caller, id, ifMatch)
                .invoke(m -> m.decideWithdrawal(by(MotionAction.DECIDE_WITHDRAWAL, caller), consent, reason));
    }

    Uni<Motion> vote(Work work, Caller caller, UUID id, String ifMatch, Vote vote) {
        return ofOrgan(work, caller, id, ifMatch).invoke(m -> m.voted(by(MotionAction.VOTE, caller), vote));
    }

    Uni<Motion> plan(Work work, Caller caller, UUID id, String ifMatch, String plan, LocalDate due) {
        return ofGovernment(work, caller, id, ifMatch).invoke(m -> m.planned(by(MotionAction.PLAN, caller), plan, due));
    }

    Uni<Motion> report(Work work, Caller caller, UUID id, String ifMatch, String report) {
        return ofGovernment(work, caller, id, ifMatch).invoke(m -> m.reported(by(MotionAction.REPORT, caller), report));
    }

    Uni<Motion> rate(Work work, Caller caller, UUID id, String ifMatch, CommitteeRating counts) {
        return ofOrgan(work, caller, id, ifMatch).invoke(m -> m.rated(by(MotionAction.RATE, caller), counts));
    }

    private Uni<Motion> ofOrgan(Work work, Caller caller, UUID id, String ifMatch) {
        return motions.forChange(work, id)
                .map(motion -> MotionAccess.ofOrgan(caller, motion))
                .invoke(motion -> IfMatch.check(ifMatch, motion));
    }

    private Uni<Motion> ofGovernment(Work work, Caller caller, UUID id, String ifMatch) {
        return motions.forChange(work, id)
                .map(motion -> MotionAccess.ofGovernment(caller, motion))
                .invoke(motion -> IfMatch.check(ifMatch, motion));
    }

    private Act by(MotionAction action, Caller caller) {
        Role role = action.by() == Role.INTAKE_OFFICER ? caller.intakeRole() : action.by();
        return new Act(role.name(), caller.reference(), caller.reference(), clock.instant());
    }
}
