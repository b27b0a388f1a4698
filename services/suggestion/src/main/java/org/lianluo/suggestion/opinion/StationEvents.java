package org.lianluo.suggestion.opinion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.IntegrationEvent;
import org.lianluo.shared.events.suggestion.station.OpinionClaimedV1;
import org.lianluo.shared.events.suggestion.station.OpinionOfferEndedV1;
import org.lianluo.shared.events.suggestion.station.OpinionOfferedV1;
import org.lianluo.shared.events.suggestion.station.OpinionRestoredV1;
import org.lianluo.shared.events.suggestion.station.OpinionSetAsideV1;
import org.lianluo.shared.events.suggestion.station.OpinionSortedV1;

/** What is published about an opinion while its station has it, like {@link OpinionEvents}. */
final class StationEvents {

    private StationEvents() {}

    static IntegrationEvent sorted(KeptOpinion o, String before, Instant at) {
        return new OpinionSortedV1(
                o.getId(),
                o.getRegionCode(),
                o.intake().stationCode(),
                before,
                o.intake().voice().categoryCode(),
                at);
    }

    static IntegrationEvent offered(KeptOpinion o, List<String> deputies, Instant at) {
        return new OpinionOfferedV1(
                o.getId(),
                o.getRegionCode(),
                o.intake().stationCode(),
                deputies,
                o.course().offer().until(),
                at);
    }

    static IntegrationEvent offerEnded(KeptOpinion o, String reason, Instant at) {
        return new OpinionOfferEndedV1(o.getId(), o.getRegionCode(), o.intake().stationCode(), reason, at);
    }

    static IntegrationEvent claimed(Opinion o, Instant at) {
        return new OpinionClaimedV1(
                o.getId(),
                o.getRegionCode(),
                o.intake().stationCode(),
                o.course().deputyCode(),
                at);
    }

    static IntegrationEvent setAside(Opinion o, UUID representative, Instant at) {
        return new OpinionSetAsideV1(
                o.getId(),
                o.getRegionCode(),
                o.intake().stationCode(),
                o.course().setAsideId(),
                representative,
                at);
    }

    static IntegrationEvent restored(Opinion o, Instant at) {
        return new OpinionRestoredV1(
                o.getId(),
                o.getRegionCode(),
                o.intake().stationCode(),
                o.course().setAsideId(),
                at);
    }
}
