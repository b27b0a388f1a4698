package org.lianluo.suggestion.opinion.disclosure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.lianluo.shared.audit.AuditTrail;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.security.Caller;
import org.lianluo.suggestion.opinion.Opinion;
import org.lianluo.suggestion.opinion.reading.OpinionAccess;
import org.lianluo.suggestion.opinion.submitter.SubmitterErasure;
import org.lianluo.suggestion.opinion.submitter.SubmitterSeal;

/** Opens or erases, for the staff of its station, who raised an opinion. */
@ApplicationScoped
class SubmitterService {

    private final SubmitterSeal seal;
    private final SubmitterErasure erasure;
    private final AuditTrail audit;

    SubmitterService(SubmitterSeal seal, SubmitterErasure erasure, AuditTrail audit) {
        this.seal = seal;
        this.erasure = erasure;
        this.audit = audit;
    }

    /**
     * Shows name and phone in full, for a reason that the audit trail keeps (个人信息保护法 §51; domain: full phone only
     * with a logged reason). Nothing of it is kept: whoever asks again is audited again. Waits for an erasure, after which there
     * is nothing to show.
     */
    Uni<SubmitterResource.Disclosure> disclose(Work work, Caller caller, UUID id, String reason) {
        return work.session()
                .find(Opinion.class, id, LockModeType.PESSIMISTIC_READ)
                .map(opinion -> OpinionAccess.atOwnStation(caller, opinion))
                .call(opinion -> audit.record(work, caller, "opinion.disclose-submitter", "opinion", id, reason))
                .map(opinion -> new SubmitterResource.Disclosure(seal.name(opinion), seal.phone(opinion)));
    }

    /**
     * Erases who raised it, which they may ask of the station at any time (个人信息保护法 §15, §47, §50). No version is named:
     * what they ask does not depend on what became of the case meanwhile.
     */
    Uni<Void> erase(Work work, Caller caller, UUID id) {
        return work.session()
                .find(Opinion.class, id, LockModeType.PESSIMISTIC_WRITE)
                .map(opinion -> OpinionAccess.atOwnStation(caller, opinion))
                .chain(opinion -> erasure.askedAtStation(work, caller, opinion));
    }
}
