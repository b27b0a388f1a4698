package org.lianluo.shared.events.catalogue;

import java.util.List;
import org.lianluo.shared.events.IntegrationEvent;
import org.lianluo.shared.events.station.DeputyRecordedV1;
import org.lianluo.shared.events.station.RegionRecordedV1;
import org.lianluo.shared.events.station.StationRecordedV1;
import org.lianluo.shared.events.station.attention.AttentionFindingEndedV1;
import org.lianluo.shared.events.station.attention.AttentionFindingExplainedV1;
import org.lianluo.shared.events.station.attention.AttentionFindingFoundV1;
import org.lianluo.shared.events.station.code.DeputyPageRecordedV1;
import org.lianluo.shared.events.station.contact.ContactLinkEndedV1;
import org.lianluo.shared.events.station.contact.ContactLinkLoggedV1;
import org.lianluo.shared.events.station.contact.ContactLinkRecordedV1;
import org.lianluo.shared.events.station.deputy.DeputyFactRecordedV1;
import org.lianluo.shared.events.station.deputy.DeputyFactSupersededV1;
import org.lianluo.shared.events.station.deputy.MandateMatterAnnouncedV1;
import org.lianluo.shared.events.station.deputy.MandateMatterDroppedV1;
import org.lianluo.shared.events.station.deputy.MandateMatterProposedV1;
import org.lianluo.shared.events.station.deputy.PersonRecordedV1;
import org.lianluo.shared.events.station.deputy.SessionAbsenceRecordedV1;
import org.lianluo.shared.events.station.kiosk.KioskRecordedV1;
import org.lianluo.shared.events.station.legislation.LegislativeCommentRecordedV1;
import org.lianluo.shared.events.station.legislation.LegislativeDraftStatusChangedV1;
import org.lianluo.shared.events.station.notice.NoticeStatusChangedV1;
import org.lianluo.shared.events.station.petition.PetitionDutyRecordedV1;
import org.lianluo.shared.events.station.petition.PetitionEntryStatusChangedV1;
import org.lianluo.shared.events.station.reception.ReceptionDayStatusChangedV1;
import org.lianluo.shared.events.station.reception.ReceptionFeedRecordedV1;
import org.lianluo.shared.events.station.reception.ReceptionPlanRecordedV1;
import org.lianluo.shared.events.station.reception.ReceptionPointRecordedV1;
import org.lianluo.shared.events.station.reception.ReceptionVisitStatusChangedV1;
import org.lianluo.shared.events.station.standard.BestStationsPublishedV1;
import org.lianluo.shared.events.station.standard.StarRatingStatusChangedV1;
import org.lianluo.shared.events.station.standard.StationCheckRecordedV1;
import org.lianluo.shared.events.station.standard.StationStandardSetV1;

/** The contracts of regions, stations, deputies, drafts of law, kiosks, notices and reception days. */
final class StationContracts {

    static final List<Class<? extends IntegrationEvent>> ALL = List.of(
            RegionRecordedV1.class,
            StationRecordedV1.class,
            ContactLinkRecordedV1.class,
            ContactLinkLoggedV1.class,
            ContactLinkEndedV1.class,
            PetitionDutyRecordedV1.class,
            PetitionEntryStatusChangedV1.class,
            SessionAbsenceRecordedV1.class,
            PersonRecordedV1.class,
            MandateMatterProposedV1.class,
            MandateMatterDroppedV1.class,
            MandateMatterAnnouncedV1.class,
            DeputyFactSupersededV1.class,
            DeputyFactRecordedV1.class,
            DeputyRecordedV1.class,
            KioskRecordedV1.class,
            LegislativeDraftStatusChangedV1.class,
            LegislativeCommentRecordedV1.class,
            NoticeStatusChangedV1.class,
            ReceptionPlanRecordedV1.class,
            ReceptionDayStatusChangedV1.class,
            ReceptionVisitStatusChangedV1.class,
            ReceptionFeedRecordedV1.class,
            ReceptionPointRecordedV1.class,
            AttentionFindingFoundV1.class,
            AttentionFindingExplainedV1.class,
            AttentionFindingEndedV1.class,
            StationStandardSetV1.class,
            StationCheckRecordedV1.class,
            StarRatingStatusChangedV1.class,
            BestStationsPublishedV1.class,
            DeputyPageRecordedV1.class);

    private StationContracts() {}
}
