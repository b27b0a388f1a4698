package org.lianluo.shared.events.catalogue;

import java.util.List;
import org.lianluo.shared.events.IntegrationEvent;
import org.lianluo.shared.events.handling.AssignmentAcceptedV1;
import org.lianluo.shared.events.handling.AssignmentAnsweredV1;
import org.lianluo.shared.events.handling.AssignmentCreatedV1;
import org.lianluo.shared.events.handling.AssignmentDueRecountedV1;
import org.lianluo.shared.events.handling.AssignmentEndedV1;
import org.lianluo.shared.events.handling.AssignmentExtendedV1;
import org.lianluo.shared.events.handling.AssignmentOverdueV1;
import org.lianluo.shared.events.handling.AssignmentReturnedV1;
import org.lianluo.shared.events.handling.AssignmentSignedV1;
import org.lianluo.shared.events.handling.CalendarYearLoadedV1;
import org.lianluo.shared.events.handling.CoOpinionSubmittedV1;
import org.lianluo.shared.events.handling.CommitmentRecordedV1;
import org.lianluo.shared.events.handling.HandOverRecordedV1;
import org.lianluo.shared.events.handling.PolicySetV1;
import org.lianluo.shared.events.handling.ReplyIssuedV1;
import org.lianluo.shared.events.handling.UnitRecordedV1;
import org.lianluo.shared.events.handling.asking.DecisionOverdueV1;
import org.lianluo.shared.events.handling.asking.ExtensionDecidedV1;
import org.lianluo.shared.events.handling.asking.ExtensionRequestedV1;
import org.lianluo.shared.events.handling.asking.ReturnDecidedV1;
import org.lianluo.shared.events.handling.asking.ReturnRequestedV1;
import org.lianluo.shared.events.handling.cohandling.CoOpinionCoordinatedV1;
import org.lianluo.shared.events.handling.cohandling.CoOpinionEscalatedV1;
import org.lianluo.shared.events.handling.cohandling.CoOpinionReworkRequestedV1;
import org.lianluo.shared.events.handling.commitment.CommitmentFulfilledV1;
import org.lianluo.shared.events.handling.commitment.CommitmentMilestoneRecordedV1;
import org.lianluo.shared.events.handling.commitment.CommitmentPostponedV1;
import org.lianluo.shared.events.handling.commitment.CommitmentReplacedV1;
import org.lianluo.shared.events.handling.commitment.CommitmentStateReportedV1;
import org.lianluo.shared.events.handling.contact.ContactAcknowledgedV1;
import org.lianluo.shared.events.handling.contact.ContactRecordedV1;
import org.lianluo.shared.events.handling.meeting.ReplyMeetingCancelledV1;
import org.lianluo.shared.events.handling.meeting.ReplyMeetingHeldV1;
import org.lianluo.shared.events.handling.meeting.ReplyMeetingPlannedV1;
import org.lianluo.shared.events.handling.merging.AssignmentMergedV1;
import org.lianluo.shared.events.handling.merging.AssignmentUnmergedV1;
import org.lianluo.shared.events.handling.progress.AssignmentProgressReportedV1;
import org.lianluo.shared.events.handling.rules.PolicyAppliedV1;
import org.lianluo.shared.events.handling.rules.PolicyPresetAdoptedV1;

/** The contracts of units and what they handle. */
final class HandlingContracts {

    static final List<Class<? extends IntegrationEvent>> ALL = List.of(
            UnitRecordedV1.class,
            PolicySetV1.class,
            PolicyAppliedV1.class,
            PolicyPresetAdoptedV1.class,
            CalendarYearLoadedV1.class,
            AssignmentCreatedV1.class,
            AssignmentAcceptedV1.class,
            AssignmentReturnedV1.class,
            AssignmentExtendedV1.class,
            AssignmentAnsweredV1.class,
            AssignmentOverdueV1.class,
            AssignmentProgressReportedV1.class,
            AssignmentDueRecountedV1.class,
            AssignmentMergedV1.class,
            AssignmentUnmergedV1.class,
            AssignmentSignedV1.class,
            ContactRecordedV1.class,
            ContactAcknowledgedV1.class,
            CoOpinionSubmittedV1.class,
            CoOpinionReworkRequestedV1.class,
            CoOpinionEscalatedV1.class,
            CoOpinionCoordinatedV1.class,
            ReplyIssuedV1.class,
            CommitmentRecordedV1.class,
            CommitmentMilestoneRecordedV1.class,
            CommitmentPostponedV1.class,
            CommitmentFulfilledV1.class,
            CommitmentReplacedV1.class,
            CommitmentStateReportedV1.class,
            AssignmentEndedV1.class,
            ReturnRequestedV1.class,
            ReturnDecidedV1.class,
            DecisionOverdueV1.class,
            ExtensionRequestedV1.class,
            ExtensionDecidedV1.class,
            HandOverRecordedV1.class,
            ReplyMeetingPlannedV1.class,
            ReplyMeetingHeldV1.class,
            ReplyMeetingCancelledV1.class);

    private HandlingContracts() {}
}
