package org.lianluo.shared.events.catalogue;

import java.util.List;
import org.lianluo.shared.events.IntegrationEvent;
import org.lianluo.shared.events.suggestion.SuggestionAssignmentOverdueV1;
import org.lianluo.shared.events.suggestion.SuggestionImportedV1;
import org.lianluo.shared.events.suggestion.SuggestionNotAcceptedV1;
import org.lianluo.shared.events.suggestion.SuggestionRegisteredV1;
import org.lianluo.shared.events.suggestion.SuggestionReturnedV1;
import org.lianluo.shared.events.suggestion.SuggestionStatusChangedV1;
import org.lianluo.shared.events.suggestion.SuggestionSubmittedV1;
import org.lianluo.shared.events.suggestion.SuggestionWithdrawnV1;
import org.lianluo.shared.events.suggestion.answer.OpinionAnsweredV1;
import org.lianluo.shared.events.suggestion.answer.OpinionClosedV1;
import org.lianluo.shared.events.suggestion.answer.OpinionDueRecountedV1;
import org.lianluo.shared.events.suggestion.answer.OpinionFedBackV1;
import org.lianluo.shared.events.suggestion.answer.OpinionHandlingStartedV1;
import org.lianluo.shared.events.suggestion.answer.OpinionRatedV1;
import org.lianluo.shared.events.suggestion.answer.OpinionReopenedV1;
import org.lianluo.shared.events.suggestion.answer.OpinionSentBackV1;
import org.lianluo.shared.events.suggestion.merging.SuggestionMergedV1;
import org.lianluo.shared.events.suggestion.merging.SuggestionUnmergedV1;
import org.lianluo.shared.events.suggestion.motion.MotionDecidedV1;
import org.lianluo.shared.events.suggestion.motion.MotionExaminedV1;
import org.lianluo.shared.events.suggestion.motion.MotionPlannedV1;
import org.lianluo.shared.events.suggestion.motion.MotionRatedV1;
import org.lianluo.shared.events.suggestion.motion.MotionReportedV1;
import org.lianluo.shared.events.suggestion.motion.MotionSubmittedV1;
import org.lianluo.shared.events.suggestion.motion.MotionVotedV1;
import org.lianluo.shared.events.suggestion.motion.MotionWithdrawalAskedV1;
import org.lianluo.shared.events.suggestion.motion.MotionWithdrawalRefusedV1;
import org.lianluo.shared.events.suggestion.motion.MotionWithdrawnV1;
import org.lianluo.shared.events.suggestion.procuratorial.ProcuratorialLinkRecordedV1;
import org.lianluo.shared.events.suggestion.review.SuggestionReviewConcludedV1;
import org.lianluo.shared.events.suggestion.review.SuggestionReviewOpenedV1;
import org.lianluo.shared.events.suggestion.triage.OpinionAttachmentReleasedV1;
import org.lianluo.shared.events.suggestion.triage.OpinionConversionDeclinedV1;
import org.lianluo.shared.events.suggestion.triage.OpinionConvertedV1;
import org.lianluo.shared.events.suggestion.triage.OpinionForwardedV1;
import org.lianluo.shared.events.suggestion.triage.OpinionHandedToDeputyV1;
import org.lianluo.shared.events.suggestion.triage.OpinionMergedV1;
import org.lianluo.shared.events.suggestion.triage.OpinionReceivedV1;
import org.lianluo.shared.events.suggestion.triage.OpinionReferredOutV1;
import org.lianluo.shared.events.suggestion.triage.OpinionRejectedV1;
import org.lianluo.shared.events.suggestion.triage.OpinionReleasedV1;
import org.lianluo.shared.events.suggestion.triage.OpinionWithdrawnV1;

/** The contracts of opinions, suggestions and motions. */
final class SuggestionContracts {

    static final List<Class<? extends IntegrationEvent>> ALL = List.of(
            OpinionReceivedV1.class,
            OpinionForwardedV1.class,
            OpinionAttachmentReleasedV1.class,
            OpinionHandedToDeputyV1.class,
            OpinionConvertedV1.class,
            OpinionConversionDeclinedV1.class,
            OpinionReferredOutV1.class,
            OpinionRejectedV1.class,
            OpinionMergedV1.class,
            OpinionWithdrawnV1.class,
            OpinionHandlingStartedV1.class,
            OpinionSentBackV1.class,
            OpinionReleasedV1.class,
            OpinionAnsweredV1.class,
            OpinionFedBackV1.class,
            OpinionRatedV1.class,
            OpinionReopenedV1.class,
            OpinionClosedV1.class,
            OpinionDueRecountedV1.class,
            SuggestionSubmittedV1.class,
            SuggestionReturnedV1.class,
            SuggestionRegisteredV1.class,
            SuggestionNotAcceptedV1.class,
            SuggestionWithdrawnV1.class,
            SuggestionStatusChangedV1.class,
            SuggestionReviewOpenedV1.class,
            SuggestionReviewConcludedV1.class,
            ProcuratorialLinkRecordedV1.class,
            SuggestionMergedV1.class,
            SuggestionUnmergedV1.class,
            MotionSubmittedV1.class,
            MotionDecidedV1.class,
            MotionExaminedV1.class,
            MotionWithdrawalAskedV1.class,
            MotionWithdrawalRefusedV1.class,
            MotionWithdrawnV1.class,
            MotionVotedV1.class,
            MotionPlannedV1.class,
            MotionReportedV1.class,
            MotionRatedV1.class,
            SuggestionAssignmentOverdueV1.class,
            SuggestionImportedV1.class);

    private SuggestionContracts() {}
}
