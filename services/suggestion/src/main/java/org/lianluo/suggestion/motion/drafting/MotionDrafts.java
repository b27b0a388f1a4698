package org.lianluo.suggestion.motion.drafting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.suggestion.motion.Motion;
import org.lianluo.suggestion.motion.reading.MotionAccess;
import org.lianluo.suggestion.motion.reading.Motions;
import org.lianluo.suggestion.proposal.Signatures;
import org.lianluo.suggestion.proposal.SuggestionActs;
import org.lianluo.suggestion.proposal.drafting.DraftRules;

/** What deputies do with a motion: draft, sign, submit and withdraw it. */
@ApplicationScoped
class MotionDrafts {

    private final Motions motions;
    private final DraftRules rules;
    private final Clock clock;

    MotionDrafts(Motions motions, DraftRules rules, Clock clock) {
        this.motions = motions;
        this.rules = rules;
        this.clock = clock;
    }

    Uni<Motion> draft(Work work, Caller caller, DraftMotion request) {
        String lead = DraftRules.lead(caller, request.leadDeputyCode());
        return rules.region(work.session(), lead)
                .call(region -> rules.category(work.session(), request.category())
                        .chain(() -> DraftRules.coSponsors(work.session(), region, request.coSponsors())))
                .chain(region -> work.persist(new Motion(
                        Ids.next(),
                        region,
                        new Signatures(lead, request.coSponsors(), clock.instant()),
                        request.paper(),
                        by(lead, caller))));
    }

    Uni<Motion> change(Work work, Caller caller, UUID id, String ifMatch, DraftMotion request) {
        return ofLead(work, caller, id)
                .invoke(motion -> IfMatch.check(ifMatch, motion))
                .invoke(motion -> requireSameSigners(motion, request))
                .call(() -> rules.category(work.session(), request.category()))
                .invoke(motion -> motion.change(byLead(motion, caller), request.paper()));
    }

    /** Co-sponsors have a resource of their own, and the lead never changes. */
    private static void requireSameSigners(Motion motion, DraftMotion request) {
        if (request.coSponsorCodes() != null) {
            throw ProblemException.invalid(
                    "/coSponsorCodes", "联名代表请在联名处增加或者移除", "Add and remove co-sponsors where they are listed");
        }
        if (request.leadDeputyCode() != null
                && !request.leadDeputyCode().equals(motion.signatures().leadDeputyCode())) {
            throw ProblemException.unchangeable("/leadDeputyCode");
        }
    }

    Uni<Motion> addCoSponsor(Work work, Caller caller, UUID id, String deputy) {
        return ofLead(work, caller, id)
                .call(motion -> DraftRules.coSponsor(work.session(), motion.getRegionCode(), deputy, "/deputyCode"))
                .invoke(motion -> motion.addCoSponsor(byLead(motion, caller), deputy));
    }

    Uni<Motion> removeCoSponsor(Work work, Caller caller, UUID id, String deputy) {
        return ofLead(work, caller, id).invoke(motion -> motion.removeCoSponsor(byLead(motion, caller), deputy));
    }

    /** A co-sponsor confirms the text as it is, under their own mandate only. */
    Uni<Motion> confirm(Work work, Caller caller, UUID id, String deputy, int textVersion) {
        return ofSigner(work, caller, id).invoke(motion -> {
            if (!caller.deputyCodes().contains(deputy)) {
                throw new ProblemException(CommonProblem.FORBIDDEN);
            }
            motion.confirm(by(deputy, caller), deputy, textVersion);
        });
    }

    Uni<Motion> submit(Work work, Caller caller, UUID id, String ifMatch) {
        return ofLead(work, caller, id)
                .invoke(motion -> IfMatch.check(ifMatch, motion))
                .invoke(motion -> motion.submit(byLead(motion, caller)));
    }

    Uni<Motion> withdraw(Work work, Caller caller, UUID id, String statement) {
        return ofSigner(work, caller, id).invoke(motion -> {
            String deputy = motion.signatures().withdrawingAs(caller.deputyCodes());
            motion.withdraw(by(deputy, caller), deputy, statement);
        });
    }

    private Uni<Motion> ofLead(Work work, Caller caller, UUID id) {
        return motions.forChange(work, id).map(motion -> MotionAccess.ofLead(caller, motion));
    }

    private Uni<Motion> ofSigner(Work work, Caller caller, UUID id) {
        return motions.forChange(work, id).map(motion -> MotionAccess.ofSigner(caller, motion));
    }

    private Act byLead(Motion motion, Caller caller) {
        return by(motion.signatures().leadDeputyCode(), caller);
    }

    private Act by(String deputy, Caller caller) {
        return SuggestionActs.byDeputy(deputy, caller, clock.instant());
    }
}
