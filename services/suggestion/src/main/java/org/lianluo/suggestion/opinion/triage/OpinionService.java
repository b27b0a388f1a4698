package org.lianluo.suggestion.opinion.triage;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.suggestion.opinion.Opinion;
import org.lianluo.suggestion.opinion.OpinionActs;
import org.lianluo.suggestion.opinion.reading.OpinionAccess;

/** What station staff do with an opinion that is answered, and the deputy with one that they were asked to convert. */
@ApplicationScoped
class OpinionService {

    private final PolicyBook policies;
    private final Clock clock;

    OpinionService(PolicyBook policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
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

    /** The deputy takes the opinion up for a suggestion of their own, which needs a text that they investigated themselves. */
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

    private Uni<DueDate> due(Work work, Opinion opinion, PolicyKey policy) {
        return policies.due(work.session(), opinion.getRegionCode(), policy, ChinaTime.dateOf(clock.instant()));
    }
}
