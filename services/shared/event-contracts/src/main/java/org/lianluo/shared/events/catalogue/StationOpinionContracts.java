package org.lianluo.shared.events.catalogue;

import java.util.List;
import org.lianluo.shared.events.IntegrationEvent;
import org.lianluo.shared.events.suggestion.station.OpinionClaimedV1;
import org.lianluo.shared.events.suggestion.station.OpinionOfferEndedV1;
import org.lianluo.shared.events.suggestion.station.OpinionOfferedV1;
import org.lianluo.shared.events.suggestion.station.OpinionRestoredV1;
import org.lianluo.shared.events.suggestion.station.OpinionSetAsideV1;
import org.lianluo.shared.events.suggestion.station.OpinionSortedV1;

/** The contracts about opinions while a station has them. */
final class StationOpinionContracts {

    static final List<Class<? extends IntegrationEvent>> ALL = List.of(
            OpinionSortedV1.class,
            OpinionOfferedV1.class,
            OpinionOfferEndedV1.class,
            OpinionClaimedV1.class,
            OpinionSetAsideV1.class,
            OpinionRestoredV1.class);

    private StationOpinionContracts() {}
}
