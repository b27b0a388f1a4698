package org.lianluo.suggestion.opinion.urging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.casework.choice.FirstUrging;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.Answer;
import org.lianluo.suggestion.opinion.Opinion;
import org.lianluo.suggestion.opinion.OpinionActs;
import org.lianluo.suggestion.opinion.voice.Urger;

/** Urges opinions that are locked: of two at once the second finds the first. */
@ApplicationScoped
class UrgingService {

    private final PolicyBook policies;
    private final Clock clock;

    UrgingService(PolicyBook policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    Uni<Answer> byStation(Work work, Caller caller, Opinion opinion, UrgingRequest request) {
        return urge(work, opinion, Urger.STATION, OpinionActs.by(caller, clock.instant()), request);
    }

    Uni<Answer> bySubmitter(Work work, Opinion opinion, UrgingRequest request) {
        return urge(work, opinion, Urger.SUBMITTER, OpinionActs.byAsker(clock.instant()), request);
    }

    private Uni<Answer> urge(Work work, Opinion opinion, Urger who, Act act, UrgingRequest request) {
        opinion.mustBeUrgeable(who);
        String words = request.checked().text();
        LocalDate today = ChinaTime.dateOf(act.at());
        LocalDate received = ChinaTime.dateOf(opinion.intake().receivedAt());
        String region = opinion.getRegionCode();
        return policies.choice(work.session(), region, PolicyKey.OPINION_URGING_FROM, FirstUrging.class, today)
                .chain(first -> policies.limit(work.session(), region, PolicyKey.OPINION_URGING_INTERVAL, today)
                        .map(interval -> {
                            Supplier<LocalDate> from = () ->
                                    opinion.course().urgings().possibleFrom(who, received, first.days(), interval);
                            opinion.urge(act, who, from.get(), words);
                            LocalDate again = from.get();
                            return Answer.ok(opinion, () -> UrgingView.of(opinion, again));
                        }));
    }
}
