package org.lianluo.suggestion.opinion.offering;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.suggestion.directory.Directory;
import org.lianluo.suggestion.directory.KnownDeputy;
import org.lianluo.suggestion.opinion.Opinion;
import org.lianluo.suggestion.opinion.OpinionAction;
import org.lianluo.suggestion.opinion.OpinionActs;
import org.lianluo.suggestion.opinion.OpinionProblem;
import org.lianluo.suggestion.opinion.reading.OpinionAccess;

/** Offers opinions, and lets deputies claim them. */
@ApplicationScoped
class OfferService {

    static final String BY_STATION = "BY_STATION";
    static final String EXPIRED = "EXPIRED";

    private final PolicyBook policies;
    private final Clock clock;

    OfferService(PolicyBook policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    Uni<Opinion> offer(Work work, Caller caller, UUID id, String ifMatch) {
        Instant now = clock.instant();
        return ofStation(work, caller, id, ifMatch)
                .invoke(opinion -> opinion.status().require(OpinionAction.OFFER))
                .call(opinion -> deputies(work, opinion).chain(deputies -> policies.limit(
                                work.session(), opinion.getRegionCode(), PolicyKey.OPINION_CLAIM, ChinaTime.dateOf(now))
                        .invoke(limit -> opinion.offer(
                                OpinionActs.by(caller, now),
                                deputies,
                                limit.after(ChinaTime.dateOf(now)),
                                PolicyKey.OPINION_CLAIM.key() + " " + limit))));
    }

    Uni<Opinion> end(Work work, Caller caller, UUID id, String ifMatch) {
        return ofStation(work, caller, id, ifMatch)
                .invoke(opinion -> opinion.endOffer(OpinionActs.by(caller, clock.instant()), BY_STATION));
    }

    /** Locked first: of two deputies at once the second finds that the first has it. */
    Uni<Opinion> claim(Work work, Caller caller, UUID id) {
        return work.session()
                .find(Opinion.class, id, LockModeType.PESSIMISTIC_WRITE)
                .call(opinion -> Directory.postings(work.session(), caller)
                        .invoke(mandates -> claim(caller, opinion, mandates)));
    }

    private void claim(Caller caller, Opinion opinion, List<KnownDeputy> mandates) {
        String deputy = mandates.stream()
                .filter(mandate -> opinion != null
                        && opinion.course().offer().wasMade()
                        && mandate.stationCodes().contains(opinion.intake().stationCode()))
                .map(KnownDeputy::code)
                .findFirst()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        if (opinion.course().offer().isOverOn(ChinaTime.today(clock))) {
            throw new ProblemException(OpinionProblem.OFFER_OVER).with("currentStatus", opinion.status());
        }
        opinion.claim(OpinionActs.by(caller, clock.instant()), deputy);
    }

    private static Uni<Opinion> ofStation(Work work, Caller caller, UUID id, String ifMatch) {
        return work.session()
                .find(Opinion.class, id)
                .map(opinion -> IfMatch.check(ifMatch, OpinionAccess.atOwnStation(caller, opinion)));
    }

    private static Uni<List<String>> deputies(Work work, Opinion opinion) {
        return Directory.deputiesAt(work.session(), opinion.intake().stationCode())
                .invoke(deputies -> {
                    if (deputies.isEmpty()) {
                        throw new ProblemException(OpinionProblem.NO_DEPUTY_POSTED);
                    }
                });
    }
}
