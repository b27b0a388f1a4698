package org.lianluo.shared.events.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianluo.shared.events.AuditChainExtendedV1;
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
import org.lianluo.shared.events.station.DeputyRecordedV1;
import org.lianluo.shared.events.station.RegionRecordedV1;
import org.lianluo.shared.events.station.StationRecordedV1;
import org.lianluo.shared.events.station.deputy.DeputyFactRecordedV1;
import org.lianluo.shared.events.station.deputy.DeputyFactSupersededV1;
import org.lianluo.shared.events.station.deputy.MandateMatterAnnouncedV1;
import org.lianluo.shared.events.station.deputy.MandateMatterDroppedV1;
import org.lianluo.shared.events.station.deputy.MandateMatterProposedV1;
import org.lianluo.shared.events.station.deputy.PersonRecordedV1;
import org.lianluo.shared.events.station.deputy.SessionAbsenceRecordedV1;
import org.lianluo.shared.events.station.legislation.LegislativeCommentRecordedV1;
import org.lianluo.shared.events.station.legislation.LegislativeDraftStatusChangedV1;
import org.lianluo.shared.events.suggestion.SuggestionAssignmentOverdueV1;
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
import org.lianluo.shared.events.survey.FeedbackFormDueRecountedV1;
import org.lianluo.shared.events.survey.FeedbackFormLapsedV1;
import org.lianluo.shared.events.survey.FeedbackFormOpenedV1;
import org.lianluo.shared.events.survey.FeedbackFormRemarkedV1;
import org.lianluo.shared.events.survey.FeedbackFormRemindedV1;
import org.lianluo.shared.events.survey.FeedbackReturnedV1;
import org.lianluo.shared.events.survey.evaluation.EvaluationRecordedV1;
import org.lianluo.shared.events.survey.evaluation.EvaluationStatusChangedV1;
import org.lianluo.shared.events.survey.evaluation.EvaluationVisitRecordedV1;
import org.lianluo.shared.events.survey.poll.SurveyAnnouncedV1;
import org.lianluo.shared.events.survey.poll.SurveyClosedV1;
import org.lianluo.shared.events.survey.poll.SurveyOpenedV1;
import org.lianluo.shared.events.survey.poll.SurveyTalliedV1;
import org.lianluo.shared.events.survey.poll.SurveyVoidedV1;
import org.lianluo.shared.events.survey.poll.VerdictAnnouncedV1;
import org.lianluo.shared.events.survey.poll.VerdictAnsweredV1;
import org.lianluo.shared.events.survey.poll.VerdictRectifiedV1;
import org.lianluo.shared.events.survey.poll.VerdictSurveyedAgainV1;
import org.lianluo.shared.events.survey.questionnaire.QuestionnaireClosedV1;
import org.lianluo.shared.events.survey.questionnaire.QuestionnaireOpenedV1;
import org.lianluo.shared.events.survey.questionnaire.QuestionnairePublishedV1;
import org.lianluo.shared.events.survey.questionnaire.QuestionnaireVoidedV1;
import org.lianluo.shared.events.survey.rating.RatingGivenV1;
import org.lianluo.shared.events.survey.rating.RatingLinkIssuedV1;
import org.lianluo.shared.events.survey.rating.RatingLinkRevokedV1;

/** Every published contract, by its wire name. */
public final class EventContracts {

    /** All contract records; a test compares them with {@code api-specs/events}. */
    public static final List<Class<? extends IntegrationEvent>> ALL =
            StationOpinionContracts.with(HearingContracts.with(IssueContracts.with(SupervisionContracts.with(List.of(
                    RegionRecordedV1.class,
                    StationRecordedV1.class,
                    SessionAbsenceRecordedV1.class,
                    PersonRecordedV1.class,
                    MandateMatterProposedV1.class,
                    MandateMatterDroppedV1.class,
                    MandateMatterAnnouncedV1.class,
                    DeputyFactSupersededV1.class,
                    DeputyFactRecordedV1.class,
                    DeputyRecordedV1.class,
                    LegislativeDraftStatusChangedV1.class,
                    LegislativeCommentRecordedV1.class,
                    UnitRecordedV1.class,
                    PolicySetV1.class,
                    PolicyAppliedV1.class,
                    PolicyPresetAdoptedV1.class,
                    CalendarYearLoadedV1.class,
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
                    AssignmentCreatedV1.class,
                    AssignmentAcceptedV1.class,
                    AssignmentReturnedV1.class,
                    AssignmentExtendedV1.class,
                    AssignmentAnsweredV1.class,
                    AssignmentOverdueV1.class,
                    AssignmentProgressReportedV1.class,
                    AssignmentDueRecountedV1.class,
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
                    AssignmentMergedV1.class,
                    AssignmentUnmergedV1.class,
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
                    ReplyMeetingCancelledV1.class,
                    SuggestionAssignmentOverdueV1.class,
                    FeedbackFormOpenedV1.class,
                    FeedbackFormDueRecountedV1.class,
                    FeedbackFormRemindedV1.class,
                    FeedbackFormLapsedV1.class,
                    FeedbackFormRemarkedV1.class,
                    FeedbackReturnedV1.class,
                    SurveyOpenedV1.class,
                    SurveyClosedV1.class,
                    SurveyVoidedV1.class,
                    SurveyTalliedV1.class,
                    SurveyAnnouncedV1.class,
                    VerdictAnnouncedV1.class,
                    VerdictAnsweredV1.class,
                    VerdictRectifiedV1.class,
                    VerdictSurveyedAgainV1.class,
                    RatingLinkIssuedV1.class,
                    RatingLinkRevokedV1.class,
                    RatingGivenV1.class,
                    EvaluationRecordedV1.class,
                    EvaluationStatusChangedV1.class,
                    EvaluationVisitRecordedV1.class,
                    QuestionnaireOpenedV1.class,
                    QuestionnaireClosedV1.class,
                    QuestionnairePublishedV1.class,
                    QuestionnaireVoidedV1.class,
                    AuditChainExtendedV1.class)))));

    private static final Map<String, Class<? extends IntegrationEvent>> BY_TYPE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(IntegrationEvent::typeOf, Function.identity()));

    private EventContracts() {}

    /** The record of a wire name; empty for a type that this version does not know. */
    public static Optional<Class<? extends IntegrationEvent>> byType(String type) {
        Class<? extends IntegrationEvent> contract = BY_TYPE.get(type);
        return Optional.ofNullable(contract == null ? BY_TYPE.get(ofEveryService(type)) : contract);
    }

    /** The name under which an event stands that every service publishes about itself. */
    private static String ofEveryService(String type) {
        return type.replaceFirst("^lianluo\\.[^.]+\\.", "lianluo.*.");
    }
}
