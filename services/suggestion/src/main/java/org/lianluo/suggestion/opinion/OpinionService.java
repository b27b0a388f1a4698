package org.lianluo.suggestion.opinion;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.audit.AuditTrail;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;

/** What station staff and the deputy who was asked do with an opinion after triage. */
@ApplicationScoped
class OpinionService {

    private final PolicyBook policies;
    private final SubmitterSeal seal;
    private final SubmitterErasure erasure;
    private final AuditTrail audit;
    private final Clock clock;

    OpinionService(PolicyBook policies, SubmitterSeal seal, SubmitterErasure erasure, AuditTrail audit, Clock clock) {
        this.policies = policies;
        this.seal = seal;
        this.erasure = erasure;
        this.audit = audit;
        this.clock = clock;
    }

    Uni<Opinion> get(Mutiny.Session session, Caller caller, UUID id) {
        return session.find(Opinion.class, id).map(opinion -> OpinionAccess.readable(caller, opinion));
    }

    /** Gives the answer back to the asker (反馈), who may rate it from now on. */
    Uni<Opinion> relay(Work work, Caller caller, UUID id, String ifMatch, String note) {
        return work.session()
                .find(Opinion.class, id)
                .map(opinion -> IfMatch.check(ifMatch, OpinionAccess.atOwnStation(caller, opinion)))
                .call(opinion -> due(work, opinion, PolicyKey.OPINION_RATING)
                        .invoke(due -> opinion.relay(
                                OpinionActs.by(caller, clock.instant()).noted(note), due)));
    }

    /** The deputy takes the opinion up for a suggestion of his own, which needs his own investigated text. */
    Uni<Opinion> adopt(Work work, Caller caller, UUID id, String ifMatch) {
        return work.session()
                .find(Opinion.class, id)
                .map(opinion -> IfMatch.check(ifMatch, OpinionAccess.askedOf(caller, opinion)))
                .invoke(opinion -> opinion.adopt(OpinionActs.by(caller, clock.instant())));
    }

    /** The deputy declines with a reason; the station decides anew. */
    Uni<Opinion> decline(Work work, Caller caller, UUID id, String ifMatch, String reason) {
        return work.session()
                .find(Opinion.class, id)
                .map(opinion -> IfMatch.check(ifMatch, OpinionAccess.askedOf(caller, opinion)))
                .call(opinion -> due(work, opinion, PolicyKey.OPINION_TRIAGE)
                        .invoke(due -> opinion.decline(
                                OpinionActs.by(caller, clock.instant()).noted(reason), due)));
    }

    /**
     * Shows name and phone in full, for a reason that the audit trail keeps (个人信息保护法 §51; domain: full phone only
     * with a logged reason). Nothing of it is kept: whoever asks again is audited again. Waits for an erasure, after which there
     * is nothing to show.
     */
    Uni<OpinionViews.Disclosure> disclose(Work work, Caller caller, UUID id, String reason) {
        return work.session()
                .find(Opinion.class, id, LockModeType.PESSIMISTIC_READ)
                .map(opinion -> OpinionAccess.atOwnStation(caller, opinion))
                .call(opinion -> audit.record(work, caller, "opinion.disclose-submitter", "opinion", id, reason))
                .map(opinion -> new OpinionViews.Disclosure(seal.name(opinion), seal.phone(opinion)));
    }

    /**
     * Erases who raised it, which he may ask of the station at any time (个人信息保护法 §15, §47, §50). No version is named:
     * what he asks does not depend on what became of the case meanwhile.
     */
    Uni<Void> eraseSubmitter(Work work, Caller caller, UUID id) {
        return work.session()
                .find(Opinion.class, id, LockModeType.PESSIMISTIC_WRITE)
                .map(opinion -> OpinionAccess.atOwnStation(caller, opinion))
                .chain(opinion -> erasure.askedAtStation(work, caller, opinion));
    }

    private Uni<DueDate> due(Work work, Opinion opinion, PolicyKey policy) {
        return policies.due(work.session(), opinion.getRegionCode(), policy, ChinaTime.dateOf(clock.instant()));
    }
}
