package org.lianluo.handling.supervision.docket;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.handling.supervision.SupervisionKind;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.choice.Quorum;
import org.lianluo.shared.casework.choice.YesNo;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;

/**
 * Who may propose a special inquiry (专题询问). 监督法 2024 §47 leaves that open, and places decide differently: 濮阳 2025 lets
 * members, committees and five deputies together propose it.
 */
@ApplicationScoped
class InquiryRules {

    private final PolicyBook policies;
    private final Clock clock;

    InquiryRules(PolicyBook policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * Says who proposes it, after it was checked against the region's policy; null for every other kind of supervision.
     *
     * @param named who is said to propose it; null for whom the caller works for
     */
    Uni<InquiryProposer> proposer(
            Mutiny.Session session, Caller caller, SupervisionKind kind, InquiryProposer named, List<String> movers) {
        if (kind != SupervisionKind.SPECIAL_INQUIRY) {
            if (named != null) {
                throw ProblemException.onField(HandlingProblem.INQUIRY_NOT_FROM_THEM, "/proposedBy");
            }
            return Uni.createFrom().nullItem();
        }
        InquiryProposer proposer = named == null ? ofOffice(caller) : named;
        if (proposer == null || proposer.enteredBy().stream().noneMatch(caller::has)) {
            throw ProblemException.onField(HandlingProblem.INQUIRY_NOT_FROM_THEM, "/proposedBy");
        }
        return (proposer.isJoint()
                        ? mustBeEnough(session, caller, proposer, movers)
                        : mustBeLet(session, caller, proposer))
                .replaceWith(proposer);
    }

    private static InquiryProposer ofOffice(Caller caller) {
        if (caller.has(Role.COMMITTEE_SUPERVISOR)) {
            return InquiryProposer.COMMITTEE;
        }
        return caller.has(Role.DIRECTOR_MEETING) ? InquiryProposer.DIRECTOR_MEETING : null;
    }

    private Uni<Void> mustBeEnough(
            Mutiny.Session session, Caller caller, InquiryProposer proposer, List<String> movers) {
        return policies.choice(session, caller.region(), proposer.policy(), Quorum.class, ChinaTime.today(clock))
                .invoke(quorum -> {
                    if (quorum == Quorum.NOBODY) {
                        throw ProblemException.onField(HandlingProblem.INQUIRY_NOT_FROM_THEM, "/proposedBy");
                    }
                    if (movers.stream().map(String::strip).distinct().count() < quorum.least()) {
                        throw ProblemException.onField(HandlingProblem.TOO_FEW_MOVERS, "/movers")
                                .with("least", quorum.least());
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> mustBeLet(Mutiny.Session session, Caller caller, InquiryProposer proposer) {
        return policies.choice(session, caller.region(), proposer.policy(), YesNo.class, ChinaTime.today(clock))
                .invoke(may -> {
                    if (may == YesNo.NO) {
                        throw ProblemException.onField(HandlingProblem.INQUIRY_NOT_FROM_THEM, "/proposedBy");
                    }
                })
                .replaceWithVoid();
    }
}
