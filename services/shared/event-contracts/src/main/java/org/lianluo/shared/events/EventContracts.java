package org.lianluo.shared.events;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every published contract, by its wire name. */
public final class EventContracts {

    /** All contract records; a test compares them with {@code api-specs/events}. */
    public static final List<Class<? extends IntegrationEvent>> ALL = List.of(
            RegionRecordedV1.class,
            StationRecordedV1.class,
            DeputyRecordedV1.class,
            UnitRecordedV1.class,
            PolicySetV1.class,
            CalendarYearLoadedV1.class,
            OpinionReceivedV1.class,
            OpinionForwardedV1.class,
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
            AssignmentDueRecountedV1.class,
            OpinionDueRecountedV1.class,
            SuggestionSubmittedV1.class,
            SuggestionReturnedV1.class,
            SuggestionRegisteredV1.class,
            SuggestionNotAcceptedV1.class,
            SuggestionWithdrawnV1.class,
            SuggestionStatusChangedV1.class,
            AssignmentSignedV1.class,
            CoOpinionSubmittedV1.class,
            ReplyIssuedV1.class,
            CommitmentRecordedV1.class,
            AssignmentEndedV1.class,
            FeedbackFormOpenedV1.class,
            FeedbackFormDueRecountedV1.class,
            FeedbackReturnedV1.class,
            AuditChainExtendedV1.class);

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
