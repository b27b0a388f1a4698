package org.lianluo.shared.events.catalogue;

import java.util.List;
import org.lianluo.shared.events.IntegrationEvent;
import org.lianluo.shared.events.handling.hearing.HearingCancelledV1;
import org.lianluo.shared.events.handling.hearing.HearingClosedV1;
import org.lianluo.shared.events.handling.hearing.HearingFollowUpConfirmedV1;
import org.lianluo.shared.events.handling.hearing.HearingFollowUpReportedV1;
import org.lianluo.shared.events.handling.hearing.HearingFollowUpSentBackV1;
import org.lianluo.shared.events.handling.hearing.HearingFollowUpSetV1;
import org.lianluo.shared.events.handling.hearing.HearingHeldV1;
import org.lianluo.shared.events.handling.hearing.HearingPlannedV1;
import org.lianluo.shared.events.handling.hearing.HearingPostponedV1;

/** The contracts about hearings. */
final class HearingContracts {

    static final List<Class<? extends IntegrationEvent>> ALL = List.of(
            HearingPlannedV1.class,
            HearingPostponedV1.class,
            HearingHeldV1.class,
            HearingFollowUpSetV1.class,
            HearingFollowUpReportedV1.class,
            HearingFollowUpConfirmedV1.class,
            HearingFollowUpSentBackV1.class,
            HearingClosedV1.class,
            HearingCancelledV1.class);

    private HearingContracts() {}
}
