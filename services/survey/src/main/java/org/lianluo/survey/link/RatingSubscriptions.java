package org.lianluo.survey.link;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.lianluo.shared.events.station.StationRecordedV1;
import org.lianluo.shared.events.suggestion.answer.OpinionFedBackV1;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Subscriptions;
import org.lianluo.shared.messaging.Work;

/** What may be rated: stations, each with its piles, and answers that were given back. */
@Singleton
class RatingSubscriptions extends Subscriptions {

    private final LinkRepository links;
    private final Clock clock;

    RatingSubscriptions(LinkRepository links, Clock clock) {
        this.links = links;
        this.clock = clock;
        keep(StationRecordedV1.class, RatedStation::new);
        on(StationRecordedV1.class, this::pilesOf);
        keep(OpinionFedBackV1.class, RatedAnswer::new);
    }

    /** They are there before anything is rated, so that their keys and times tell nothing of a rating. */
    private Uni<Void> pilesOf(Work work, StationRecordedV1 station) {
        return links.hasPiles(work.session(), station.code())
                .chain(has -> Work.inTurn(
                        has ? List.of() : List.of(RatingSubject.values()),
                        kind -> work.persist(new RatingPile(
                                Ids.next(), station.regionCode(), station.code(), kind, clock.instant()))));
    }
}
