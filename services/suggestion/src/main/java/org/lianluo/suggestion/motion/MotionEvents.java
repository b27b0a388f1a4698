package org.lianluo.suggestion.motion;

import java.time.Instant;
import java.util.List;
import org.lianluo.shared.events.IntegrationEvent;
import org.lianluo.shared.events.suggestion.motion.MotionDecidedV1;
import org.lianluo.shared.events.suggestion.motion.MotionExaminedV1;
import org.lianluo.shared.events.suggestion.motion.MotionPlannedV1;
import org.lianluo.shared.events.suggestion.motion.MotionRatedV1;
import org.lianluo.shared.events.suggestion.motion.MotionReportedV1;
import org.lianluo.shared.events.suggestion.motion.MotionSubmittedV1;
import org.lianluo.shared.events.suggestion.motion.MotionVotedV1;
import org.lianluo.shared.events.suggestion.motion.MotionWithdrawalAskedV1;
import org.lianluo.shared.events.suggestion.motion.MotionWithdrawalRefusedV1;
import org.lianluo.shared.events.suggestion.motion.MotionWithdrawnV1;

/** What is published about a motion; never its text. */
final class MotionEvents {

    private MotionEvents() {}

    static IntegrationEvent submitted(Motion m, Instant at) {
        return new MotionSubmittedV1(
                m.getId(),
                m.getRegionCode(),
                m.paper().meeting().term(),
                m.paper().meeting().sessionNumber(),
                m.paper().categoryCode(),
                m.signatures().leadDeputyCode(),
                m.signatures().coSponsors(),
                nextRoles(m),
                at);
    }

    static IntegrationEvent decided(Motion m, Instant at) {
        return new MotionDecidedV1(
                m.getId(),
                m.getRegionCode(),
                m.status().name(),
                m.signatures().leadDeputyCode(),
                m.course().suggestionId(),
                nextRoles(m),
                at);
    }

    static IntegrationEvent examined(Motion m, Instant at) {
        return new MotionExaminedV1(m.getId(), m.getRegionCode(), m.course().committeeForTabling(), nextRoles(m), at);
    }

    static IntegrationEvent withdrawalAsked(Motion m, Instant at) {
        return new MotionWithdrawalAskedV1(m.getId(), m.getRegionCode(), nextRoles(m), at);
    }

    static IntegrationEvent withdrawalRefused(Motion m, Instant at) {
        return new MotionWithdrawalRefusedV1(
                m.getId(), m.getRegionCode(), m.signatures().leadDeputyCode(), at);
    }

    static IntegrationEvent withdrawn(Motion m, Instant at) {
        return new MotionWithdrawnV1(m.getId(), m.getRegionCode(), at);
    }

    static IntegrationEvent voted(Motion m, Instant at) {
        Vote vote = m.course().vote();
        return new MotionVotedV1(
                m.getId(),
                m.getRegionCode(),
                vote.isAdopted(),
                vote.votesFor(),
                vote.votesAgainst(),
                vote.abstained(),
                vote.notPressed(),
                vote.allDeputies(),
                nextRoles(m),
                at);
    }

    static IntegrationEvent planned(Motion m, Instant at) {
        return new MotionPlannedV1(m.getId(), m.getRegionCode(), m.course().planDue(), nextRoles(m), at);
    }

    static IntegrationEvent reported(Motion m, Instant at) {
        return new MotionReportedV1(m.getId(), m.getRegionCode(), nextRoles(m), at);
    }

    static IntegrationEvent rated(Motion m, Instant at) {
        CommitteeRating rating = m.course().rating();
        return new MotionRatedV1(
                m.getId(),
                m.getRegionCode(),
                rating.satisfied(),
                rating.basicallySatisfied(),
                rating.dissatisfied(),
                rating.allMembers(),
                at);
    }

    private static List<String> nextRoles(Motion m) {
        return m.status().turn().stream().map(Enum::name).sorted().toList();
    }
}
